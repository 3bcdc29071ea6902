import { byText } from '../../values/by-text.js';
import { newestFirst } from '../facts/merge.js';
import { isForOne, isPartTime } from '../facts/one-driver.js';
import { agree, compatible } from '../facts/same-thing.js';
import type { Knowledge } from '../knowledge.js';
import { neverBegan } from '../never-began.js';
import type { Fact, Seat } from '../roster.js';

/**
 * The seat that a driver had before another, which may be rumoured: in the same series in that season or the one before,
 * else elsewhere. Of several, rather one for a whole season than for some races.
 */
export function seatBefore(seat: Fact<'ride'>, seats: readonly Seat[]): Seat | undefined {
  const { season = 0, series, team } = seat.slots;
  const last = seats
    .filter(
      (other) => other !== seat && !neverBegan(other) && (other.slots.season === season - 1 || isLeftFor(other, seat)),
    )
    .sort(
      (a, b) =>
        (b.slots.season ?? 0) - (a.slots.season ?? 0) ||
        Number(isPartTime(a)) - Number(isPartTime(b)) ||
        Number(a.ended !== undefined) - Number(b.ended !== undefined) ||
        newestFirst(a, b),
    );
  const elsewhere = last.filter(({ slots }) => slots.team !== team);
  return (
    last.find((other) => isGivenUpFor(other, seat)) ??
    last.find(({ slots }) => slots.series === series) ??
    elsewhere.find((other) => !isPartTime(other)) ??
    elsewhere[0]
  );
}

/** Whether a driver was in the team, and series as far as that is known, in the season before another seat. */
export function isWithTeamBefore({ slots, ended }: Seat, { slots: next }: Fact<'ride'>): boolean {
  return (
    slots.season === (next.season ?? 0) - 1 &&
    ended === undefined &&
    agree(slots, next, 'team') &&
    compatible(slots, next, ['series'])
  );
}

/**
 * Whether a seat of the same season was the driver's before another: one in that series has ended, or is only part-time; a full
 * one in another series had ended by then.
 */
function isLeftFor(one: Seat, { slots, firstSaid }: Fact<'ride'>): boolean {
  if (!agree(one.slots, slots, 'season') || one.firstSaid >= firstSaid) return false;
  if (agree(one.slots, slots, 'series'))
    return one.ended !== undefined || (isPartTime(one) && slots.extent !== 'part-time');
  return one.ended !== undefined && one.ended.on <= firstSaid && !isPartTime(one) && slots.extent !== 'part-time';
}

/** Whether a driver was told to be out of a seat on the very day on which another for the same season was first told. */
function isGivenUpFor(one: Seat, seat: Fact<'ride'>): boolean {
  return one.ended?.on === seat.firstSaid && isLeftFor(one, seat);
}

/**
 * Whether a driver leaves one seat for another: not one for some races in another series, and none in which the driver goes
 * on beside the other in the next season.
 */
export function isLeft(before: Seat, seat: Fact<'ride'>, seats: readonly Seat[]): boolean {
  const { slots, firstSaid } = seat;
  if (before.slots.season === slots.season) return true;
  if (isPartTime(before) && before.slots.series !== slots.series) return false;
  return !seats.some(
    (other) =>
      (!agree(other.slots, slots, 'series') || isPartTime(other) || isPartTime(seat)) &&
      agree(other.slots, slots, 'season') &&
      agree(other.slots, before.slots, 'team') &&
      agree(other.slots, before.slots, 'series') &&
      compatible(other.slots, before.slots, ['number']) &&
      (other.ended === undefined || (other.ended.why !== 'denied' && other.ended.on > firstSaid)),
  );
}

/** The seat of somebody else in the car, in that season or the one before: whoever then gets the car comes, from wherever. */
export function driverBefore(seat: Seat, known: Knowledge): Seat | undefined {
  const { driver, season, series, number } = seat.slots;
  if (season === undefined || series === undefined || number === undefined) return undefined;
  if (!isForOne(seat)) return undefined;
  return [season, season - 1]
    .flatMap((year) => known.seatsIn({ number, series, season: year }))
    .sort(
      (a, b) =>
        (b.slots.season ?? 0) - (a.slots.season ?? 0) ||
        byText(b.firstSaid, a.firstSaid) ||
        byText(a.slots.driver, b.slots.driver),
    )
    .find(
      (other) =>
        other.slots.driver !== driver &&
        agree(other.slots, seat.slots, 'team') &&
        (other.slots.season !== season || other.ended !== undefined) &&
        other.ended?.why !== 'denied' &&
        isForOne(other) &&
        other.firstSaid < seat.firstSaid,
    );
}
