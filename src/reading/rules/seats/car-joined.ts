import type { Clause } from '../../clauses/clause.js';
import type { CarMention } from '../../mentions/mention.js';
import { carOf, complementsOf, spentSeats } from '../clause/clause-parts.js';

/** The car that somebody comes to: "to the No. 12", "swaps the No. 8 for the No. 12", "goes back to trucks with the No. 12". */
export function carJoined(clause: Clause): CarMention | undefined {
  const ways = isSwap(clause) || comesFromTeam(clause) ? FOR : goesToSeries(clause) ? TO_SERIES : TO;
  const own = carOf(clause);
  const spent = spentSeats(clause);
  return complementsOf(clause, 'car').find((complement) => {
    const { mention, prep, lead } = complement;
    // "after two years in the No. 12"
    if (isMates(clause, mention) || spent.includes(complement)) return false;
    // "joins Carter (No. 21)": his.
    return !lead.endsWith('(') && ways.test(prep) && (mention === own || prep !== 'in');
  })?.mention;
}

/** "swaps", "trades" one car for another. */
export function isSwap({ verb: { lemma } }: Clause): boolean {
  return /^(?:swap|trade|exchange)$/.test(lemma);
}

/** "comes over from Northline for the No. 12" */
function comesFromTeam(clause: Clause): boolean {
  return (
    /^(?:come|arrive|move|switch|transfer|cross)$/.test(clause.verb.lemma) &&
    complementsOf(clause, 'team').some(({ prep, before }) => !before && prep === 'from')
  );
}

const FOR = /^(?:for|into|to)$/;
const TO = /^(?:to|into|in|)$/;
const TO_SERIES = /^(?:to|into|in|with|)$/;

function goesToSeries(clause: Clause): boolean {
  return complementsOf(clause, 'series').some(({ prep, before }) => !before && prep === 'to');
}

/** "joins Stone in the No. 12 and Carter in the No. 21": each has a car of their own. */
export function isMates(clause: Clause, car: CarMention): boolean {
  const cars = complementsOf(clause, 'car');
  if (clause.verb.lemma !== 'join' || cars.length < 2) return false;
  const behind = clause.complements.filter(({ before }) => !before).map(({ mention }) => mention);
  const at = behind.indexOf(car);
  return behind[at - 1]?.type === 'person' && cars.every(({ prep }) => prep === 'in' || prep === '');
}
