import type { Departure } from '../departure.js';
import { isPartTime } from '../facts/one-driver.js';
import { agree, differ } from '../facts/same-thing.js';
import { sharesCars } from '../names/vocabulary.js';
import type { Seat } from '../roster.js';

/** What is known of a team in a series when a seat is told. */
export interface LineUps {
  /** The seats of the season before. */
  readonly had: readonly Seat[];
  /** The seats of the season, for all of it. */
  readonly has: readonly Seat[];
  /** Who is said to leave after the season before. */
  readonly left: readonly Departure[];
}

/** Whether a driver is said to leave a seat, or the seat to be over. */
export function wasLeft({ exit, ended, goesTo }: Seat): boolean {
  return [exit, ended, goesTo].some((told) => told !== undefined);
}

/**
 * Whether a driver comes to a car that somebody else had: a team has several, so it must be the same one. Where nobody tells the number
 * of the one left, it may be this, as long as no more come than left; not if who had it is only named together with the newcomer, for
 * that may be a teammate. A car under a new number is that of one who left where the cars of the team are known in both seasons: else
 * there may have been another one. Whose seat is said to be for somebody else left none to the driver.
 */
export function isNewInCar(seat: Seat, { had, has, left }: LineUps): boolean {
  const { number, driver } = seat.slots;
  if (number === undefined) return false;
  const areKnown = carsAreKnown(had, has, seat);
  const isGivenUp = (other: Seat | Departure) =>
    areKnown && !has.some(({ slots }) => slots.number === other.slots.number);
  const mayBeOf = (other: Seat | Departure) => {
    if (agree(other.slots, seat.slots, 'number')) return true;
    const isLeft = other.kind === 'exit' || wasLeft(other);
    return differ(other.slots, seat.slots, 'number')
      ? isLeft && isGivenUp(other)
      : isLeft || other.firstSaid < seat.firstSaid;
  };
  const open = [...knownThen(had, seat), ...left].filter(mayBeOf);
  const [before, now] = [driversOf(had), driversOf(has)];
  const places = driversOf(open).filter((one) => !now.includes(one));
  const comers = now.filter((one) => !before.includes(one) && !places.includes(one));
  return open.some((other) => (heirOf(other) ?? driver) === driver) && comers.length <= places.length;
}

/**
 * Whether a driver comes to a team where numbers do not tell which seat is whose, since they are the drivers' own or several share a
 * car: where the team had as many drivers as it has, and more than one, whoever is not there any more is said to have left, and of those
 * who share cars somebody stays. Who is merely not named with those before may well have been there too.
 */
export function isNewInLineUp(seat: Seat, { had, has, left }: LineUps): boolean {
  const stood = knownThen(had, seat).filter(({ ended }) => ended === undefined);
  const ended = driversOf(had.filter((other) => !stood.includes(other)));
  const inSeason = driversOf(had);
  const gone = left.filter(
    (exit) => !ended.includes(exit.slots.driver) && !exit.isTaken && !inSeason.includes(heirOf(exit) ?? ''),
  );
  const leavers = driversOf([...gone, ...stood.filter(wasLeft)]);
  const before = driversOf([...stood, ...gone]);
  const now = driversOf(has);
  const absent = before.filter((one) => !now.includes(one));
  return (
    before.length > 1 &&
    before.length === now.length &&
    absent.every((one) => leavers.includes(one)) &&
    (!sharesCars(seat.slots.series) || absent.length < before.length)
  );
}

/** Who is named as the one who gets a seat that is left. */
function heirOf(left: Seat | Departure): string | undefined {
  return (left.kind === 'exit' ? left : left.exit)?.slots.replacedBy;
}

/** The seats for a whole season that were known when another was told. */
function knownThen(seats: readonly Seat[], { firstSaid }: Seat): readonly Seat[] {
  return seats.filter((other) => !isPartTime(other) && other.firstSaid <= firstSaid);
}

function driversOf(facts: readonly (Seat | Departure)[]): readonly string[] {
  return [...new Set(facts.map(({ slots }) => slots.driver))];
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
