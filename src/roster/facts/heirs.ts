import type { SlotsOf } from '../../claims/claim.js';
import { seasonUnderWay, yearOf } from '../days.js';
import { carKey } from '../indexes.js';
import { ownsNumber, sharesCars } from '../names/vocabulary.js';
import type { Fact, Seat } from '../roster.js';
import { ofStatus } from './denials.js';
import { confirmedExits, seasonLeftAfter } from './exits.js';
import type { Facts } from './merge.js';
import { isPartTime } from './one-driver.js';
import { areOneRace } from './one-race.js';
import { agree, compatible } from './same-thing.js';
import { isShareTaken } from './shared-races-taken.js';
import type { Surroundings } from './surroundings.js';
import { areToldTogether } from './told-together.js';

/** A seat that is left, as far as it is known. */
type Left = Pick<SlotsOf['ride'], 'team' | 'series' | 'season' | 'number'>;

/** The seats of whoever is said to take a place, with the team in that season; maybe under a number of their own. */
export function heirSeats(
  exit: Fact<'exit'>,
  left: Left,
  { ridesOf }: Pick<Surroundings, 'ridesOf'>,
): readonly Fact<'ride'>[] {
  if (exit.slots.replacedBy === undefined) return [];
  const own = ridesOf(exit.slots.replacedBy);
  return own
    .filter(
      ({ seat: { slots } }) =>
        agree(slots, left, 'season') &&
        compatible(slots, left, [
          'team',
          'series',
          ...(ownsNumber(slots.series ?? left.series) ? [] : ['number' as const]),
        ]),
    )
    .map(({ seat }) => seat)
    .filter((other) => !isBeside(other, left, exit))
    .filter((other) => !own.some(({ seat }) => isForNext(seat, other, exit)));
}

/** A seat for some races or in another car that was known before the departure was beside the one left, and not in its place. */
function isBeside(other: Fact<'ride'>, left: Left, exit: Fact<'exit'>): boolean {
  return (isPartTime(other) || !agree(other.slots, left, 'number')) && other.firstSaid < exit.firstSaid;
}

/**
 * Whether the place is taken for the season after, as the article of the departure says that also tells of some races in this one: not at
 * once, so these were run beside the driver who leaves.
 */
function isForNext(seat: Fact<'ride'>, other: Fact<'ride'>, exit: Fact<'exit'>): boolean {
  return (
    isPartTime(other) &&
    !isPartTime(seat) &&
    exit.slots.atOnce !== true &&
    seat.slots.season === (other.slots.season ?? 0) + 1 &&
    (['team', 'series'] as const).every((slot) => agree(seat.slots, other.slots, slot)) &&
    compatible(seat.slots, other.slots, ['number']) &&
    areToldTogether(seat, exit)
  );
}

/** Whether no article of its season or later tells of a seat. */
export function isToldBeforeSeason({ slots: { season }, lastSaid }: Fact<'ride'>): boolean {
  return season !== undefined && seasonUnderWay(lastSaid) < season;
}

/**
 * Whether the place that a departure leaves is another driver's in its last season: the named successor has or had a seat or a
 * race there since, or left it in turn for another. So a departure is over of which no article tells the seat.
 */
export function isTaken(exit: Fact<'exit'>, others: Pick<Surroundings, 'ridesOf' | 'startsOf'>, heir: Facts): boolean {
  const { replacedBy, team, series, number } = exit.slots;
  if (replacedBy === undefined || team === undefined) return false;
  const left = { ...exit.slots, season: seasonLeftAfter(exit) };
  const isThere = ({ slots }: Fact<'start' | 'exit'>) =>
    agree(slots, left, 'team') &&
    agree(slots, left, 'season') &&
    compatible(slots, { series, number }, ['series', 'number']);
  return (
    heirSeats(exit, left, others).some(
      (seat) =>
        agree(seat.slots, left, 'team') &&
        // Who leaves it in the season had it since.
        (!isToldBeforeSeason(seat) || seasonUnderWay(exit.firstSaid) < left.season),
    ) ||
    others.startsOf(replacedBy).some((start) => isThere(start) && (start.slots.date ?? '') >= exit.firstSaid) ||
    confirmedExits(heir).some((next) => isThere(next) && next.slots.replacedBy !== undefined)
  );
}

/** What is known of the car that a departure names. */
interface InCar {
  readonly seatsIn: (car: {
    readonly number: string;
    readonly series: string;
    readonly season: number;
  }) => readonly Seat[];
  /** Races in a car by its `carKey`, of everybody, that nothing takes back. */
  readonly startsIn: (car: string) => readonly Fact<'start'>[];
}

/**
 * Whether somebody else has for the season the car that a departure names, as told by the day of it, or races it from then on: the departure, of
 * which no article tells the seat, is over then. Where several share a car, only a race that changes hands with it says so; where numbers are
 * the drivers' own, nothing does. `facts` are the driver's.
 */
export function isCarTaken(exit: Fact<'exit'>, facts: Facts, { seatsIn, startsIn }: InCar): boolean {
  const { slots, firstSaid, lastSaid } = exit;
  const { driver, team, series, season, number } = slots;
  if (number === undefined || series === undefined || season === undefined || team === undefined) return false;
  if (ownsNumber(series)) return false;
  if (sharesCars(series)) return isShareTaken(exit, facts, startsIn(carKey({ number, series, season }) ?? ''));
  const seats = seatsIn({ number, series, season }).filter(
    (seat) => seat.slots.driver !== driver && agree(seat.slots, slots, 'team'),
  );
  if (
    seats.some(
      (seat) =>
        seat.ended === undefined && !isPartTime(seat) && seat.firstSaid <= lastSaid && !isToldBeforeSeason(seat),
    )
  )
    return true;
  // Told in another year, or of a car that others have for some races, it says nothing of the races that are left.
  if (yearOf(firstSaid) !== season || seats.some(isPartTime)) return false;
  const since = startsIn(carKey({ number, series, season }) ?? '').filter(
    (start) =>
      agree(start.slots, slots, 'team') && start.firstSaid >= firstSaid && (start.slots.date ?? '') >= firstSaid,
  );
  const isFillIn = (start: Fact<'start'>) =>
    ofStatus(facts.start, 'denied').some((denial) => areOneRace(denial, start));
  return since.some((start) => !isFillIn(start)) && since.every((start) => start.slots.driver !== driver);
}
