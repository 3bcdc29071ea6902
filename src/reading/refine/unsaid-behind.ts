import type { Person } from '../mentions/mention.js';
import { wordsOf } from '../rules/clause/lead.js';
import type { Scene } from '../rules/scene.js';

const IS = '(?:is|was|are|were|has been|turned out to be|turns out to be|proved to be)';
const NOT_TRUE = '(?:true|so|accurate|right|correct|fact)';
const TALK_OF = `(?:reports?|rumou?rs?|talk|stor(?:y|ies)|claims?|speculation|suggestions?|notion|idea|posts?|tweets?|whispers|gossip)`;
const FALSE =
  '(?:(?:“|"|all|simply|just|completely|entirely|totally|utterly|plain|pure|complete|total|utter|sheer|absolute|absolutely|an?) )*(?:fiction|fantasy|made up|made-up|nonsense|false|untrue|rubbish|garbage|bunk|baloney|bogus|inventions?|invented|lies|lie|fabrications?|fabricated|fake|hogwash|laughable|ridiculous|wrong|inaccurate|incorrect|baseless|unfounded|hoax|joke|news to)';

// "all of it was said, none of it was true", "though no such car exists", "called reports that she would leave “pure fantasy”"
const NOT_SO_HERE = new RegExp(
  [
    String.raw`\b(?:none|not one|not a word|nothing|little) of (?:it|that|this|these|those) ${IS} ${NOT_TRUE}\b`,
    String.raw`\bno such (?:car|truck|deal|contract|seat|ride|thing|agreement|offer|talks) (?:exists?|existed|${IS})\b`,
    String.raw`\b(?:called|calls|labell?ed|branded|termed|described|declared|pronounced) (?:(?!by\b)\S+ ){0,3}?${TALK_OF} (?:that|of|about|saying)\b.* (?:as )?${FALSE}\b`,
    // "which Stone disputes", "a claim that she denies"
    String.raw`, (?:which|(?:an?|the) (?:claim|charge|allegation|reading|version|account) (?:that|which)) (?:\S+ ){1,5}?(?:disputes?|disputed|den(?:y|ies|ied)|contests?|contested|rejects?|rejected|refutes?|refuted)(?: ?[.,;]|$)`,
    // "ruled that Stone’s contract with Northline is void", but not "was terminated": that one ends.
    String.raw`\b(?:contract|deal|agreement|option|extension)s?\b.* ${IS} (?:now |null and )?(?:void|invalid|unenforceable|worthless|dead|off the table|not binding|non-binding)\b`,
    // "fans ask Northline to put Stone in the No. 12"
    String.raw`\b(?:fans?|petition\w*|readers|supporters|followers|townspeople|campaign)\b.* (?:asks?|asked|urges?|urged|begs?|begged|demands?|demanded|implores?|calls? on|called on)\b.* to (?:put|hire|sign|keep|bring|give|field|re-sign|enter)\b`,
    // "or so her fans hope"
    String.raw`, or so (?:\S+ ){1,4}?(?:hopes?|wish(?:es)?|dreams?|prays?)\b`,
    String.raw`\b(?:due to|because of|owing to|through) an? (?:editing|reporting|production|typing|clerical|printing|copy|editors) (?:error|mistake|slip)\b`,
  ].join('|'),
);

// "None of it is true." "That is nonsense."
const NOT_SO_BEHIND = new RegExp(
  [
    String.raw`^["“]? ?(?:none|not one|not a word|nothing|little) of (?:it|that|this|these|those)(?: \S+)? ${IS} ${NOT_TRUE}\b`,
    String.raw`^["“]? ?(?:(?:but|and|only|except|well|,|all of) )*(?:it|that|this|both|thats|its) (?:(?:is|was|all|are|were) )*${FALSE}\b(?! (?:to|that)\b)`,
    String.raw`^(?:(?:but|and|well|no|,) )*(?:not so fast|dont (?:hold your breath|bet on it|count on it|believe it)|wishful thinking|in your dreams|fat chance|if only|yeah ,? ?right|keep dreaming|one can (?:dream|hope)|a (?:pipe )?dream)\b`,
    // "No." "Not true." "“Nonsense,” her team said."
    String.raw`^["“]? ?(?:no|nope|nah|false|wrong|untrue|nonsense|bunk|rubbish|hogwash|dead wrong|(?:simply |just |plain )?not (?:true|so|happening|a chance|the case|correct|right)|no (?:chance|way|truth (?:in|to) (?:it|that))|(?:its|it is|that is|thats|it was) not happening|nothing (?:in|to) (?:it|that)|forget (?:it|about it)|never happened|busted) ?[.!,]? ?[”"]?(?: (?:\S+ ){1,4}(?:said|says))? ?[.!]?$`,
    String.raw`^no ?\. ?["“]`,
    // "We should have written that she may."
    String.raw`^(?:we|i|it|that|this) should (?:have (?:written|said|read|been)|read|say)\b`,
    // "That was the word until Friday, when he ended it."
    String.raw`^(?:(?:but|and|at least|or|,) )*(?:that|this|it) was (?:(?:the|all the) (?:\S+ )?(?:word|talk|rumou?r|plan|thinking|report|news|idea|story|gossip|theory)|what (?:everybody|everyone|most|many|they|people|we) \S+)\b.* (?:until|till|before)\b`,
    String.raw`^(?:(?:but|and|at least|,) )*(?:that|this|it|thats|its)(?: is| was| remains)?(?: at least)? (?:the|our|my|their|every fans) (?:(?:fans|big|fond|great) )?(?:hope|dream|wish|fantasy|joke)(?: anyway| at least)?(?: of (?:\S+ ){1,3}(?:fans?|fan club|supporters|followers))?(?: ?[.,!;”"]|$)`,
  ].join('|'),
);

const TOLD_OF = '(?:idea|notion|talk|thought|suggestion|rumou?r|report|story|question|possibility|speculation|link)s?';
const ALL_THAT = `(?:it|that|this|them|both|(?:the|that|this|any|such|all) (?:one|${TOLD_OF}))`;
// "He laughed that one off." "She has waved away the talk." "Stone denied it."
const REFUSED_BEHIND = new RegExp(
  String.raw`^(?:(?:but|and|,) )*(?:(?:he|she) |(?:\S+ ){1,2}?)(?:(?:has|quickly|promptly|simply|just|only|later|since|flatly|himself|herself) )*(?:(?:laugh|wav|shrugg|swatt|batt|brush|knock|shot|shoot)(?:ed|s)? (?:${ALL_THAT} (?:off|away|aside|down)|(?:off|away|aside|down) ${ALL_THAT})|(?:denie[ds]|dismiss(?:ed|es)|ruled|reject(?:ed|s)|scotch(?:ed|es)) ${ALL_THAT}(?: out)?|ruled out ${ALL_THAT})(?: (?:with|on|when|in|at|as|by|after) [^,;]*)?(?: ?[.!,;]|$)`,
);

/** Whether the sentence straight behind one says that whom it is told of will have none of it: "He laughed that one off." */
export function isRefusedBehind(behind: string): boolean {
  return REFUSED_BEHIND.test(behind);
}

const NOBODY_SURE =
  '(?:rumou?r|rumblings?|words?|talk|theory|gossip|speculation|guess|scuttlebutt|hunch|bet|prediction|chatter|thinking|buzz|whispers?|consensus|scenario|assumption)';
// "So goes the rumor." "At least that is what a fan page says." "If the money holds up."
const HEARD_BEHIND = new RegExp(
  [
    String.raw`^(?:(?:or|and|but|at least|,) )*so (?:(?:goes|went|runs|ran|says?|said|claims?|thinks?)(?! (?:he|she|nascar|(?:the|his|her|its|their|an?) (?:contract|team|release|agreement|deal|statement|driver|letter))\b)|they say|we hear|i hear|i am told|im told|the (?:\S+ )?${NOBODY_SURE} (?:goes|has it|says))\b`,
    String.raw`^(?:(?:or|and|but|at least|well|,) )*(?:that|this|it|thats|its) (?:(?:is|was|remains|,|at least|for now|all|only|just|still|merely) )*(?:the|a|an|one|my|our) (?:\S+ ){0,2}?${NOBODY_SURE}\b`,
    String.raw`^(?:(?:or|and|but|at least|well|,) )*(?:that|this|it|thats|its) (?:(?:is|was|,|at least|for now|all|only|just|still|merely) )*(?:what|how) (?!(?:the |both |its |his |her )?(?:\S+ )?(?:teams?|nascar|series|officials?|owners?|agreement|contract|releases?|statement)\b)(?:\S+ ){1,9}?(?:says?|said|claims?|claimed|thinks?|believes?|hears?|expects?|figures?|reckons?|tells?|has it|have it|wrote|writes)(?: ?[.,;]|$)`,
  ].join('|'),
);
// "Possible." "Likely, and soon."
const VERDICT_BEHIND =
  /^["“]? ?(?:very |quite |most |entirely |certainly |highly |still )?(?:possibl[ey]|plausibl[ey]|probabl[ey]|likely|unlikely|doubtful|maybe|perhaps|unclear|unconfirmed|premature|conceivable|could be|might be|who knows|anybody’?s guess|too (?:early|soon)(?: to (?:say|tell|call|know))?|we(?:ll| will)? see|wait and see|stay tuned|developing|not yet|to be (?:confirmed|determined|announced)|tb[acd])(?: ?, (?:and|but|if) (?:\S+ ){0,2}\S+?)?[”"]? ?[.!]?$/;
const CONDITION_BEHIND =
  /^(?:but )?(?:(?:only|that is|,) )*(?:if|provided|assuming|unless|pending|subject to|as long as)\b[^,;:]*$/;

const NOT_DECIDED = `(?:no (?:final )?decision (?:has|had|was)(?: yet)?(?: been)? (?:made|taken|reached)|(?:hasnt|havent|hadnt|(?:has|have|had) (?:not|yet))(?: yet)? (?:to decide|decided|made (?:a|any) decisions?|made up (?:its|his|her|their) minds?)|nothing (?:is|has been|was) (?:decided|signed|settled))(?: yet)?(?: ?[.;”"]|$)`;
// "She says the seat is hers, but the team says that no decision has been made."
const UNDECIDED_HERE = new RegExp(String.raw`\b(?:but|though|although|while|however)\b.*\b${NOT_DECIDED}`);
const UNDECIDED_BEHIND = new RegExp(String.raw`\b${NOT_DECIDED}`);

/** Whether a sentence itself leaves open what it tells: "but no decision has been made". */
export function isUndecidedHere(scene: Scene): boolean {
  return isOfLater(scene) && peopleOf(scene).size < 2 && UNDECIDED_HERE.test(wordsOf(scene));
}

/** Whether a sentence tells of what is to come: of what is, nothing is left to decide. */
function isOfLater({ clauses, mentions, discourse }: Scene): boolean {
  return (
    clauses.some(({ verb }) => verb.tense === 'future') ||
    mentions.some((mention) => mention.type === 'time' && mention.seasons?.some((season) => season > discourse.year))
  );
}

function peopleOf({ mentions }: Scene): ReadonlySet<Person> {
  return new Set(mentions.flatMap((mention) => (mention.type === 'person' ? [mention.person] : [])));
}

/** Whether a sentence says in its own words that what it tells is not so, or disputed. */
export function isUnsaidHere(words: string): boolean {
  return NOT_SO_HERE.test(words);
}

/** Whether the sentence straight behind takes back what one tells, as a joke, a hope or a falsehood; `behind` are its words. */
export function isUnsaidBehind(behind: string): boolean {
  return NOT_SO_BEHIND.test(behind);
}

/** Whether the sentence straight behind leaves what one tells to talk, or to a condition. */
export function isDoubtfulBehind(scene: Scene, next: Scene): boolean {
  if (!next.before) return false;
  const behind = wordsOf(next);
  if (HEARD_BEHIND.test(behind) || VERDICT_BEHIND.test(behind)) return true;
  // "Carter has not decided": he.
  const told = peopleOf(scene);
  if (UNDECIDED_BEHIND.test(behind) && isOfLater(scene) && [...peopleOf(next)].every((person) => told.has(person)))
    return true;
  return CONDITION_BEHIND.test(behind) && scene.clauses.some(({ verb }) => verb.tense === 'future');
}
