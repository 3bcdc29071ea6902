import { yearOf } from './days.js';
import { isToldBeforeSeason } from './facts/heirs.js';
import { isPartTime } from './facts/one-driver.js';
import { agree, differ } from './facts/same-thing.js';
import { areToldTogether } from './facts/told-together.js';
import type { Seat } from './roster.js';

/**
 * Whether a seat was told before its season alone, and the driver is told to be with another team once that is on, without a word of a
 * departure: not if that is where the driver was before anyway, or if the seat is the driver's for the season after. `seats` are the
 * driver's.
 */
export function isToldOtherwise({ slots, ...seat }: Seat, seats: readonly Seat[]): boolean {
  const { exit, ended } = seat;
  const { season, series } = slots;
  if (season === undefined || ended?.why !== 'moved' || exit !== undefined) return false;
  const { by, on } = ended;
  const isInSeason = isToldBeforeSeason({ slots, ...seat }) && yearOf(on) === season;
  if (!isInSeason || by.kind !== 'ride' || isPartTime(by) || areToldTogether(seat, by)) return false;
  const isOfTeam = (other: Seat, team: string | undefined, year: number) =>
    other.slots.season === year && other.slots.team === team && agree(other.slots, { series }, 'series');
  return (
    differ(slots, by.slots, 'team') &&
    seats.some((other) => isOfTeam(other, by.slots.team, season - 1) || isOfTeam(other, slots.team, season + 1))
  );
}
