import type { Clause } from '../../clauses/clause.js';

/** "the standings, which Northline won with Stone": "which" is what the subject behind it wins, and not who does. */
export function isWhatIsWon({ marker, subjects, first: start }: Clause): boolean {
  return marker === 'which' && subjects.some(({ first }) => first > start);
}
