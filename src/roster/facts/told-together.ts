import type { Kind } from '../../claims/claim.js';
import type { Fact } from '../fact.js';

/** Whether an article of the last day on which a fact was told tells another too. */
export function isToldWithLast({ claims, lastSaid }: Fact<Kind>, other: Fact<Kind>): boolean {
  const told = new Set(other.claims.map(({ article }) => article));
  return claims.some(({ article, published }) => published === lastSaid && told.has(article));
}
