import { eachOnce } from '../facts/disagreements.js';
import type { Knowledge } from '../knowledge.js';
import type { Disagreement, Disputed } from '../roster.js';
import type { Placed } from './placing.js';

/** Where reports about some people disagree about what is on a page; each disagreement once. */
export function disagreementsAbout(
  shown: readonly Disputed[],
  people: readonly string[],
  known: Knowledge,
): readonly Disagreement[] {
  const facts = new Set(shown);
  const all = people.flatMap(known.disagreementsOf).filter(({ sides }) => sides.some(({ fact }) => facts.has(fact)));
  return eachOnce(all);
}

/** The seats of a page that can be disputed, with their crews. */
export function seatsOn({ present, next }: Pick<Placed, 'present' | 'next'>): readonly Disputed[] {
  const seats = [...present, ...next];
  return [...seats, ...seats.flatMap(({ crew }) => crew)];
}
