import type { Status } from '../../../claims/claim.js';
import type { Clause } from '../../clauses/clause.js';
import type { Discourse } from '../../discourse/discourse.js';
import { remembered } from '../../remembered.js';
import type { Sentence } from '../../text/sentence.js';
import { wordsBetween } from '../../text/words-between.js';
import { isConditional, leavesAtNoTime } from './conditions.js';
import { GUESSED, isHearsay, isPossible, withoutEndedTalk } from './hedges.js';
import { wordsAhead } from './words-ahead.js';

/** A clause that states something: not asked, not quoted, not under a condition, not merely wished. */
export const isStated = remembered((clause: Clause): boolean => {
  if (clause.asks || (clause.quoted && !isReported(clause))) return false;
  // "Don’t be surprised if Stone lands at Northline"
  const isExpected = clause.marker === 'if' && SURPRISE.test(clause.before);
  if (/^(?:if|unless|whether|once)$/.test(clause.marker) && !isExpected) return false;
  if (INVERTED.test(clause.before) && clause.verb.first - clause.sentence.first <= 5) return false;
  // "has an offer to race", "a chance to drive": what may be done is not done.
  if (clause.verb.form === 'infinitive' && OFFERED.test(clause.before)) return false;
  // "is not quitting her team to drive the No. 12"
  if (clause.verb.form === 'infinitive' && clause.governor?.verb.negated === true) return false;
  // "should be re-signed to drive the No. 12"
  if (clause.verb.form === 'infinitive' && clause.governor?.verb.stance === 'wish') return false;
  // "has spoken of wanting to return"
  if (clause.verb.form === 'infinitive' && isWanting(clause.governor)) return false;
  // "a hedge against her deciding to leave"
  if (
    clause.verb.form === 'infinitive' &&
    clause.governor?.verb.form === 'ing' &&
    /\bagainst\b/.test(clause.governor.before)
  )
    return false;
  // "Nobody at Northline expects her to leave"
  if (clause.verb.form === 'infinitive' && NOBODY.test(clause.governor?.before ?? '')) return false;
  // "has no plans to leave"
  if (
    /\b(?:no|no (?:plans?|intentions?|desire|interest|hurry|rush|mood|wish|thoughts?)(?: (?:of|in|to|for))?)$/.test(
      clause.before,
    )
  )
    return false;
  // "was to have driven"
  if (clause.verb.perfect && /\b(?:was|were|due|meant)$/.test(clause.before)) return false;
  // "had been down to drive", "was to drive"
  if (clause.verb.form === 'infinitive' && PLANNED.test(clause.before)) return false;
  if (NOT_SO.test(clause.before) || SOUGHT_FOR.test(clause.before)) return false;
  // "Until Stone signs with Northline"
  if (clause.marker === 'until' && clause.verb.frame === 'sign' && clause.verb.tense !== 'past') return false;
  if (isSomeDay(clause)) return false;
  if (clause.verb.form === 'ing' && SPOKEN_OF.test(clause.before)) return false;
  // "isn’t the only one with", "did not say how long she might be out", "what time he leaves"
  if (clause.verb.negated && /^(?:the )?(?:only|alone|sole|lone|just|merely|simply)\b/.test(clause.words)) return false;
  // "It is not known when Stone may leave"
  if (clause.marker === 'when' && clause.verb.stance === 'rumor') return false;
  if (/\b(?:how (?:long|soon|many|much|often)|what time)\b/.test(clause.before)) return false;
  // "can't see Stone joining Northline"
  if (clause.verb.form === 'ing' && UNSEEN.test(clause.before)) return false;
  if (UNSURE.test(clause.words) && clause.verb.lemma === 'be') return false;
  // "hopes the seat stays his"
  if (HOPED.test(clause.before)) return false;
  return clause.verb.stance !== 'wish';
});

// "is questionable for Sunday"
const UNSURE =
  /^(?:still |also |now |considered |listed as )*(?:questionable|doubtful|uncertain|iffy|day-to-day|in doubt|a (?:game-time|late|race-day|last-minute) (?:decision|call))\b/;

const UNSEEN =
  /\b(?:cannot|can[’']?t|couldn[’']?t|don[’']?t|doesn[’']?t|didn[’']?t|wouldn[’']?t|not|never|hard to|difficult to|tough to|impossible to|nobody|hardly)(?: (?:see|seeing|picture|imagine|envision|envisage|foresee)| (?!(?:to|and|but|or|,)\b)\S+ (?:see|seeing|picture|imagine|envision|envisage|foresee))(?: (?!(?:to|and|but|or|,)\b)\S+){1,3}$/;

function isWanting(governor: Clause | undefined): boolean {
  return (
    governor?.verb.form === 'ing' && /^(?:want|hope|wish|long|dream|aim|try|attempt|look)$/.test(governor.verb.lemma)
  );
}

// "When Stone retires, the town will close its shops", "the day she leaves Northline": nobody says when, or whether.
function isSomeDay(clause: Clause): boolean {
  const { verb, marker, before } = clause;
  if (verb.tense !== 'present' || verb.form !== 'finite') return false;
  // "dreams of the day she drives for Northline"
  if (DREAMT_DAY.test(before)) return true;
  return (/^(?:when|whenever|until|till|before)$/.test(marker) || DAY_OF.test(before)) && leavesAtNoTime(clause);
}

const DAY_OF =
  /\b(?:whenever|as soon as|by the time|(?:the|a|any|that|every) (?:very )?(?:day|moment|minute|second|year|hour|week|morning|time)(?: that| when)?)(?: (?!(?:to|and|but|or|for|in|of|,)\b)\S+){1,3}$/;
const DREAMT_DAY =
  /\b(?:of|for|to) the (?:day|moment|time)(?: that| when)?(?: (?!(?:to|and|but|or|for|in|of|,)\b)\S+){1,3}$/;

const SURPRISE = /\b(?:surprised?|shock(?:ed)?|stunned|amazed|astonished|stunner)(?: \S+){0,2} if(?: \S+){0,3}$/;

// "tried to sign Stone", "few expect her to leave", "joked that she would drive"
const NOT_SO =
  /\b(?:(?:tried|attempted|failed|declined|refused|neglected|threaten(?:s|ed|ing)?)(?: to)?|(?:few|nobody|no one|none|hardly any(?:one|body))(?: \S+){0,4} (?:expects?|thinks?|believes?|predicts?|sees?|imagines?)(?: \S+){0,3}|(?:joke[sd]?|joking|quipped|quips|kidded|kids|dream(?:s|ed|t)?|pretend(?:s|ed)?|predict(?:s|ed)?|assuming)(?: that)?(?: \S+){0,2})$/;
const NOBODY = /\b(?:nobody|no one|no-one|none|few)\b/;
// "is pushing for Stone to get the No. 12"
const SOUGHT_FOR =
  /\b(?:push(?:es|ed|ing)?|lobb(?:y|ies|ied|ying)|campaign(?:s|ed|ing)?|call(?:s|ed|ing)|press(?:es|ed|ing)?|angl(?:es|ed|ing)|pleads?|pleaded|pleading|begg(?:ed|ing)|vot(?:es|ed|ing)) for(?: \S+){1,3}(?: to)?$/;
// "asked about Stone leaving Northline"
const SPOKEN_OF =
  /\b(?:counting|banking|betting|relying|intent|set) on$|\b(?:approach|ask|contact|call|question|quizz|talk|inquir|enquir)(?:s|es|ed|ing|ies)?(?: \S+){0,3} about$|\b(?:about|regarding|concerning)(?: (?!(?:to|and|but|or)\b)\S+){1,3}$/;

const PLANNED =
  /\b(?:been (?:down|due|slated|scheduled|supposed|meant|pencill?ed in|lined up)|was|were|(?:was|were) (?:due|down|meant))$/;

const HOPED =
  /\b(?:hopes?|hoped|hoping|wish|wishes|prayed|prays|wants?|wanted|(?:would|rather) (?:like|love|prefer|have)(?: to (?:put|see|have|get|run|field|sign|keep|land))?|(?:like|love) to see|prefers?|preferred|(?:signs?|everything|it)(?: all)? points?(?:ing)? to)(?: +(?!(?:to|and|but|or|for)\b)\S+){1,4}(?: to)?$/;

/** Whether words end with whom somebody only hopes or would love to see: "would love to see Ava Stone". */
export function isHopedOf(words: string): boolean {
  return HOPED.test(words);
}

// "Should Stone leave, the team would"
const INVERTED = /^(?:should|were|had)\b/;

const OFFERED =
  /\b(?:in the wings|on stand-?by|on call|on hand|in reserve|offer|offers|chance|option|opportunity|talks|bid|hopes?|possibility|ability|talent|invitation|desire|attempt|way|ready|able|available|eager|(?<!\b(?:made|makes|reached) (?:the|a|his|her|their|its)(?: \S+)? )decision|yet|unable|reason|temptation|refused|failed|eligible|pressure)$/;

/** Words in quotation marks that state something of a driver: a post that names her in full, or her own "I will drive the No. 12". */
function isReported(clause: Clause): boolean {
  const subject = clause.subjects[0];
  if (subject?.type === 'person' && subject.form === 'described') return isOwnWord(clause);
  if (
    clause.verb.stance !== 'fact' ||
    clause.verb.tense === 'past' ||
    !/^(?:“|"|‘|,|and|but|;|:|)$/.test(clause.marker)
  )
    return false;
  return (
    (subject?.type === 'person' && (subject.form === 'full' || HAS_SEAT.has(clause.verb.frame))) ||
    (subject?.type === 'team' && subject.described !== true && subject.first === clause.sentence.first + 1)
  );
}

// Of somebody called by one name, what others say of a seat counts, and not of leaving one.
const HAS_SEAT: ReadonlySet<string> = new Set(['drive', 'be', 'have', 'stay', 'share', 'keep', 'other']);

/** "I'm staying with Northline", said of what is or will be, or of a seat in a season gone by, and not hung on something else. */
function isOwnWord({ verb, marker, complements }: Clause): boolean {
  const types = new Set(
    complements.map(({ mention }) => (mention.type === 'time' && !mention.seasons?.length ? undefined : mention.type)),
  );
  const isOfSeat = types.has('time') && (types.has('car') || types.has('team'));
  if (verb.tense === 'past' && !isOfSeat) return false;
  return verb.stance === 'fact' && /^(?:“|"|‘|,|and|but|;|:|)$/.test(marker);
}

/** Status of what a clause says, from its verb and the hedges of its sentence. */
export const statusOf = remembered((clause: Clause, discourse: Discourse): Status => {
  if (clause.verb.negated || isRefuted(clause, discourse)) return 'denied';
  if (clause.verb.form === 'ing' && KEPT_FROM.test(clause.before)) return 'denied';
  if (clause.verb.stance === 'rumor' || isAlternative(clause, discourse)) return 'rumored';
  if (clause.verb.tense === 'future' && discourse.isForetold(clause.sentence)) return 'rumored';
  // "expects Stone to return"
  // "is expected to bring up Stone to replace Carter"
  if (clause.verb.form === 'infinitive' && clause.governor?.verb.stance === 'rumor') return 'rumored';
  if (clause.verb.form === 'infinitive' && clause.governor?.verb.frame === 'expect') return 'rumored';
  // "is aiming to return at Bristol"
  if (clause.verb.form === 'infinitive' && /^(?:aim|hope)$/.test(clause.governor?.verb.lemma ?? '')) return 'rumored';
  // "is expected to bring up Carter to replace Stone": both hang on the expectation.
  if (clause.verb.form === 'infinitive' && clause.governor?.verb.form === 'infinitive')
    if (statusOf(clause.governor, discourse) === 'rumored') return 'rumored';
  if (clause.verb.form === 'ing' && (WEIGHED.test(clause.before) || HAVE_HIM.test(clause.before))) return 'rumored';
  if (clause.verb.form === 'infinitive' && SOUGHT.test(clause.before)) return 'rumored';
  return isClauseHedged(clause, discourse) || isConditional(clause, discourse) ? 'rumored' : 'confirmed';
});

/** "Stone or Carter will drive", "in the No. 12 or the No. 21": one of the two, and nobody says which. */
function isAlternative({ subjects, complements }: Clause, { text: { tokens } }: Discourse): boolean {
  const named = [...subjects, ...complements.filter(({ before }) => !before).map(({ mention }) => mention)];
  return named.some((mention, index) => {
    const next = named[index + 1];
    if (!next || next.type !== mention.type || !/^(?:person|team|car|track|race)$/.test(mention.type)) return false;
    if (next.first <= mention.last || next.first > mention.last + LONGEST_OR) return false;
    return OR.test(wordsBetween(tokens, mention.last, next.first));
  });
}

const LONGEST_OR = 4;
const OR = /^or(?: (?:for|with|at|in|to|by|the|a|an))*$/;

// "Doctors have kept Stone from racing", "an injury prevents her from driving"
const KEPT_FROM =
  /(?<!\b(?:not|never|[a-z]+n[’']?t) )\b(?:keep|keeps|kept|prevent(?:s|ed)?|stop(?:s|ped)?|bar(?:s|red)?|ban(?:s|ned)?|sidelined?|block(?:s|ed)?|prohibit(?:s|ed)?|preclude(?:s|d)?|disqualif(?:y|ies|ied))(?: \S+){1,3} from$/;

// "has an interest in bringing Stone back", "is close to signing her": what is weighed is not done.
const WEIGHED =
  /\b(?:(?:interest|interested) in|(?:talks?|discussions?|conversations?) (?:about|over|on)|(?:idea|possibility|prospect|thought) of|(?:open|close|closer|nearer|leaning) (?:to|toward|towards)|consider(?:s|ed|ing)?|contemplat(?:es|ed|ing)|mull(?:s|ed|ing)?|ponder(?:s|ed|ing)?|weigh(?:s|ed|ing)?|discuss(?:es|ed|ing)?|entertain(?:s|ed|ing)?|explor(?:es|ed|ing)|look(?:s|ed|ing)? (?:at|into)|(?:think(?:s|ing)?|thought|talk(?:s|ed|ing)?|dreams?|dreamed|dreaming) (?:about|of))$/;

// "French newspapers have him joining Northline", "the bookmakers put her in the No. 12"
const HAVE_HIM =
  /\b(?:newspapers?|papers?|press|media|tabloids?|reports?|rumou?rs?|stories|whispers|gossip|websites?|sites|blogs?|podcasts?|columnists?|pundits|insiders?|sources|bookmakers|bookies|oddsmakers|some|others)(?: (?:in|from|on|of|around) (?:\S+ ){1,3}?)? (?:\S+ly )?(?:have|had|has|put|puts)(?: \S+){1,3}$/i;

// "is trying to find sponsorship to run Stone": what hangs on money that is not there.
const SOUGHT =
  /\b(?:find|finding|seek|seeking|secure|raise|raising|need|needs)\b.*\b(?:sponsorship|sponsors?|funding|money|backing|budget)(?: to)?$|\b(?:awaits?|awaiting|waiting (?:on|for)|pending)\b.*\b(?:approval|clearance|permission|word|licen[cs]e|visa)(?: to)?$/;

/** Words that take back what somebody has said: "shot down", "no truth to". */
export const REFUTES =
  /\b(?:no (?:truth|substance|basis|foundation)|nothing (?:to|in|behind)|shot down|shoots down|shut down|den(?:y|ied|ies|ying)|dismiss(?:ed|es|ing)?|reject(?:ed|s|ing)?|refuted?|refutes|scotched|scotches|debunk(?:ed|s)|quash(?:ed|es)|ruled out(?! (?:of|for|with|by|due|through|until|at)\b)|rules out|rubbish(?:ed|es)?|laugh(?:ed|s|ing) off|(?:brush|wav|shrug|swat|bat)\w* (?:off|aside|away|down)|scoff(?:ed|s|ing)? at|knock(?:ed|s|ing) down|put to (?:rest|bed)|play(?:ed|s|ing) down|(?:pour(?:ed|s|ing)|threw|throw(?:s|ing)) (?:\S+ )?cold water|untrue|false|incorrect|nonsense|not true|wrong)\b(?!-)/i;
const DENIES =
  /\b(?:den(?:y|ied|ies|ying)|wrong|false|untrue|incorrect|not true|nonsense)[”"]?(?: that)? *$|\bden(?:y|ied|ies|ying)(?: [\w’']+){1,4} that *$/i;

/** Whether what was said before a clause takes it back: "Stone shot down a report that had her rejoining", "denied that". */
function isRefuted(clause: Clause, discourse: Discourse): boolean {
  if (clause.first <= clause.sentence.first) return false;
  const ahead = wordsAhead(clause, discourse);
  const before = clause.marker === 'that' && !/ that *$/.test(ahead) ? `${ahead.trimEnd()} that` : ahead;
  if (DENIES.test(before)) return true;
  if (REPORTED.test(before)) return REFUTES.test(before) || REFUTED_AFTER.test(wordsFrom(clause, discourse));
  // "dismissed a report that Stone could be released to join Northline"
  const { governor } = clause;
  if (clause.verb.form === 'infinitive' && governor && isRefuted(governor, discourse)) return true;
  return clause.parent === undefined && clause.marker === '' && REFUTES.test(before);
}

// "Reports that Stone had signed were denied"
const REFUTED_AFTER =
  /\b(?:isn|aren|wasn|weren)[’']t (?:true|accurate|correct|right)\b|\b(?:is|are|was|were|been) (?:(?:quickly|swiftly|later|flatly|also|since|simply|completely|entirely) )?(?:not (?:true|accurate|correct|right)|made up|fiction|fabricated|bogus|denied|dismissed|rejected|refuted|scotched|debunked|quashed|rubbished|untrue|false|wrong|nonsense|incorrect|unfounded|baseless|premature|mistaken|wide of the mark|off the mark|off base)\b/i;

// "denied reports that", "no truth to the rumor that", but not "Motor Weekly reports that".
const REPORTED =
  /(?:(?:\b[a-z]+,?|,|^(?:Despite|Amid|The|Recent|Those|These|A|Any|Another|Some)) |^(?=[A-Z]))(?:(?<!\b(?:can|could) (?:now |also |finally )?)[Rr]eports?|[Rr]umou?rs?|[Tt]alk|[Ss]peculation|[Cc]laims?|[Ss]uggestions?|chatter|gossip|stor(?:y|ies)|theory|idea|notion|whispers)(?: (?:in|from|by|on|of) [^.,;:“”]{1,40} that|(?: that)?) *$/;

/** The words of its sentence from a clause on. */
function wordsFrom(clause: Clause, { text }: Discourse): string {
  return text.article.body.slice(text.tokens[clause.first]?.start ?? clause.sentence.start, clause.sentence.end);
}

const CLOSED_ASIDE = /, (?:who|which|whose) [^,;:]*, /g;
// Up to the comma behind which the clause goes on.
const ASIDE_BEFORE = /, (?:who|which|whose) [^,;:]*(?:, |,? *$)/g;

/**
 * Whether what a clause says is only hearsay or possible. A hedge reaches its own clause, what hangs on it, and, where somebody
 * else is quoted, what is joined to it; never what "who" adds.
 */
export function isClauseHedged(clause: Clause, discourse: Discourse): boolean {
  const { tokens, article } = discourse.text;
  const from = tokens[clause.first]?.start ?? clause.sentence.start;
  const to = tokens[clause.last - 1]?.end ?? clause.sentence.end;
  const own = article.body.slice(from, to);
  if (isHearsay(own) || isPossible(own) || isHearsay(saidBehind(wordsFrom(clause, discourse)))) return true;
  // The comma with which a clause begins closes what stands before it.
  const whole = article.body.slice(clause.sentence.start, own.startsWith(',') ? from + 1 : from);
  // "has been linked with Stone; her contract there expires": what stands behind it is a sentence of its own.
  const ahead = clause.marker === ';' ? '' : whole.slice(whole.lastIndexOf(';') + 1);
  // "Despite reports that Stone will leave": it is what the reports say.
  // "Stone, who was said to be a candidate, will stay": said in an aside that is closed.
  const open = ahead.replace(clause.marker === ',' ? ASIDE_BEFORE : CLOSED_ASIDE, ', ');
  const before = clause.marker === 'that' ? open : withoutEndedTalk(open);
  // "ended months of chatter by signing Stone": what ends it is no chatter.
  if (GUESSED.test(clause.before) || (clause.marker !== 'by' && REPORTED.test(before))) return true;
  if (/^(?:who|whom|which|whose|where|when|after|since|while|although|though|but)$/.test(clause.marker)) return false;
  // "the ride would be the No. 12 that Stone had": of the car, and no rumour.
  const isOfCar = clause.complements.some(({ mention }) => mention.type === 'car' && mention.last === clause.first);
  if (clause.marker === 'that' && clause.verb.tense === 'past' && isOfCar) return false;
  // "could look elsewhere, given that it has Stone under contract": the reason is no guess.
  if (/\b(?:given|considering|seeing)(?: that)?\s*$/.test(whole)) return false;
  // "looks set to leave": the words stand on both sides of where the clause begins.
  return isHearsay(before) || (!standsAlone(clause) && isPossible(`${before}${own}`));
}

/** "…, two people with knowledge of the plans said.": who says what a sentence has told up to its last comma. */
function saidBehind(words: string): string {
  return SAID_BEHIND.exec(words)?.[1] ?? '';
}

const SAID_BEHIND =
  /, (?!(?:and|but|or|while|though|although|as|who|which)\b)([^,;:“”]{3,80}) (?:(?:said|say|says|confirm|confirms|confirmed|indicate|indicated|suggest|suggested)(?: (?:on |this |last |late |to )?[A-Z]?[a-z]{3,9}(?: [A-Z][a-z]+)?)?|(?:told|tells?) [^,;:“”]{2,40})[.”"]*\s*$/;

/** "and Carter will drive": a clause with a subject of its own, joined to the one before. */
function standsAlone({ marker, subjects, first }: Clause): boolean {
  return /^(?:and|or|;|:|—|–|--)$/.test(marker) && subjects.some((subject) => subject.first >= first);
}

/** Whether any word of a sentence, or of a part of it, takes the certainty from it. */
export function isHedged(sentence: Pick<Sentence, 'start' | 'end'>, discourse: Discourse): boolean {
  const words = discourse.text.article.body.slice(sentence.start, sentence.end);
  return isHearsay(words) || isPossible(words);
}
