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

/** Whether each of two has an article that the other has not: one that says both contradicts nobody. */
export function areToldApart(one: Told, other: Told): boolean {
  const [ofOne, ofOther] = [one, other].map(({ claims }) => new Set(claims.map(({ article }) => article))) as [
    Set<string>,
    Set<string>,
  ];
  return [...ofOne].some((article) => !ofOther.has(article)) && [...ofOther].some((article) => !ofOne.has(article));
}
