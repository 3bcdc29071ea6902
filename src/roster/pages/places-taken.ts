import { yearOf } from '../days.js';
import { seasonLeftAfter } from '../facts/exits.js';
import { isPartTime } from '../facts/one-driver.js';
import { agree, compatible } from '../facts/same-thing.js';
import type { Knowledge } from '../knowledge.js';
import { isSeasonOver, ownsNumber } from '../names/vocabulary.js';
import { neverBegan } from '../never-began.js';
import type { Fact, Seat } from '../roster.js';
import type { Asked } from './asked.js';
import { isRunOut } from './places-run-out.js';
import type { Placed } from './placing.js';

/** A departure, with the number of the car left as far as anybody tells it. */
interface Left {
  readonly exit: Fact<'exit'>;
  readonly number: string | undefined;
}

/**
 * The departures whose place a driver is said to take, as far as that still holds in a season: not once that for which it was
 * taken is over, its races are run or the seat is left, nor once the driver has another car in the season after or in the present one, and not the one
 * left, but for a seat that was given up before it began. Of a season that is over only those taken for it.
 */
export function placesStillTaken(
  driver: string,
  known: Knowledge,
  { present, next, past, dropped }: Placed,
  { season, date, seasonNamed }: Asked,
): readonly Fact<'exit'>[] {
  const { replacesOf, seatsOf, lastDayOf } = known;
  return replacesOf(driver).filter((exit) => {
    const taken = seasonTaken(exit, driver, seatsOf);
    // Of a season that is over nothing is still to come.
    if (taken < season || (season < yearOf(date) && taken > season)) return false;
    // Who has had the car for a season is its driver.
    const { series } = exit.slots;
    const isOver = isSeasonOver(series, date) && (lastDayOf(series ?? '', season) ?? '') < date;
    const hadSeason = taken === season && taken > seasonLeftAfter(exit) && isOver;
    if (hadSeason && !seasonNamed) return false;
    const left = { exit, number: numberLeft(exit, seatsOf(exit.slots.driver)) };
    if (isRunOut({ ...left, driver }, known, date)) return false;
    if (dropped.some((seat) => seat.ended?.isToldOtherwise && seat.slots.season === taken && isOfCar(seat, left)))
      return false;
    const isOther = (seat: Seat) => isLaterThan(seat, exit) && seat.ended === undefined && !isOfCar(seat, left);
    if ([...present, ...next].some((seat) => isOfCar(seat, left))) return true;
    if (present.some(isOther)) return false;
    const had = [...present, ...next, ...past];
    const own = had.filter((seat) => isOfCar(seat, left) && (seat.slots.season ?? 0) >= seasonLeftAfter(exit));
    // Whoever leaves it may be the one who had it instead until then.
    if (own.length > 0 && own.every(({ ended }) => ended && !agree(ended.by.slots, exit.slots, 'driver'))) return false;
    return (
      had.some((seat) => isOfCar(seat, left)) ||
      !had.some((seat) => seat.slots.season === seasonLeftAfter(exit) + 1 && isOther(seat))
    );
  });
}

/** The season for which a place is taken: that of the departure, where the driver gets the seat in it, else the one after. */
function seasonTaken(exit: Fact<'exit'>, driver: string, seatsOf: Knowledge['seatsOf']): number {
  const last = seasonLeftAfter(exit);
  const number = numberLeft(exit, seatsOf(exit.slots.driver));
  const isInSeason = seatsOf(driver).some(
    (seat) =>
      seat.slots.season === last &&
      seat.firstSaid >= exit.firstSaid &&
      !isPartTime(seat) &&
      !neverBegan(seat) &&
      isOfCar(seat, { exit, number }),
  );
  return isInSeason ? last : last + 1;
}

/** The number of the car that somebody leaves: as said, else that of the only seat left. */
function numberLeft(exit: Fact<'exit'>, seats: readonly Seat[]): string | undefined {
  if (exit.slots.number !== undefined) return exit.slots.number;
  const numbers = new Set(seats.filter((seat) => seat.exit === exit).map(({ slots }) => slots.number));
  return numbers.size === 1 ? [...numbers][0] : undefined;
}

/** A later word of a full seat in the series, for a season after the last one of a departure. */
function isLaterThan({ slots, lastSaid }: Seat, exit: Fact<'exit'>): boolean {
  return (
    lastSaid > exit.lastSaid &&
    slots.extent !== 'part-time' &&
    (slots.season ?? 0) > seasonLeftAfter(exit) &&
    compatible(slots, exit.slots, ['series'])
  );
}

/** Where the number is the driver's own, it tells nothing of the car. */
function isOfCar({ slots }: Seat, { exit, number }: Left): boolean {
  const isOwn = ownsNumber(slots.series ?? exit.slots.series);
  return compatible(slots, exit.slots, ['series', 'team']) && (isOwn || compatible(slots, { number }, ['number']));
}
