import type { Claim, ClaimOf, Kind } from '../../src/claims/claim.js';
import type { Context } from '../command.js';

/** The newest thing of a kind that an article up to today states as a fact: what an example asks about. */
export function newest<K extends Kind>(
  kind: K,
  { roster, today }: Pick<Context, 'roster' | 'today'>,
  fits: (claim: ClaimOf<K>) => boolean = () => true,
): ClaimOf<K> | undefined {
  const isOf = (claim: Claim): claim is Claim & ClaimOf<K> => claim.kind === kind;
  for (const claim of roster.newestClaims(today)) {
    if (claim.status === 'confirmed' && isOf(claim) && fits(claim)) return claim;
  }
  return undefined;
}
