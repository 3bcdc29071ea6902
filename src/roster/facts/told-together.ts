import type { Kind } from '../../claims/claim.js';
import type { Fact } from '../fact.js';

type Told = Pick<Fact<Kind>, 'claims'>;

/** Whether one article tells two facts. */
export function areToldTogether(one: Told, other: Told): boolean {
  const told = new Set(other.claims.map(({ article }) => article));
  return one.claims.some(({ article }) => told.has(article));
}

/** Whether an article of the last day on which a fact was told tells another too. */
export function isToldWithLast({ claims, lastSaid }: Fact<Kind>, other: Told): boolean {
  return areToldTogether({ claims: claims.filter(({ published }) => published === lastSaid) }, other);
}
