import { isHearsay } from '../rules/clause/hedges.js';
import { leadOf, tailOf, wordsOf } from '../rules/clause/lead.js';
import type { Draft } from '../rules/draft.js';
import type { Scene } from '../rules/scene.js';
import { isOutletTold } from '../rules/talk/outlets.js';
import { isToldByReporter } from '../rules/talk/told-by-reporter.js';
import type { Sentence } from '../text/sentence.js';
import { fallsThrough, isFallenThrough, wasToRace } from './departures/fallen-through.js';
import type { Discard } from './discard.js';
import { isDoubtfulBehind, isRefusedBehind, isUndecidedHere, isUnsaidBehind, isUnsaidHere } from './unsaid-behind.js';

/**
 * Leaves out what a text takes back: what a report said that is called false, in its own sentence or behind it, and what was
 * agreed and came to nothing. What only an outlet tells, and nobody takes back, is a rumour.
 */
export function withoutTakenBack(drafts: readonly Draft[], scenes: readonly Scene[], dropped: Discard[]): Draft[] {
  const touched = new Set(drafts.map(({ sentence }) => sentence));
  const reasons = new Map<Sentence, string>();
  const told = new Set<Sentence>();
  const open = new Set<Sentence>();
  const heard = new Set<Sentence>();
  const together = new Set<Sentence>();
  const doubted = new Set<Sentence>();
  const ahead = new Set<Sentence>();
  const inBrackets = new Set<Sentence>();
  const insteads = new Set<Sentence>();
  const refused = new Map<Sentence, string>();
  const year = scenes[0]?.discourse.year ?? 0;
  const racing = new Set(
    drafts.flatMap(({ slots }) => [
      'driver' in slots ? slots.driver : undefined,
      'person' in slots ? slots.person : undefined,
    ]),
  );
  scenes.forEach((scene, index) => {
    if (!touched.has(scene.sentence)) return;
    const reason = reasonAgainst(scene, scenes[index + 1], scenes[index + 2]);
    if (reason) reasons.set(scene.sentence, reason);
    else if (isOutletTold(scene) || isToldByReporter(scene, racing)) told.add(scene.sentence);
    else if (isDoubtful(scene, scenes[index + 1])) {
      told.add(scene.sentence);
      open.add(scene.sentence);
    }
    const refuser = whoRefuses(scene, scenes[index + 1]);
    if (refuser !== undefined) refused.set(scene.sentence, refuser);
    if (wasToRace(wordsOf(scene)) || (scene.before && wasToRace(wordsOf(scene.before)))) insteads.add(scene.sentence);
    if (isHearsay(leadOf(scene))) heard.add(scene.sentence);
    if (DOUBTED.test(wordsOf(scene))) doubted.add(scene.sentence);
    if (DEAL_IN_BRACKETS.test(wordsOf(scene))) inBrackets.add(scene.sentence);
    if (WORKED.test(wordsOf(scene))) together.add(scene.sentence);
  });
  for (const { kind, slots, sentence } of drafts)
    if (kind === 'ride' && (slots.season ?? year) > year) ahead.add(sentence);
  if (reasons.size + told.size + heard.size + insteads.size + doubted.size + refused.size === 0) return [...drafts];
  return drafts.flatMap((draft) => {
    if (insteads.has(draft.sentence) && draft.rule === 'replaces-driver') {
      dropped.push({ draft, reason: 'in place of somebody for a race' });
      return [];
    }
    if (doubted.has(draft.sentence) && draft.status === 'rumored') {
      dropped.push({ draft, reason: 'a guess in which the writer sees nothing' });
      return [];
    }
    // "Stone is linked with Northline. She laughed that off.": her word against those who say so.
    if (draft.kind === 'ride' && draft.status === 'rumored' && refused.get(draft.sentence) === draft.slots.driver) {
      draft.status = 'denied';
      return [draft];
    }
    const reason = reasons.get(draft.sentence);
    if (reason === undefined && (!told.has(draft.sentence) || isBackground(draft))) {
      // "The word is that Marsh won't be back with Stone"
      if (draft.kind !== 'crew' || draft.status !== 'denied' || !heard.has(draft.sentence)) return [draft];
    }
    if (GRANTED.has(draft.rule) || draft.kind === 'bio') return [draft];
    // "would be joined by crew chief Marsh, who has worked with her since 2023": of that there is no doubt.
    if (
      reason === undefined &&
      draft.kind === 'crew' &&
      (draft.slots.season ?? 0) <= year &&
      together.has(draft.sentence)
    )
      return [draft];
    // "Stone, who drove the No. 12 in 2025, will drive the No. 21. If the money holds up."
    if (
      reason === undefined &&
      open.has(draft.sentence) &&
      'season' in draft.slots &&
      (draft.slots.season ?? year) < year
    )
      return [draft];
    // "It is expected that Carter (in the first year of a long-term deal) stays": what stands in brackets is known.
    if (reason === undefined && draft.kind === 'contract' && inBrackets.has(draft.sentence)) return [draft];
    // "I’d guess that Stone, in the No. 12 now, gets the No. 21 next year": where she is now is known.
    if (
      reason === undefined &&
      draft.kind === 'ride' &&
      (draft.slots.season ?? year) <= year &&
      ahead.has(draft.sentence)
    )
      return [draft];
    // Nobody knows for certain either that it is not so.
    if (reason === undefined && draft.status !== 'denied') {
      draft.status = 'rumored';
      return [draft];
    }
    dropped.push({ draft, reason: reason ?? 'a denial that is itself but a rumour' });
    return [];
  });
}

// "Maybe Stone leaves, but I see no reason for it", "Carter goes there, but that feels unlikely"
const DOUBTED =
  /\bbut (?:(?:i|we) (?:really |just |still )?(?:see no reason|doubt|dont see|cant see|cannot see|do not see|wouldnt bet|would not bet|dont buy|do not buy)\b|(?:that|it|this)s?(?: \w+)? (?:(?:really|very|highly|quite|rather|pretty|extremely|awfully) )?(?:unlikely|far-fetched|improbable|doubtful|a long shot|a stretch)\b)/;

const DEAL_IN_BRACKETS = /\([^()]*\b(?:contract|deal|agreement|extension)\b[^()]*\)/;
const WORKED =
  /\bwho (?:has|have) (?:been|worked|led|called|guided)\b|, (?:his|her|their|its|the|\S+s) (?:\S+ )?(?:crew chief|spotter)\b/;

// "The site said that Northline driver Ava Stone would be fired": she drives for Northline all the same.
const GRANTED: ReadonlySet<string> = new Set([
  'car-driver-name',
  'team-and-its-driver',
  'driver-of-car',
  'driver-of-team',
]);

function isDoubtful(scene: Scene, next: Scene | undefined): boolean {
  return isUndecidedHere(scene) || (next !== undefined && isDoubtfulBehind(scene, next));
}

/** Who will have nothing of what one sentence tells, by the next: its one driver, where the first names nobody else. */
function whoRefuses({ mentions }: Scene, next: Scene | undefined): string | undefined {
  if (!next?.before || !isRefusedBehind(wordsOf(next))) return undefined;
  const [subject] = next.mentions;
  if (subject?.type !== 'person' || subject.possessive) return undefined;
  const people = mentions.flatMap((mention) => (mention.type === 'person' ? [mention.person] : []));
  return people.length > 0 && people.every((person) => person === subject.person) ? subject.person.name : undefined;
}

function isBackground({ kind }: Draft): boolean {
  return kind === 'bio' || kind === 'title' || kind === 'result' || kind === 'role' || kind === 'alliance';
}

function reasonAgainst(scene: Scene, next: Scene | undefined, second: Scene | undefined): string | undefined {
  const words = wordsOf(scene);
  const lead = leadOf(scene);
  if (FAKED.test(lead) || FAKED.test(tailOf(scene)) || FAKED_SOURCE.test(words)) return 'told by who makes things up';
  if (NOT_SO_THAT.test(lead) || CORRECTION.test(words) || SHOULD_BE.test(words) || SIGNED_NOTHING.test(words))
    return 'said to be not so';
  if (ERROR_BEHIND.test(tailOf(scene)) || OOPS_INSIDE.test(words)) return 'said to be a mistake';
  if (isUnsaidHere(words)) return 'said to be not so';
  if (isFallenThrough(words)) return 'an agreement that came to nothing';
  if (!next) return undefined;
  const isNear = next.before !== undefined;
  const behind = wordsOf(next);
  if (fallsThrough(words, behind)) return 'an agreement that came to nothing';
  if (
    isNear &&
    (isUnsaidBehind(behind) || OOPS_BEHIND.test(behind) || (SIGNED_NOTHING.test(behind) && SIGNED.test(words)))
  )
    return 'said to be not so';
  if (!isOutletTold(scene) && !REPORTED.test(words) && !SAID.test(lead)) return undefined;
  if (TAKES_BACK.test(behind) || NOT_SO.test(behind)) return 'a report that is called false';
  if (!isNear) return undefined;
  if (IS_STILL.test(behind) || (PRINTED.test(lead) && IT_WAS.test(leadOf(next))))
    return 'a report that is called false';
  const isFarther =
    second?.before === next &&
    (REGRETS.test(wordsOf(second)) || OOPS_BEHIND.test(wordsOf(second)) || TAKES_BACK.test(wordsOf(second)));
  return isFarther ? 'a report that is called false' : undefined;
}

const FAKE = String.raw`\b(?:fake|hoax|parody|bogus|spoof|phon(?:y|ey)|doctored|photoshopped|fabricated|satirical|satire|forged|made-?up|invented|fraudulent|impost[eo]r)`;
const FAKED = new RegExp(
  String.raw`${FAKE} (?:[^ ,.;]+ )?(?:accounts?|tweets?|posts?|press|releases?|sites?|website|stor(?:y|ies)|reports?|pages?|images?|photos?|video|quotes?|news|announcement|statement|letter|e-?mail|graphic|rendering|interview|headline|article|document|poster)\b`,
);
const FAKED_SOURCE = new RegExp(String.raw`\b(?:according to|by|from|per) (?:an?|the|one|some) ${FAKE}`);
const NOT_SO_THAT =
  /\b(?:isnt|is not|wasnt|was not|aint|(?:its|it is)(?: simply| just| plain)* not)(?: (?:simply|just|quite|at all|even|remotely|strictly))* (?:true|the case|so|correct|accurate|right|a fact) that$|^(?:it is|its|it was)(?: (?:simply|just|plain|also))* (?:false|untrue|wrong|nonsense|a lie|a myth|fiction|a mistake|incorrect)(?: to (?:say|write|claim))? that$/;
const CORRECTION =
  /\b(?:earlier|previous|original|prior|first|initial) (?:versions?|editions?|stor(?:y|ies)|reports?|articles?) (?:of this \S+ |of the \S+ )?(?:\S+ ){0,4}?(?:said|stated|gave|listed|had|reported|wrote|named|indicated|implied)\b|\b(?:misstated|misidentified|misreported|(?:incorrectly|wrongly|erroneously|mistakenly|falsely) (?:said|stated|reported|listed|named|identified|claimed|wrote|gave|put))\b/;
const SIGNED_NOTHING =
  /\b(?:signed|agreed|inked|committed|promised)(?: to)? (?:nothing|not a thing)\b|\b(?:hadnt|hasnt|havent|not|never)(?: (?:actually|yet|in fact|been|[“"]))* (?:re-)?(?:signed|agreed)(?: to)? (?:a thing|anything)\b/;
// "She'll be in the No. 12 ... no, wait, that was Monday's list."
const OOPS = `(?:no ?, ?wait|wait ?, ?no|scratch (?:that|it)|strike (?:that|it)|forget (?:that|it|i said)|disregard|never ?mind (?:that|it)(?! [a-z])|(?:sorry|correction|make that|i mean) ?[,:])`;
const OOPS_INSIDE = new RegExp(String.raw`(?:\.\.\.|…|–|—|-|\(|\.) ?${OOPS}`);
const OOPS_BEHIND = new RegExp(
  String.raw`^(?:["“] ?)?(?:(?:so|oh|well|no|um|ok|okay|actually|and|but|then|oops|sorry|,|\.|…) )*${OOPS}`,
);
const SHOULD_BE =
  /\b(?:was|were|been) (?:sent|posted|published|released|issued|printed|made|put out|announced) (?:in error|by (?:mistake|accident)|erroneously|mistakenly|prematurely)\b|\b(?:because of|due to|owing to|through) an? (?:\S+ )?(?:error|mistake|mix-?up|slip)\b.*\b(?:said|listed|stated|had|named|showed|reported|gave)\b|; it should (?:be|have been|read|say|have read|have said)\b/;
const ERROR = `(?:typing |clerical |printing |data )?(?:error|typo|mistake|misprint|hoax|joke|prank|fiction|wrong|false|incorrect|untrue|nonsense|not (?:so|true|right|correct|the case))`;
const ERROR_BEHIND = new RegExp(
  String.raw`(?:,|;|–|—|-|\() (?:but |and |though |which )?(?:(?:that|it|this|which) )?(?:is|was|thats|its|turned out to be|proved to be|seems to be) (?:(?:an?|just|only|clearly|obviously|simply|plainly|surely|of|course) )*${ERROR}\b`,
);

// Words that put what they tell down to somebody who tells it.
const REPORTED =
  /\b(?:rumou?rs?|gossip|speculation|claimed|claims|alleged|tweeted|(?<!\bwas |\bwere )reported|wrote|reports? (?:said|that|on)|(?:a|the|that|one) (?:report|story|post|article))\b/;
const SAID = /\b(?:said|says|wrote|reported|claimed|announced|told|added)(?: (?:on )?\S+| last \S+)?(?: that)?$/;
const PRINTED = /\b(?:we|issue|edition|version|story|column|article|paper|page|caption|magazine)\b/;

const THEM = String.raw`(?:it|that|this|them|him|everything|both|all of it|(?:the|those|these|all|any|such) (?:\S+ )?(?:reports?|stor(?:y|ies)|claims?|posts?|articles?|rumou?rs?|tweets?|news|pieces?|talk|speculation|notion|idea|suggestions?|accounts?))`;
const FALSE = `(?:fiction|fictitious|made up|made-up|nonsense|false|untrue|rubbish|garbage|bunk|baloney|bogus|fantasy|inventions?|invented|a lie|lies|fabrications?|fabricated|fake|hogwash|laughable|ridiculous|wrong|inaccurate|incorrect|baseless|unfounded|news to|hoax|joke|prank|parody|satire|a mistake|an error|an april fools)`;
const VERY = `(?:(?:all|simply|just|completely|entirely|totally|utterly|plain|pure|complete|total|utter|sheer|absolute|absolutely|a|an|“|"|flat|flat-out|100 percent) )*`;
const TAKES_BACK = new RegExp(
  [
    String.raw`\b(?:called|calls|labell?ed|branded|termed|described|declared) ${THEM} (?:as )?${VERY}${FALSE}\b`,
    String.raw`\b(?:den(?:y|ies|ied)|disput(?:es|ed)|dismiss(?:es|ed)|reject(?:s|ed)|refute[sd]?|rubbish(?:es|ed)|scotch(?:es|ed)|debunk(?:s|ed)|quash(?:es|ed)|retract(?:s|ed)|shot|withdrew|deleted|took|laughed|shrugged|waved) (?:(?:down|back|off) )?${THEM}\b`,
    String.raw`\b(?:shot|laughed|took|waved|brushed) ${THEM} (?:down|off|back|away)\b`,
    String.raw`\b(?:thats|that is|that was|its|it is|it was|this is|this was|which is|which was|(?:report|story|claim|post|rumou?r|article|tweet|account|headline|site|blog|paper|podcast|magazine|page|item|caption) (?:is|was|turned out to be|proved to be|proved)) ${VERY}${FALSE}\b`,
    String.raw`\b(?:none|not a word|nothing|not one word|little) (?:of|in|about) (?:it|that|this|the \S+) (?:is|was|turned out to be) (?:true|so|accurate|right|correct|fact)\b`,
    String.raw`\b(?:isnt|wasnt|aint|is not|was not|its not|s not)(?: (?:simply|just|quite|at all|even|remotely))* (?:so|true|the case|correct|accurate)(?: ?[,.;!”"]|$)|^["“]? ?not (?:so|true)\b`,
    String.raw`\bfake news\b|\bno (?:truth|basis|substance) (?:to|in|for|whatsoever)\b|\b(?:nothing (?:to|in)|not a word of|no truth (?:to|in)) (?:it|that|this|the (?:\S+ )?(?:report|story|claim|rumou?r|post))\b|\bnews to (?:me|him|her|us|them|the)\b|\bno idea where (?:they|that|this|he|it)\b|\bdont believe (?:it|everything|what you)\b`,
    String.raw`\bregrets? the (?:error|mistake)\b|\bhad the wrong\b|\b(?:we|i|it|they) (?:apologi[sz]ed?|were wrong|was wrong|got (?:it|that) wrong|erred)\b|\bapologi[sz]ed? for the (?:error|mistake|report|story)\b|\bstood? corrected\b`,
  ].join('|'),
);
// "He wasn't.", "She has not, the team said."
const NOT_SO =
  /^(?:["“] ?)?(?:(?:but|and|only|in fact|actually|in truth|of course|well|,) )*(?:he|she|they|it|that|i|we|the team|neither) (?:(?:is|was|am|has|had|does|did|will|would|are|were|have|do|could) (?:not|no such thing)|isnt|wasnt|hasnt|hadnt|doesnt|didnt|wont|wouldnt|arent|werent|never (?:was|did|has|had|will|were|does)|did no such thing|never happened|didnt happen|did not happen)(?: (?:so|either|happen|been))?(?: ?[.!,;”"]|$)/;
const IS_STILL =
  /\b(?:is|are|was|were|hes|shes) still (?:there|here|around|in place|with (?:the team|them|it)|in (?:the|his|her) (?:car|seat|truck))\b|^(?:[^ ,]+ ){1,2}(?:stayed|is staying|stays|never left|remains|remained|never went|is not going anywhere|isnt going anywhere|went nowhere)(?: put| there| anywhere| on)?(?: ?[.!,;]|$)/;
const IT_WAS =
  /^(?:(?:but|in fact|actually|,) )*(?:it|that) (?:was|is|should be|should have been|ought to be)(?: (?:in fact|actually|really|his|her|of course|,|brother|sister|cousin|father|son|daughter))*$/;
const SIGNED = /\b(?:re-)?(?:signed|agreed)\b/;
const REGRETS = /\b(?:regret|apologi[sz]e|sorry)\b/;
