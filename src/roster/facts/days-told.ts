import type { Kind } from '../../claims/claim.js';
import type { Fact } from '../fact.js';

/** On so many days must somebody be told again who had a post before, and whoever came then not, to have it back. */
const DAYS_TO_BE_BACK = 2;

type Told = Pick<Fact<Kind>, 'claims' | 'firstSaid' | 'lastSaid'>;

/** The days on which a fact was told after a day, in order. */
export function daysAfter({ claims }: Pick<Told, 'claims'>, day: string): readonly string[] {
  return [...new Set(claims.map(({ published }) => published).filter((published) => published > day))].sort();
}

/** Whether what was first told before something else is told again so often, since that was told last, that it is no mere look back. */
export function isBack(one: Told, other: Told): boolean {
  return one.firstSaid < other.firstSaid && isToldOn(one, other.lastSaid);
}

/** Whether something is told so often after a day that it is no mere look back. */
export function isToldOn(one: Told, day: string): boolean {
  return daysAfter(one, day).length >= DAYS_TO_BE_BACK;
}
