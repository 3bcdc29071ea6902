import type { Kind } from '../../claims/claim.js';
import type { Fact } from '../fact.js';

/** On so many days must somebody be told again who had a post before, and whoever came then not, to have it back. */
const DAYS_TO_BE_BACK = 2;

type Told = Pick<Fact<Kind>, 'claims' | 'firstSaid' | 'lastSaid'> & { readonly backOn?: string };

/** The days on which a fact was told after a day, in order. */
export function daysAfter({ claims }: Pick<Told, 'claims'>, day: string): readonly string[] {
  return [...new Set(claims.map(({ published }) => published).filter((published) => published > day))].sort();
}

/**
 * Whether what was first told before something else is told again so often, since that was told last, that it is no mere look back; or
 * once, if it had been ruled out in between.
 */
export function isBack(one: Told, other: Told): boolean {
  return one.firstSaid < other.firstSaid && (isToldOn(one, other.lastSaid) || isBackFromRuling(one, other));
}

/** Whether something that had been ruled out is told again, on a day on which nobody tells of the other, nor often after it. */
function isBackFromRuling({ backOn }: Told, other: Told): boolean {
  return (
    backOn !== undefined &&
    backOn > other.firstSaid &&
    !other.claims.some(({ published }) => published === backOn) &&
    !isToldOn(other, backOn)
  );
}

/** Whether something is told so often after a day that it is no mere look back. */
export function isToldOn(one: Told, day: string): boolean {
  return daysAfter(one, day).length >= DAYS_TO_BE_BACK;
}
