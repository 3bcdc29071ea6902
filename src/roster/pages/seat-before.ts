import { byText } from '../../values/by-text.js';
import { seasonLeftAfter } from '../facts/exits.js';
import { newestFirst } from '../facts/merge.js';
import { isForOne, isPartTime } from '../facts/one-driver.js';
import { agree, compatible, differ } from '../facts/same-thing.js';
import type { Knowledge } from '../knowledge.js';
import { ownsNumber } from '../names/vocabulary.js';
import { neverBegan } from '../never-began.js';
import type { Fact, Seat } from '../roster.js';
import { takenBy } from '../seat.js';
import { isNews } from './news.js';

/**
 * The seat that a driver had before another, which may be rumoured: in the same series in that season or the one before,
 * else elsewhere. Of several, rather one for a whole season than for some races.
 */
export function seatBefore(seat: Fact<'ride'>, seats: readonly Seat[]): Seat | undefined {
  const { season = 0, series } = seat.slots;
  const last = seats
    .filter(
      (other) =>
        other.claims !== seat.claims &&
        !neverBegan(other) &&
        (other.slots.season === season - 1 || isLeftFor(other, seat)),
    )
    .sort(
      (a, b) =>
        (b.slots.season ?? 0) - (a.slots.season ?? 0) ||
        Number(isPartTime(a)) - Number(isPartTime(b)) ||
        Number(a.ended !== undefined) - Number(b.ended !== undefined) ||
        newestFirst(a, b),
    );
  const elsewhere = last.filter((other) => differ(other.slots, seat.slots, 'team') || leavesSeries(other, seat, seats));
  const inSeries = last.find(({ slots }) => slots.series === series);
  const given = last.find((other) => isGivenUpFor(other, seat));
  if (given === undefined && inSeries && isPartTime(inSeries)) {
    const left = elsewhere.find((other) => isLeftBesideRaces(other, inSeries, seat, seats));
    if (left !== undefined) return left;
  }
  return (
    given ??
    (inSeries && last.find((other) => isHadSince(other, inSeries, seat))) ??
    inSeries ??
    (series === undefined ? last.find((other) => isWithTeamBefore(other, seat)) : undefined) ??
    elsewhere.find((other) => !isPartTime(other)) ??
    elsewhere[0]
  );
}

/** Whether a driver had races with the very team of a seat, in its series, told since another seat of the season was over. */
function isHadSince(races: Seat, over: Seat, { slots }: Fact<'ride'>): boolean {
  return (
    over.ended !== undefined &&
    races.ended === undefined &&
    races.firstSaid > over.ended.on &&
    (['team', 'series'] as const).every((slot) => agree(races.slots, slots, slot)) &&
    agree(races.slots, over.slots, 'series') &&
    agree(races.slots, over.slots, 'season')
  );
}

/**
 * Whether a seat for a whole season is left for one in a series where the driver had only some races before: not if these may
 * be all that goes on there, in the same car beside the old seat.
 */
function isLeftBesideRaces(one: Seat, races: Seat, seat: Fact<'ride'>, seats: readonly Seat[]): boolean {
  const { extent } = seat.slots;
  const isSameCar = agree(races.slots, seat.slots, 'team') && agree(races.slots, seat.slots, 'number');
  const isTold = [one.exit, one.ended].some((end) => end !== undefined);
  return (
    !isPartTime(one) &&
    extent !== 'part-time' &&
    (extent === 'full-time' || !isSameCar || isTold) &&
    !isOverBefore(one, races, seat) &&
    isLeft(one, seat, seats)
  );
}

/** Whether a seat was over when races with the team of a later one were first told: with that team the driver was last. */
function isOverBefore({ ended }: Seat, races: Seat, { slots }: Fact<'ride'>): boolean {
  return ended !== undefined && ended.on < races.firstSaid && agree(races.slots, slots, 'team');
}

/** Whether a driver has a seat for a season, and in the one after another series instead: the team may be the same, or not known. */
function leavesSeries(one: Seat, seat: Fact<'ride'>, seats: readonly Seat[]): boolean {
  return (
    !isPartTime(one) &&
    !isPartTime(seat) &&
    one.slots.season !== seat.slots.season &&
    differ(one.slots, seat.slots, 'series') &&
    !seats.some((other) => isStillIn(one, other, seat) && isToldBeside(other, seat))
  );
}

/** Whether a seat of the season is in the series of an earlier one, and stood when a seat elsewhere was told. */
function isStillIn(one: Seat, other: Seat, seat: Fact<'ride'>): boolean {
  const { ended } = other;
  return (
    agree(other.slots, seat.slots, 'season') &&
    agree(other.slots, one.slots, 'series') &&
    (ended === undefined || (ended.why !== 'denied' && ended.on > seat.firstSaid))
  );
}

/** Whether a seat is one beside another: told by then, or before the season, and not what came of a rumour or in the season. */
function isToldBeside({ firstSaid }: Seat, { status, slots: { season = 0 }, firstSaid: then }: Fact<'ride'>): boolean {
  return firstSaid <= then || (status === 'confirmed' && isNews(firstSaid, season, season - 1));
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
 * Whether a seat of the same season was the driver's before another: it is left for that; or one in that series has ended, or is only part-time; a full
 * one in another series had ended by then.
 */
function isLeftFor(one: Seat, seat: Fact<'ride'> | Seat): boolean {
  const { slots, firstSaid, claims } = seat;
  if (one.ended?.why === 'moved' && one.ended.by.claims === claims) return true;
  if ('ended' in seat && isBackFrom(seat, one)) return true;
  if (!agree(one.slots, slots, 'season') || one.firstSaid >= firstSaid) return false;
  if (agree(one.slots, slots, 'series'))
    return one.ended !== undefined || (isPartTime(one) && slots.extent !== 'part-time');
  return one.ended !== undefined && one.ended.on <= firstSaid && !isPartTime(one);
}

/** Whether a driver left a seat for one that had been the driver's before, as articles of other days tell: that was left for it in between. */
export function isBackFrom(between: Seat, seat: Fact<'ride'>): boolean {
  const { ended, firstSaid } = between;
  return (
    ended?.why === 'moved' &&
    ended.by.claims === seat.claims &&
    seat.firstSaid < firstSaid &&
    ended.on > firstSaid &&
    !neverBegan(between)
  );
}

/** Whether a driver was told to be out of a seat on the very day on which another for the same season was first told. */
function isGivenUpFor(one: Seat, seat: Fact<'ride'>): boolean {
  return one.ended?.on === seat.firstSaid && isLeftFor(one, seat);
}

/**
 * Whether a driver leaves one seat for another: not for or from some races in another series, not where there is a next one
 * in its own series, and none in which the driver goes on beside the other in the next season.
 */
export function isLeft(before: Seat, seat: Fact<'ride'>, seats: readonly Seat[]): boolean {
  const { slots } = seat;
  if (before.slots.season === slots.season) return true;
  const isElsewhere = before.slots.series !== slots.series;
  if (isElsewhere && (isPartTime(before) || isPartTime(seat))) return false;
  return !seats.some(
    (other) =>
      isStillIn(before, other, seat) &&
      ((isElsewhere && !isPartTime(other) && isToldBeside(other, seat)) ||
        ((!agree(other.slots, slots, 'series') || isPartTime(other) || isPartTime(seat)) &&
          agree(other.slots, before.slots, 'team') &&
          compatible(other.slots, before.slots, ['number']))),
  );
}

/** The seat of somebody else in the car, in that season or the one before: whoever then gets the car comes, from wherever. */
export function driverBefore(seat: Seat, known: Knowledge): Seat | undefined {
  const { driver, team, season, series, number } = seat.slots;
  if (season === undefined || series === undefined) return undefined;
  const ofSeason = team === undefined ? [] : (known.about('team', team).seatsBySeason.get(season) ?? []);
  // Also of those who share a car, and where no number says which it is.
  const left = ofSeason.find((other) => takenBy(other)?.by.claims === seat.claims && !neverBegan(other));
  if (left !== undefined || number === undefined || !isForOne(seat)) return left;
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

/**
 * The departure of somebody from the team in whose place a driver comes, in the season of a seat not known before, or for it: then the car
 * may have another number.
 */
export function placeTaken({ slots, firstSaid }: Seat, { replacesOf }: Knowledge): Fact<'exit'> | undefined {
  return replacesOf(slots.driver).find((exit) => {
    const last = seasonLeftAfter(exit);
    const isThen = slots.season === last + 1 || (slots.season === last && firstSaid >= exit.firstSaid);
    const isCar = ownsNumber(slots.series) || slots.season === last + 1 || compatible(exit.slots, slots, ['number']);
    return isThen && isCar && agree(exit.slots, slots, 'team') && compatible(exit.slots, slots, ['series']);
  });
}
