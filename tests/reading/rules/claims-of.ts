import type { Claim, Kind } from '../../../src/claims/claim.js';
import { readArticle } from '../../../src/reading/read-article.js';

/** Reads one tiny article and prints its claims of one kind, each as `status slot=value ...` in the order of the slots asked. */
export function claimsOf(kind: Kind, published: string, body: string, slots: readonly string[]): string[] {
  return read(published, body, [kind])
    .map((claim) => print(claim, slots))
    .sort();
}

/** The same of several kinds at once, each claim with its kind before it. */
export function claimsOfKinds(
  kinds: readonly Kind[],
  published: string,
  body: string,
  slots: readonly string[],
): string[] {
  return read(published, body, kinds)
    .map((claim) => `${claim.kind} ${print(claim, slots)}`)
    .sort();
}

function read(published: string, body: string, kinds: readonly Kind[]): Claim[] {
  return readArticle({ name: 'tiny', published, body, hash: '' }).filter(({ kind }) => kinds.includes(kind));
}

function print(claim: Claim, slots: readonly string[]): string {
  const values = claim as unknown as Record<string, unknown>;
  const told = slots.flatMap((slot) => (values[slot] === undefined ? [] : [`${slot}=${String(values[slot])}`]));
  return [claim.status, ...told].join(' ');
}
