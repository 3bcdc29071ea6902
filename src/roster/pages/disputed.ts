import { eachOnce } from '../facts/disagreements.js';
import type { Disagreement, Disputed } from '../roster.js';
import type { Scope } from '../scope.js';
import type { Placed } from './placing.js';

/** Where reports disagree about what is on a page; each disagreement once. */
export function disagreementsAbout(shown: readonly Disputed[], { disagreements }: Scope): readonly Disagreement[] {
  return eachOnce([...new Set(shown.flatMap((fact) => disagreements.get(fact) ?? []))]);
}

/** The seats of a page that can be disputed, with their crews. */
export function seatsOn({ present, next }: Pick<Placed, 'present' | 'next'>): readonly Disputed[] {
  const seats = [...present, ...next];
  return [...seats, ...seats.flatMap(({ crew }) => crew)];
}
