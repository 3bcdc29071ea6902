import type { Token } from '../../text/token.js';
import { wordsBetween } from '../../text/words-between.js';
import { KIN } from '../../words/kin.js';
import type { CarMention, Mention, PersonMention, TeamMention, TimeMention } from '../mention.js';
import { isAdverbAfterBe } from './adverb-after-be.js';
import { boxPhrasesIn } from './box-phrases.js';
import type { BoxPhrase } from './box-words.js';
import { goesWith } from './crew-goers.js';
import { holderBefore, isReplaced, lastBefore, withPredecessor } from './crew-holders.js';
import { closes, identified } from './crew-identified.js';
import { ownerInFront } from './crew-inverted.js';
import { jobAt, risesBefore } from './crew-jobs.js';
import { holderBehind, IS } from './crew-named-behind.js';
import type { CrewPost, PostPhrase } from './crew-post.js';
import { holderInYear } from './holder-in-year.js';
import { newcomerOnBox, sitterOf } from './newcomer-on-box.js';

// Words between whose post it is and the post itself.
const ADJECTIVES = new Set(
  'the a an his her its their our my your new newly hired longtime long-time old current former retired then ex veteran rookie first-time first-year own interim full-time primary same regular winning only champion ace respected decorated winningest reigning trusted future usual acting first second third fourth fifth different another latest newest female permanent temporary substitute replacement fill-in suspended'.split(
    ' ',
  ),
);
// What has a crew of its own: "the truck’s crew chief".
const OWNING = /^(?:car|truck|team|entry|group|crew|organization|organisation|outfit|squad|machine|operation)$/;
// "has not yet named his crew chief"
const HAS_YET = /\b(?:has|have|had|hasn[’']t|haven[’']t|hadn[’']t)(?: (?:not|yet|never|already|also|just|now))*$/;
// Before a name: who speaks of pit boxes without sitting on one.
const PRESS =
  /^(?:owner|co-owner|actor|actress|singer|president|chairman|coach|journalist|reporter|insider|analyst|broadcaster|commentator|columnist|host)$/;
const OTHER_THAN_HE = new RegExp(
  `^(?:${KIN}|friend|roommate|neighbor|neighbour|boss|assistant|predecessor|successor)$`,
);
const NAMED = new Set('named named appointed hired made promoted tabbed installed'.split(' '));

/**
 * The posts of crew chiefs and spotters that one sentence gives. `mentions` are those of the sentence, `last` its end;
 * `spokenOf` says that the sentence before speaks of crews.
 */
export function crewPostsIn(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  last: number,
  spokenOf: boolean,
): CrewPost[] {
  const posts = postsNamed(tokens, mentions, last);
  // "Your crew chief, Dan Marsh, came along?": a question takes a post beside a name for granted, and asks for the rest.
  if (tokens[last - 1]?.text === '?') return posts.filter(({ link }) => link === 'title' || link === 'apposition');

  const isTold = spokenOf || posts.length > 0;
  for (const phrase of boxPhrasesIn(tokens, mentions, last, isTold)) {
    const named = newcomerOnBox(tokens, mentions, phrase) ?? namedBehind(tokens, mentions, phrase);
    const person = named?.person ?? sitterOf(tokens, mentions, phrase);
    if (!person || PRESS.test(tokens[person.first - 1]?.lower ?? '')) continue;
    // "Spotter Marsh guided the No. 12 through the wreck": from the roof.
    if (posts.some((post) => post.person.person === person.person && post.role !== phrase.role)) continue;
    const owners = named?.owner ? [...phrase.owners, named.owner] : phrase.owners;
    const link = phrase.apposed ? 'apposition' : 'box';
    const post: CrewPost = { ...phrase, owners, person, link, times: [], former: false };
    posts.push(withPredecessor(tokens, mentions, post));
  }
  return posts;
}

/** The posts for which a sentence has the word. */
function postsNamed(tokens: readonly Token[], mentions: readonly Mention[], last: number): CrewPost[] {
  const posts: CrewPost[] = [];
  mentions.forEach((mention, index) => {
    if (mention.type !== 'role' || (mention.role !== 'crew chief' && mention.role !== 'spotter')) return;
    const post = postAt(tokens, mentions, index, mention.role, last);
    if (post && !posts.some((other) => other.person === post.person))
      posts.push(withPredecessor(tokens, mentions, post));
  });
  return posts;
}

/** "Stone's new boss on the box is Dan Marsh": the name follows, the owner stands before. */
function namedBehind(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  phrase: BoxPhrase,
):
  | { readonly person: PersonMention; readonly owner: PersonMention | TeamMention | CarMention | undefined }
  | undefined {
  let at = phrase.last;
  // "the voice in her ear at Northline belongs to Marsh"
  const inside = mentions.find((mention) => mention.first === at + 1);
  const isWhere = inside?.type === 'team' && /^(?:at|for|of)$/.test(tokens[at]?.lower ?? '');
  // "Calling the shots for Stone is Marsh"
  const isWhose =
    (inside?.type === 'person' || inside?.type === 'car') &&
    !(inside.type === 'person' && inside.possessive) &&
    /^(?:for|of|on|with)$/.test(tokens[at]?.lower ?? '');
  if (isWhere || isWhose) at = inside.last;
  const from = at;
  while (
    /^(?::|will|be|is|was|becomes|now|remains|by|belongs|belonged|to|again|still|has|been)$/.test(
      tokens[at]?.lower ?? '',
    )
  )
    at += 1;
  if (at > from && tokens[at]?.lower === 'that' && tokens[at + 1]?.lower === 'of') at += 2;
  // "no change on the roof, where Marsh is in his third season"
  if (tokens[at]?.text === ',' && tokens[at + 1]?.lower === 'where') at += 2;
  const person = at === from ? undefined : mentions.find((mention) => mention.first === at);
  if (person?.type !== 'person' || person.possessive) return undefined;
  const before = lastBefore(mentions, phrase.first);
  const near = before !== undefined && before.last >= phrase.first - 3;
  if (isWhose) return { person, owner: inside };
  const owner =
    near && (before.type === 'person' || before.type === 'team' || before.type === 'car') ? before : undefined;
  return { person, owner };
}

function postAt(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  index: number,
  role: 'crew chief' | 'spotter',
  last: number,
): CrewPost | undefined {
  const mention = mentions[index];
  if (!mention) return undefined;
  const verb = verbAt(tokens, mentions, index);
  if (verb) return { role, first: mention.first, last: mention.last, times: [], former: false, ...verb };
  if (tokens[mention.last - 1]?.lower.endsWith('s')) return undefined;
  // "Stone is her crew chief's daughter"
  if (tokens[mention.last - 1]?.possessive && OTHER_THAN_HE.test(tokens[mention.last]?.lower ?? '')) return undefined;
  // "As crew chief and driver they won": two people.
  if (
    tokens[mention.last]?.lower === 'and' &&
    tokens[mention.last + 1]?.lower === 'driver' &&
    !tokens[mention.last + 2]?.capital
  )
    return undefined;
  const phrase = phraseBefore(tokens, mentions, index);
  const job = jobAt(tokens, mentions, mention, phrase, role);
  if (job) return job;
  const base = { role, first: phrase.first, last: mention.last, owners: phrase.owners, former: phrase.former };
  const lead = tokens[phrase.first - 1];
  const before = lastBefore(mentions, phrase.first);
  const touching = before?.type === 'person' && !before.possessive ? before : undefined;
  // "if Marsh would be her crew chief in 2026, Stone", "with Marsh as her crew chief, Stone": said of who stands before it.
  // "Working with Stone will be crew chief Dan Marsh": a title straight before a name is that name’s.
  const inFront = ownerInFront(tokens, mentions, phrase.first);
  const isPredicate =
    (lead?.lower === 'be' && !inFront) ||
    (lead?.lower === 'as' && touching !== undefined && touching.last === phrase.first - 1);
  const named = isPredicate ? undefined : holderBehind(tokens, mentions, index, phrase.definite, last);
  // "Marsh will remain the crew chief of the No. 12, manager Cole Adler said."
  const isSaidBehind =
    named?.link === 'title' &&
    named.person.first > mention.last + 1 &&
    IS.has(lead?.lower ?? '') &&
    holderBefore(tokens, mentions, phrase.first) !== undefined;
  if (named && !isSaidBehind)
    return { ...base, ...named, owners: [...base.owners, ...(inFront ? [inFront] : []), ...(named.owners ?? [])] };
  if (!lead) return undefined;
  const none = { times: phrase.times };
  if (lead.text === ',' && touching?.last === phrase.first - 1)
    return { ...base, ...none, person: touching, link: 'apposition' };
  if (/^[(–—]$/.test(lead.text) && touching?.last === phrase.first - 1)
    return { ...base, ...none, person: touching, link: 'apposition' };
  if (lead.lower === 'as' && touching?.last === phrase.first - 1 && isReplaced(tokens, touching.first)) {
    const person = holderBefore(tokens, mentions, touching.first);
    return person && { ...base, ...none, person, link: 'as' };
  }
  if (touching?.last === phrase.first && NAMED.has(tokens[touching.first - 1]?.lower ?? ''))
    return { ...base, ...none, person: touching, link: 'as' };
  if (lead.lower === 'as') {
    // "Marsh guided Stone and the No. 12 to a title as crew chief"
    const guide = holderInYear(tokens, mentions, phrase.first - 1) ?? guideOf(tokens, mentions, phrase.first);
    if (guide) return { ...base, ...none, person: guide, link: 'as' };
    if (touching?.last === phrase.first - 1) {
      // "Marsh goes with her as crew chief": who goes is the one, and she is whose.
      const goer = goesWith(tokens, touching) ? holderBefore(tokens, mentions, touching.first - 1) : undefined;
      if (goer) return { ...base, ...none, person: goer, owners: [...base.owners, touching], link: 'as' };
      const staysWith =
        tokens[touching.first - 1]?.lower === 'with' && STAYS.test(tokens[touching.first - 2]?.lower ?? '');
      const rival = staysWith ? holderBefore(tokens, mentions, touching.first - 1) : undefined;
      return { ...base, ...none, person: touching, link: 'as', ...(rival ? { rival } : {}) };
    }
    const person = IN_HIS_TIME.test(wordsBetween(tokens, phrase.first - 4, phrase.first - 1))
      ? mentions.find((one): one is PersonMention => one.type === 'person' && !one.possessive)
      : holderBefore(tokens, mentions, phrase.first);
    return person && { ...base, ...none, person, link: 'as' };
  }
  // "Dan Marsh crew chief."
  const isNote =
    touching?.last === phrase.first && phrase.first === mention.first && closes(tokens, mention.last, last);
  if (touching && isNote && (tokens[touching.first - 1]?.kind ?? 'mark') === 'mark')
    return { ...base, ...none, person: touching, link: 'apposition' };
  // "has promoted Dan Marsh to crew chief", "moves up from engineer to crew chief"
  if (/^(?:to|into)$/.test(lead.lower) && risesBefore(tokens, phrase.first - 1)) {
    const person = touching?.last === phrase.first - 1 ? touching : holderBefore(tokens, mentions, phrase.first - 1);
    return person && { ...base, ...none, person, link: 'as' };
  }
  // "and so is his crew chief"
  if (/^(?:so|nor|neither)$/.test(tokens[phrase.first - 2]?.lower ?? '')) return undefined;
  // "which has not named his crew chief": who names somebody is not the one.
  if (NAMED.has(lead.lower) && HAS_YET.test(wordsBetween(tokens, phrase.first - 4, phrase.first - 1))) return undefined;
  if (IS.has(lead.lower) || isAdverbAfterBe(tokens, phrase.first - 1) || NAMED.has(lead.lower)) {
    const person = holderBefore(tokens, mentions, phrase.first);
    return person && { ...base, ...none, person, link: 'be' };
  }
  return identified(tokens, mentions, index, base, last);
}

// "Marsh has worked for Stone (2019) and Carter (2020) in his time as a crew chief": said of whom the sentence begins with.
const IN_HIS_TIME = /\b(?:in|over|during) (?:his|her|an?) (?:\w+ )?(?:time|career|years|tenure|life|days)$/;

const GUIDES = /^(?:guid(?:es?|ed|ing)|led|leads?|leading|steer(?:s|ed|ing)?|coach(?:es|ed|ing)?)$/;

// Between a verb and the driver.
const WHAT_SHE_IS = /^(?:driver|rookie|veteran|champion|newcomer|sophomore|star|the|fellow)$/;

/** Who "guided" or "led" the driver that stands before a post. */
function guideOf(tokens: readonly Token[], mentions: readonly Mention[], at: number): PersonMention | undefined {
  const driver = holderBefore(tokens, mentions, at);
  if (!driver) return undefined;
  let verb = driver.first - 1;
  while (WHAT_SHE_IS.test(tokens[verb]?.lower ?? '')) verb -= 1;
  const lead = tokens[verb]?.lower ?? '';
  // "will turn the wrenches for Stone as crew chief"
  const isFor = lead === 'for' && WORKS.test(tokens[verb - 1]?.lower ?? '');
  return isFor || GUIDES.test(lead) ? holderBefore(tokens, mentions, verb) : undefined;
}
const WORKS = /^(?:wrenche?s?|wrenching|show|works?|worked|working|serve[sd]?|serving|acts?|acted|acting)$/;

/** "crew chiefs the No. 12", "will continue to crew chief Ava Stone", "has crew chiefed him": the post said as a verb. */
function verbAt(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  index: number,
): Pick<CrewPost, 'person' | 'link' | 'owners'> | undefined {
  const mention = mentions[index];
  const before = mentions[index - 1];
  if (mention?.type !== 'role' || mention.role !== 'crew chief') return undefined;
  const form = tokens[mention.last - 1]?.lower ?? '';
  const lead = tokens[mention.first - 1]?.lower ?? '';
  const direct = before?.type === 'person' && !before.possessive && before.last === mention.first ? before : undefined;
  const object = tokens[mention.last]?.lower ?? '';
  const next = mentions[index + 1];
  const acts = next !== undefined && next.first <= mention.last + 1 && /^(?:car|person|team)$/.test(next.type);
  const takesObject = acts || /^(?:for|the|his|her|both|this|that)$/.test(object);
  const isVerb =
    form === 'chiefed' ||
    form === 'chiefing' ||
    (form === 'chiefs' && takesObject && (direct !== undefined || lead === 'who')) ||
    (form === 'chief' && takesObject && /^(?:to|will|would|could|also|not)$/.test(lead));
  if (!isVerb) return undefined;
  const person = direct ?? holderBefore(tokens, mentions, mention.first);
  // "will crew chief Stone"
  const driver = next?.type === 'person' && next.first === mention.last && !next.possessive ? next : undefined;
  return person && { person, link: 'as', owners: driver && driver.person !== person.person ? [driver] : [] };
}

// Before "with": who of the two is the driver, the sentence does not say.
const STAYS = /^(?:remain|stay|continue|return|work|join|reunite|team|pair)(?:s|ed|ing)?$/;
/** Goes left from the post over adjectives and over those whose post it is. */
function phraseBefore(tokens: readonly Token[], mentions: readonly Mention[], index: number): PostPhrase {
  let first = mentions[index]?.first ?? 0;
  let at = index - 1;
  const owners: (PersonMention | TeamMention | CarMention)[] = [];
  const times: TimeMention[] = [];
  let former = false;
  let definite = false;
  for (;;) {
    const before = mentions[at];
    if (before && before.last === first && before.first < first) {
      if (before.type === 'person' && !before.possessive) break;
      if (before.type === 'person' || before.type === 'team' || before.type === 'car') {
        owners.push(before);
        if (before.type !== 'car') definite = true;
      } else if (before.type === 'time') times.push(before);
      // "Ava’s crew chief", of whom the article gives no other name.
      else if (before.type === 'name' && tokens[before.last - 1]?.possessive) definite = true;
      else if (before.type !== 'series' && before.type !== 'extent' && before.type !== 'make') break;
      first = before.first;
      at -= 1;
      continue;
    }
    const word = tokens[first - 1];
    // "Marsh, for the past two seasons Stone's crew chief"
    const isFor = word?.lower === 'for' && times.length > 0;
    // "the car’s crew chief"
    const isCars = word?.possessive === true && OWNING.test(word.lower);
    if (isCars) definite = true;
    if (
      !word ||
      !(isFor || isCars || ADJECTIVES.has(word.lower) || /^[a-z]+-(?:winning|time|year|season)$/.test(word.lower))
    )
      break;
    if (/^(?:former|retired|then|ex|old)$/.test(word.lower)) former = true;
    if (/^(?:the|his|her|its|their|my|our|your|same)$/.test(word.lower)) definite = true;
    first -= 1;
  }
  return { first, owners, times, former, definite };
}
