import type { Clause, Complement } from '../../clauses/clause.js';
import type { CarMention, TeamMention } from '../../mentions/mention.js';
import { wordsBetween } from '../../text/words-between.js';
import { complementsOf } from '../clause/clause-parts.js';
import { isAwayForNow } from '../races/away-for-now.js';
import { isQuoted, type Scene } from '../scene.js';

/** What somebody leaves, as far as a clause names it. */
export interface Left {
  readonly team?: TeamMention;
  readonly car?: CarMention;
}

// "steps down from", "climbs out of", "walks away from", "moves on from"
const AWAY = /^(?:(?:down|aside|away|back|out|on|off) )?(?:from|of)\b/;
const MOVING = /^(?:step|walk|move|climb|get|go|come|break|bow|pull|stand|part|hop|slide|jump)$/;
const BODILY = /^(?:climb|get|go|come|pull|hop|slide|jump)$/;
const OUT =
  /^(?:(?:already|also|now|officially|effectively) )?(?:on (?:the )?way out|on the move|out|gone|through|finished|done|free|clear) (?:of|from|at|with|as|after|following)\b/;
const NO_TEAM =
  /^(?:out|on) (?:of|for|from|front|to)?(?: the| a| his| her)? ?(?:race|races|playoffs?|chase|contention|contract|hospital|surgery|bed|injury|illness|woods|running|picture|reach|control|fuel|gas|lead|loan|title|event|weekend|garage)\b|^out of (?:the )?way\b|\bfrom (?:the (?:pole|pits|grid|lead|race|event)|pole|pit road|injury|surgery)\b|\bon from (?:the|a|an|his|her|their|that|this|last|\S+days?) (?:\S+ ){0,2}(?:crash|wreck|loss|incident|accident|defeat|penalty|race|setback|disappointment|heartbreak|concussion|mistake|feud|controversy|finish|weekend|dispute)\b/;

/** Whether the words of a clause say, other than by a verb of leaving, that its subject goes from a team: "steps down from", "is on her way out of". */
export function goesAway({ verb, words }: Clause): boolean {
  if (verb.passive && verb.lemma !== 'go' && verb.lemma !== 'do') return false;
  if (NO_TEAM.test(words)) return false;
  if (verb.frame === 'be') return OUT.test(words);
  if (verb.passive) return /^(?:from|with|at)\b/.test(words);
  // "climbed out of the No. 12 and waved"
  if (BODILY.test(verb.lemma) && verb.tense === 'past' && !verb.perfect) return false;
  if (verb.lemma === 'go' && verb.perfect && words.startsWith('from ')) return !/\bto\b/.test(words);
  return MOVING.test(verb.lemma) && AWAY.test(words) && !/^(?:of|from)\b/.test(words);
}

/** "is on her way out", "steps aside", "has gone", and no more or only when. */
export function isOnWayOut({ verb, words }: Clause): boolean {
  if (verb.lemma === 'go') return verb.perfect && !verb.negated && /^(?:as well|too|already|now)?[ .,;]*$/.test(words);
  if (verb.lemma === 'move')
    return (
      verb.tense !== 'past' &&
      !verb.negated &&
      /^on(?: (?:at|after|when|because|so|in|for|[.,;])\b.*)?[ .,;]*$/.test(words)
    );
  if (verb.lemma === 'step')
    return !verb.negated && /^(?:aside|down)(?: (?:at|after|when|so|because|following|[.,;]).*)?$/.test(words.trim());
  return (
    verb.frame === 'be' &&
    !verb.negated &&
    /^(?:(?:already|also|now|officially|effectively) )?on (?:the |his |her |their )?way out(?: (?:at|after|when|in|[.,;]).*)?$/.test(
      words.trim(),
    )
  );
}

/** "is no longer with Northline", "no longer drives for it": once so, and now not. */
export function isNoLonger(clause: Clause, { discourse }: Scene): boolean {
  if (
    /^no longer (?:with|at|part of|in|on (?:the|its|their) (?:books|payroll|roster)|employed by|contracted to|under contract (?:to|with|at)|a|the(?! (?:only|sole|lone)\b))\b/.test(
      clause.words,
    )
  )
    return true;
  if (!clause.verb.negated) return false;
  return /\bno longer\b/.test(wordsBetween(discourse.text.tokens, clause.verb.first, clause.verb.last + 2));
}

/** The team or car behind a clause's "from", "of", "at" or "with". */
export function leftIn(clause: Clause, preps = /^(?:from|of|at|with|to)$/): Left {
  const behind = ({ before, prep }: Complement): boolean => !before && preps.test(prep);
  const team = complementsOf(clause, 'team').find(behind)?.mention;
  const car = complementsOf(clause, 'car').find(behind)?.mention;
  return { ...(team ? { team } : {}), ...(car ? { car } : {}) };
}

/** Whether a clause tells of the seat at a team just named: "where she drove", "where she was 14th in the points in the No. 18" */
export function tellsOfSeat(clause: Clause): boolean {
  if (clause.marker !== 'where') return false;
  return (
    clause.verb.frame === 'drive' ||
    (clause.verb.tense === 'past' && complementsOf(clause, 'car').some(({ prep }) => /^(?:in|aboard)$/.test(prep)))
  );
}

/** "is leaving at the end of the season", "will leave to join Pinecrest", "left in August": where from, her ride of that season tells. */
export function leavesForGood(clause: Clause): boolean {
  const { verb, words } = clause;
  const isDone = verb.tense === 'past' && !verb.perfect;
  if (verb.lemma === 'walk') {
    // "is walking away at the end of the year"
    const isAfter = complementsOf(clause, 'time').some(({ before, mention }) => !before && mention.after !== undefined);
    return isDone ? isInMonth(clause, /^(?:out|away) in$/) : isAfter && /^away (?:at the|after|when)\b/.test(words);
  }
  if (/^(?:move|quit|resign)$/.test(verb.lemma) && !/^(?:out|away|on)?(?: in| [.,;]| after)*$/.test(words.trim()))
    return false;
  if (!/^(?:leave|depart|quit|resign)$/.test(verb.lemma)) return false;
  if (isDone)
    return isGoing(verb) ? words.trim() === '' && /^(?:that|)$/.test(clause.marker) : isInMonth(clause, /^in$/);
  return /^(?:$|[,.;]|after|at|when|following|to|as|by mutual|with immediate)(?: |$)/.test(words);
}

/** "told them that she was leaving" */
function isGoing({ word }: Clause['verb']): boolean {
  return /^(?:leaving|departing|quitting)$/.test(word);
}

/** "left in August", and no more. */
function isInMonth(clause: Clause, words: RegExp): boolean {
  const [time, another] = complementsOf(clause, 'time').filter(({ before }) => !before);
  return another === undefined && time?.prep === 'in' && words.test(clause.words.replace(/[.,;].*$/, '').trim());
}

const BEHIND_SEAT = String.raw`(?: (?:at the|after|when|following|and|to|in|on|over|because|for)\b|[,.;]|\s*$)`;
const ITS_SEAT = new RegExp(
  `^(?:the|his|her|its|that|their) (?:(?:sister|other|second|third|fourth) )?(?:car|truck|seat|ride|entry)${BEHIND_SEAT}`,
);
const HIS_SEAT = new RegExp(
  `^(?:up )?(?:(?:the|that|his|her|their) )?(?:(?:full-time|own|race|racing) )?(?:seat|ride|drive|job)${BEHIND_SEAT}`,
);

/** "is leaving the sister car", "will vacate the seat", "gave up her ride": whose it is, the words before tell. */
export function leavesItsSeat({ verb, words }: Clause): boolean {
  if (/^(?:lose|give|quit|surrender|relinquish)$/.test(verb.lemma)) return HIS_SEAT.test(words);
  if (!/^(?:leave|depart|vacate|exit)$/.test(verb.lemma) || (verb.tense === 'past' && !verb.perfect)) return false;
  return ITS_SEAT.test(words);
}

/** "She will not be back.", "isn't coming back": no more is said, and nothing near tells of an injury. */
export function staysAwayForGood({ verb, words, complements, first }: Clause, scene: Scene): boolean {
  if (verb.tense !== 'future' && verb.lemma !== 'come') return false;
  if (!/^(?:back)?(?: ?(?:[.,;]|in the|to the|with the team|there|at all|either))*$/.test(words.trim())) return false;
  if (complements.some(({ mention, before }) => !before && mention.type !== 'series')) return false;
  return !isQuoted(scene, first) && !isAwayForNow(scene);
}

/** "Nobody expects Stone to leave", "I wouldn’t expect Stone to leave": what is thought not to come. */
export function isUnexpected({ verb, governor: own, first }: Clause, clauses: readonly Clause[]): boolean {
  if (verb.form !== 'infinitive') return false;
  // "wouldn’t expect Stone, who has raced there, to leave"
  const governor =
    own?.marker === 'who' || !own ? clauses.findLast((one) => one.first < first && one.marker !== 'who') : own;
  if (!governor) return false;
  const isThought = /^(?:expect|anticipate|imagine|see|want|foresee)$/.test(governor.verb.lemma);
  return isThought && (governor.verb.negated || /\b(?:nobody|no one|no-one)$/i.test(governor.before.trim()));
}
