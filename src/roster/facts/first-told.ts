import type { ClaimOf, Kind } from '../../claims/claim.js';
import { PERSON_SLOTS } from '../indexes.js';
import { keyOf } from '../names/keys.js';
import type { Fact } from '../roster.js';

/**
 * The first day, `YYYY-MM-DD`, on which an article told what a fact says in a slot: a part of it may be known long before
 * another. Articles may have named another person there before, or the same one in short.
 */
export function firstTold<K extends Kind>(fact: Fact<K>, slot: string): string {
  const told = fact.claims.filter((claim) => nameIn(claim, slot) !== '');
  const [newest] = told;
  if (newest === undefined) return fact.firstSaid;
  const isSame = (claim: ClaimOf<K>): boolean => {
    const [one, other] = [newest, claim].map((each) => nameIn(each, slot)) as [string, string];
    return !PERSON_SLOTS.includes(slot) || one.includes(other) || other.includes(one);
  };
  const before = told.findIndex((claim) => !isSame(claim));
  return told.slice(0, before < 0 ? told.length : before).at(-1)?.published ?? newest.published;
}

function nameIn<K extends Kind>(claim: ClaimOf<K>, slot: string): string {
  const value = (claim as unknown as Readonly<Record<string, unknown>>)[slot];
  return value === undefined ? '' : keyOf(String(value));
}
