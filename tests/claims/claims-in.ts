import type { Claim } from '../../src/claims/claim.js';
import type { Ledger } from '../../src/ledger/ledger.js';

/** All claims of a ledger, by their numbers. */
export function claimsIn(ledger: Ledger): Claim[] {
  return Array.from({ length: ledger.size }, (_, number) => ledger.claim(number));
}
