import type { Fact } from '../fact.js';
import { keyOf } from '../names/keys.js';

type Told = Pick<Fact<'start'>, 'claims' | 'firstSaid'>;

/**
 * The first day, `YYYY-MM-DD`, on which a race was told in the car that the newest articles tell: it may have been announced long before, for
 * another team or in another of its cars.
 */
export function inCarSince({ claims, firstSaid }: Told): string {
  const team = claims.find((claim) => claim.team !== undefined)?.team;
  const number = claims.find((claim) => claim.number !== undefined)?.number;
  const isOther = (claim: (typeof claims)[number]) =>
    (claim.number !== undefined && claim.number !== number) ||
    (claim.team !== undefined && team !== undefined && !isSameTeam(claim.team, team));
  const before = claims.findIndex(isOther);
  return claims.slice(0, before < 0 ? claims.length : before).at(-1)?.published ?? firstSaid;
}

/** Whether two names as articles tell them may be of one team: one of them may be short for the other. */
function isSameTeam(one: string, other: string): boolean {
  const [a, b] = [keyOf(one), keyOf(other)];
  return a.includes(b) || b.includes(a);
}
