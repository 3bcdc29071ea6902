import type { Clause } from '../../clauses/clause.js';
import type { Person } from '../../mentions/mention.js';
import { complementsOf } from '../clause/clause-parts.js';

const HANDS = /^(?:hand|give|lend|loan|turn|cede|yield|pass|relinquish|surrender|entrust|toss|vacate)$/;
const SEAT = /\b(?:wheel|keys|seat|reins|controls|ride|cockpit|car|truck|spot|place)\b/;

/** Who is given the car that a driver does not drive herself: "hands the keys of the No. 12 to Stone", "gives up her seat to Stone". */
export function handsTo(clause: Clause): Person | undefined {
  const { verb, words } = clause;
  if (verb.passive || verb.negated || !HANDS.test(verb.lemma)) return undefined;
  if (complementsOf(clause, 'car').every(({ before }) => before) && !SEAT.test(words)) return undefined;
  return complementsOf(clause, 'person').find(
    ({ before, prep, mention }) => !before && prep === 'to' && !mention.possessive,
  )?.mention.person;
}
