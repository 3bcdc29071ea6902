import { type Claim, SLOTS } from '../claims/claim.js';
import { byText } from '../values/by-text.js';

/** The claims of one article by their place in it, equal ones once: the same whatever order they came in. */
export function inOrder(claims: readonly Claim[]): readonly Claim[] {
  const sorted = [...claims].sort(byPlace);
  return sorted.filter((claim, at) => {
    const before = sorted[at - 1];
    return before === undefined || byPlace(before, claim) !== 0;
  });
}

/** A claim of an article as text in which equal claims are equal. */
export function lineOf(claim: Claim): string {
  const values = claim as unknown as Readonly<Record<string, unknown>>;
  const slots = SLOTS[claim.kind].map((slot) => values[slot] ?? null);
  return JSON.stringify([claim.start, claim.end, claim.kind, claim.status, slots, claim.quote, claim.rule]);
}

/** By place first. Few claims stand in one place, so that the whole is seldom compared. */
function byPlace(a: Claim, b: Claim): number {
  return a.start - b.start || a.end - b.end || byText(a.kind, b.kind) || byText(lineOf(a), lineOf(b));
}
