import { daysAfter } from '../days.js';
import { beginsOn } from '../names/vocabulary.js';
import type { Fact } from '../roster.js';

/** So many days after a seat was told its driver has raced in it: nearly every week has a race. */
const DAYS_WITH_A_RACE = 7;

/**
 * Whether a driver had a seat until it was denied: it was told in its season, without a word against it on that day, and the denial came when a
 * race had been run since. Else nobody had it, as far as is known.
 */
export function hadUntilDenied(seat: Fact<'ride'>, denial: Fact<'ride'>): boolean {
  const { series, season } = seat.slots;
  if (season === undefined) return false;
  const against = new Set(denial.claims.map(({ published }) => published));
  return seat.claims.some(
    ({ published }) =>
      published >= beginsOn(series, season) &&
      !against.has(published) &&
      denial.lastSaid >= daysAfter(published, DAYS_WITH_A_RACE),
  );
}
