import type { Departure } from '../departure.js';
import { seasonLeftAfter } from '../facts/exits.js';
import { newestFirst } from '../facts/merge.js';
import { isPartTime } from '../facts/one-driver.js';
import { agree, compatible } from '../facts/same-thing.js';
import type { Knowledge } from '../knowledge.js';
import { ownsNumber } from '../names/vocabulary.js';
import { neverBegan } from '../never-began.js';
import type { Seat } from '../roster.js';

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

function wasLeft({ exit, ended, goesTo }: Seat): boolean {
  return [exit, ended, goesTo].some((told) => told !== undefined);
}

/**
 * Whether a driver of whom no seat is known before comes to one for the whole season: into the place of somebody else of the team,
 * who was known when it was told. The first articles on a series give whole grids, most of whom were there before; so nobody is
 * new in a team of whose drivers of the season before nothing is known, nor where more would be new than can have left. Who has
 * seats there by later articles is no matter: that others stay takes back nothing that was news. A car under a new number is that of one who left where
 * the cars of the team are known in both seasons: else there may have been another one.
 */
export function isNewcomer(seat: Seat, known: Knowledge): boolean {
  const { team, series, season } = seat.slots;
  if (team === undefined || series === undefined || season === undefined || isPartTime(seat)) return false;
  const { seatsBySeason, exits } = known.about('team', team);
  const inSeries = (year: number) =>
    (seatsBySeason.get(year) ?? []).filter((other) => agree(other.slots, seat.slots, 'series') && !neverBegan(other));
  const had = inSeries(season - 1);
  const has = inSeries(season).filter((other) => !isPartTime(other) && other.firstSaid <= seat.firstSaid);
  const [before, now] = [had, has].map((seats) => new Set(seats.map(({ slots }) => slots.driver)));
  if (before?.has(seat.slots.driver)) return false;

  const areKnown = carsAreKnown(had, has, seat);
  const isGivenUp = ({ slots: { number } }: Seat | Departure) =>
    areKnown && number !== undefined && !has.some(({ slots }) => slots.number === number);
  const mayBeOf = (other: Seat | Departure) =>
    ownsNumber(series) ||
    compatible(other.slots, seat.slots, ['number']) ||
    ((other.kind === 'exit' || wasLeft(other)) && isGivenUp(other));
  const mayHaveLeft = had.filter((other) => !isPartTime(other) && other.firstSaid <= seat.firstSaid && mayBeOf(other));
  const left = exits.filter(
    (exit) =>
      seasonLeftAfter(exit) === season - 1 &&
      exit.firstSaid <= seat.firstSaid &&
      mayBeOf(exit) &&
      compatible(exit.slots, seat.slots, ['series']),
  );
  const places = new Set([...mayHaveLeft, ...left].map(({ slots }) => slots.driver).filter((one) => !now?.has(one)));
  const comers = [...(now ?? [])].filter((driver) => !before?.has(driver) && !places.has(driver));
  return comers.length <= places.size;
}

/** Whether each seat of a team has a number, somebody is in the same car in both seasons, and that of another seat is new. */
function carsAreKnown(had: readonly Seat[], has: readonly Seat[], { slots }: Seat): boolean {
  const isSame = (a: Seat, b: Seat) => agree(a.slots, b.slots, 'driver') && agree(a.slots, b.slots, 'number');
  return (
    [...had, ...has].every((seat) => seat.slots.number !== undefined) &&
    had.some((seat) => has.some((now) => isSame(now, seat))) &&
    !had.some((seat) => seat.slots.number === slots.number)
  );
}
