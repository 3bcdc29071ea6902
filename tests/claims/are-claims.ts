import { type Claim, SLOTS } from '../../src/claims/claim.js';
import { isDay, isKind, isStatus, REQUIRED_SLOTS, SLOT_FORMS } from '../../src/claims/slot-forms.js';

/** Whether a value, from wherever it comes, is a list of claims, to the last slot. */
export function areClaims(value: unknown): value is readonly Claim[] {
  return Array.isArray(value) && value.every(isClaim);
}

function isClaim(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const claim = value as Readonly<Record<string, unknown>>;
  const { kind, start, end } = claim;
  return (
    isKind(kind) &&
    isStatus(claim.status) &&
    isDay(claim.published) &&
    typeof claim.article === 'string' &&
    typeof claim.quote === 'string' &&
    typeof claim.rule === 'string' &&
    Number.isInteger(start) &&
    Number.isInteger(end) &&
    REQUIRED_SLOTS[kind].every((slot) => claim[slot] !== undefined) &&
    SLOTS[kind].every((slot) => claim[slot] === undefined || SLOT_FORMS[slot].fits(claim[slot]))
  );
}
