import { seasonLeftAfter } from '../facts/exits.js';
import { newestFirst } from '../facts/merge.js';
import { isPartTime } from '../facts/one-driver.js';
import { agree, compatible } from '../facts/same-thing.js';
import type { Knowledge } from '../knowledge.js';
import { hasOneRegular, ownsNumber, sharesCars } from '../names/vocabulary.js';
import { neverBegan } from '../never-began.js';
import type { Seat } from '../roster.js';
import { isNewInCar, isNewInLineUp, wasLeft } from './line-ups.js';

/** The last seat elsewhere, or that was left, that is known of a driver of whom none is in the season before: years ago. */
export function lastKnownBefore({ slots: { season = 0, team } }: Seat, seats: readonly Seat[]): Seat | undefined {
  const [last] = seats
    .filter((other) => (other.slots.season ?? season) < season && !neverBegan(other))
    .sort((a, b) => (b.slots.season ?? 0) - (a.slots.season ?? 0) || newestFirst(a, b));
  if (last === undefined || last.slots.season === season - 1) return undefined;
  return last.slots.team === team && !wasLeft(last) ? undefined : last;
}

/**
 * Whether it is told that a driver left the last seat known, and comes to one for the whole season since. Else it may be the
 * same team, maybe under a new name, and the driver never away.
 */
export function isLastLeft(last: Seat, seat: Seat): boolean {
  return !isPartTime(seat) && wasLeft(last);
}

/**
 * Whether a driver of whom no seat is known before comes to one for the whole season: into the place of somebody else of the team,
 * who was known when it was told. The first articles on a series give whole grids, most of whom were there before; so nobody is
 * new in a team of whose drivers of the season before nothing is known, nor where more would be new than can have left. Who has
 * seats there by later articles is no matter: that others stay takes back nothing that was news.
 */
export function isNewcomer(seat: Seat, known: Knowledge): boolean {
  const { team, series, season } = seat.slots;
  if (team === undefined || series === undefined || season === undefined || isPartTime(seat)) return false;
  const { seatsBySeason, exits } = known.about('team', team);
  const inSeries = (year: number) =>
    (seatsBySeason.get(year) ?? []).filter((other) => agree(other.slots, seat.slots, 'series') && !neverBegan(other));
  const had = inSeries(season - 1);
  const has = inSeries(season).filter((other) => !isPartTime(other) && other.firstSaid <= seat.firstSaid);
  if (had.some(({ slots }) => slots.driver === seat.slots.driver)) return false;
  // Nobody came to a seat that was called off: it is told as that, whoever had it.
  if (neverBegan(seat) && has.length === 0) return true;
  const left = exits.filter(
    (exit) =>
      seasonLeftAfter(exit) === season - 1 &&
      exit.firstSaid <= seat.firstSaid &&
      compatible(exit.slots, seat.slots, ['series']),
  );
  const tellsDriver = !ownsNumber(series) && (!sharesCars(series) || hasOneRegular(series));
  return (tellsDriver ? isNewInCar : isNewInLineUp)(seat, { had, has, left });
}

/**
 * Whether a driver's seat was only talked of before it was confirmed, and no other is known in the season before: as a rumour it was a
 * move, and is one still. Of whoever was last known in that team nobody can say that it was left.
 */
export function wasTalkedOf(seat: Seat, seats: readonly Seat[]): boolean {
  const { season = 0, team, driver } = seat.slots;
  if (seat.rumoured === undefined || team === undefined) return false;
  const earlier = seats.filter(
    ({ slots }) => slots.driver === driver && slots.season !== undefined && slots.season < season,
  );
  const last = Math.max(...earlier.map(({ slots }) => slots.season ?? 0));
  return !earlier.some(
    (other) => other.slots.season === last && compatible(other.slots, { team }, ['team']) && !wasLeft(other),
  );
}

/** Whether somebody who had some races in a car has it for the season after, since its driver is known to have left it. */
export function getsCarHadForRaces(before: Seat, seat: Seat, known: Knowledge): boolean {
  const { driver, team, series, season, number } = seat.slots;
  if (team === undefined || season === undefined || number === undefined || ownsNumber(series)) return false;
  const isInCar = (['team', 'series', 'number'] as const).every((slot) => agree(before.slots, seat.slots, slot));
  if (!isInCar || !isPartTime(before) || isPartTime(seat) || before.slots.season !== season - 1) return false;
  return known
    .about('team', team)
    .exits.some(
      (exit) =>
        exit.slots.driver !== driver &&
        exit.slots.number === number &&
        compatible(exit.slots, { series, replacedBy: driver }, ['series', 'replacedBy']) &&
        seasonLeftAfter(exit) === season - 1 &&
        exit.firstSaid <= seat.firstSaid,
    );
}
