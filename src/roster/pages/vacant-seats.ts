import { groupBy } from '../../values/group-by.js';
import { isPartTime } from '../facts/one-driver.js';
import { agree, differ } from '../facts/same-thing.js';
import { areToldTogether } from '../facts/told-together.js';
import { carsOfTeam, ownsNumber } from '../names/vocabulary.js';
import type { Fact, Seat } from '../roster.js';

/** The seats of a series, as they stand on a day. */
interface Seats {
  /** For the whole of the season before. */
  readonly before: readonly Seat[];
  /** Those of the season that ended in it, or that were given up before. */
  readonly left: readonly Seat[];
  readonly present: readonly Seat[];
  readonly season: number;
  /** The teams that go on under another name, with that. */
  readonly renamed: ReadonlyMap<string | undefined, string>;
}

/** The seats of one car that nobody is known to have now. */
type Vacancy = readonly Seat[];

/**
 * The seats that nobody is known to have now, of those that somebody had before. A number that another team runs by now is
 * that car's, but if it only went along with a driver who is known to have left a team that has other cars or had no other; where numbers are the drivers' own, they tell
 * nothing of cars. Whoever is new in a team has the place of the one who is said to give way, be it under another number; and, in a car that
 * is not known, one of them: first of all one that is open, else one of those of which nobody says who has it (but see `comesBeside`). A team
 * that enters so many cars and no more has no more free than its drivers leave.
 */
export function vacantOf({ before, left, present, season, renamed }: Seats): readonly Seat[] {
  const numbers = new Set(present.map(({ slots }) => slots.number));
  const nameNow = ({ slots: { team } }: Seat) => renamed.get(team) ?? team;
  const [has, gone, had] = [byTeam(present), byTeam(left), byTeam(before, nameNow)];
  // A car of a team of which no number is known is none of those that others run.
  const mayBeOfCar = (seat: Seat, mates: readonly Seat[]) =>
    ownsNumber(seat.slots.series) ||
    (seat.slots.number === undefined && seat.slots.team !== undefined) ||
    !numbers.has(seat.slots.number) ||
    (!isSoldUp(mates, present, before) &&
      mates.some((mate) => mate.slots.number === seat.slots.number && tookNumberAlong(mate, present)));
  const teams = new Set([...left, ...before].map(nameNow));
  return [...teams].flatMap((team) => {
    const own = [...has(team), ...gone(team)];
    const mates = [...gone(team), ...had(team)];
    const isVacant = (seat: Seat, others: readonly Seat[]) =>
      mayBeOfCar(seat, mates) &&
      !others.some((other) => isIn(other, seat)) &&
      !present.some((other) => isInUnnamedTeam(other, seat));
    const since = gone(team).filter((seat) => isVacant(seat, has(team)));
    const vacant = [...since, ...had(team).filter((seat) => isVacant(seat, own))];
    const isNew = (seat: Seat) => !isPartTime(seat) && !had(team).some((other) => isIn(seat, other));
    const newcomers = own.filter(isNew);
    const comers = [...newcomers, ...own.filter((seat) => !isPartTime(seat) && isLeftByMate(seat, had(team), own))];
    const heirOf = (seat: Seat) =>
      comers.find((one) => isHeir(one, seat.exit) && one.firstSaid >= (seat.ended?.on ?? ''));
    const cars = [...groupBy(vacant, carOf).values()].filter((car) => car.some((seat) => heirOf(seat) === undefined));
    const heirs = new Set(vacant.map(heirOf));
    const others = newcomers.filter((one) => !heirs.has(one));
    const hasNumber = ({ slots }: Seat) => slots.number !== undefined && !numbers.has(slots.number);
    const open = withoutTaken(cars, others, (seat) => isGone(seat, present, season), hasNumber);
    return open.slice(0, mostFree(has(team), vacant)).flat();
  });
}

function byTeam(
  seats: readonly Seat[],
  nameOf = ({ slots }: Seat) => slots.team,
): (team: string | undefined) => readonly Seat[] {
  const ofTeam = groupBy(seats, nameOf);
  return (team) => ofTeam.get(team) ?? [];
}

/** How many cars of a team at most are nobody's, where each team of the series has so many; else any number. */
function mostFree(present: readonly Seat[], [vacant]: readonly Seat[]): number {
  const cars = carsOfTeam(vacant?.slots.series);
  if (cars === undefined) return Number.POSITIVE_INFINITY;
  const drivers = new Set(present.filter((seat) => !isPartTime(seat)).map(({ slots }) => slots.driver));
  return Math.max(0, cars - drivers.size);
}

/** Whether somebody is known to have left a seat, so that it is open in a season. */
export function isGone({ exit, ended, slots }: Seat, present: readonly Seat[], season: number): boolean {
  const isOver = ended !== undefined || (exit !== undefined && (exit.slots.season ?? slots.season ?? season) < season);
  return isOver || present.some((seat) => seat.slots.driver === slots.driver);
}

/** Whether somebody has a seat that may be the one of before, since no article names its team. */
function isInUnnamedTeam({ slots }: Seat, before: Seat): boolean {
  return (
    slots.team === undefined &&
    agree(slots, before.slots, 'driver') &&
    !differ(slots, before.slots, 'number') &&
    before.exit === undefined &&
    before.ended === undefined
  );
}

/**
 * Whether a team has no car any more: it has no seat, and others run all of its numbers. Of one with a single car, only where the team that runs it
 * now has come to the car of another such team too: both went on as one.
 */
function isSoldUp(mates: readonly Seat[], present: readonly Seat[], before: readonly Seat[]): boolean {
  const isGoneWithTeam = ({ slots }: Seat) =>
    !present.some((seat) => agree(seat.slots, slots, 'team')) && takerOf(slots.number, present) !== undefined;
  if (!mates.every(isGoneWithTeam)) return false;
  const takers = new Set(mates.map(({ slots }) => takerOf(slots.number, present)));
  const merged = before.filter((seat) => isGoneWithTeam(seat) && takers.has(takerOf(seat.slots.number, present)));
  return new Set([...mates, ...merged].map(({ slots }) => slots.number)).size > 1;
}

/** The team that runs a number. */
function takerOf(number: string | undefined, present: readonly Seat[]): string | undefined {
  return number === undefined ? undefined : present.find(({ slots }) => slots.number === number)?.slots.team;
}

/** Whether a driver who is known to have left a team has its number in another one. */
function tookNumberAlong({ slots, exit, ended }: Seat, present: readonly Seat[]): boolean {
  const hasLeft = exit !== undefined || ended?.why === 'left';
  return (
    hasLeft &&
    present.some(
      (seat) =>
        agree(seat.slots, slots, 'driver') && agree(seat.slots, slots, 'number') && differ(seat.slots, slots, 'team'),
    )
  );
}

/** Whether somebody is named who takes a seat, and is known to have no other of the series. */
export function isPromised(exit: Fact<'exit'> | undefined, present: readonly Seat[]): boolean {
  const heir = exit?.slots.replacedBy;
  return heir !== undefined && !present.some(({ slots }) => slots.driver === heir);
}

/** Whether somebody with a seat of the team is named in a departure as the one who comes. */
export function isHeir({ slots }: Seat, exit: Fact<'exit'> | undefined): boolean {
  return exit !== undefined && agree({ driver: exit.slots.replacedBy }, slots, 'driver');
}

/** The cars of a team that are left when each newcomer has one of them. */
function withoutTaken(
  cars: readonly Vacancy[],
  newcomers: readonly Seat[],
  isOpen: (seat: Seat) => boolean,
  hasNumber: (seat: Seat) => boolean,
): readonly Vacancy[] {
  const mayHave = (one: Seat, car: Vacancy) => car.every((seat) => mayFollow(one, seat, hasNumber));
  const free = new Set(newcomers);
  const open = cars.filter((car) => car.every(isOpen));
  const stillOpen = open.filter((car) => {
    const taker = [...free].find((one) => mayHave(one, car));
    if (taker) free.delete(taker);
    return taker === undefined;
  });
  const unknown = cars.filter((car) => !open.includes(car));
  // Which one of several it is, nobody says.
  const maySucceed = (one: Seat, car: Vacancy) => mayHave(one, car) && !car.some((seat) => comesBeside(one, seat));
  const stillUnknown = unknown.filter((car) => {
    const takers = [...free].filter((one) => maySucceed(one, car));
    const choice = unknown.filter((other) => takers.some((one) => maySucceed(one, other)));
    return takers.length === 0 || takers.length < choice.length;
  });
  return [...stillOpen, ...stillUnknown];
}

/** Whether a newcomer may be in a car that somebody else had, since that was left. */
function mayFollow(one: Seat, seat: Seat, hasNumber: (seat: Seat) => boolean): boolean {
  const { slots, ended } = seat;
  if (slots.driver === one.slots.driver || one.firstSaid < (ended?.on ?? '')) return false;
  return ownsNumber(slots.series) || one.slots.number === undefined || !hasNumber(seat);
}

/**
 * Whether an article names a newcomer beside whoever has a car, and nobody tells of a departure from that: the newcomer may well be in
 * another car. Where numbers are the drivers' own a team has as many as before, so there the one comes for the other.
 */
function comesBeside(one: Seat, seat: Seat): boolean {
  return !ownsNumber(seat.slots.series) && areToldTogether(one, seat);
}

/** Whether a driver who is new in a team has the number of somebody who is in another car of it by now. */
function isLeftByMate(one: Seat, had: readonly Seat[], own: readonly Seat[]): boolean {
  return had.every(
    (mate) =>
      !isIn(one, mate) ||
      (mate.slots.driver !== one.slots.driver &&
        own.some(({ slots }) => slots.driver === mate.slots.driver && differ(slots, mate.slots, 'number'))),
  );
}

/** Whether somebody of a team has what somebody had there before: the same person, or in the same car. */
function isIn(one: Seat, { slots }: Seat): boolean {
  if (one.slots.driver === slots.driver) return true;
  return !ownsNumber(slots.series) && slots.number !== undefined && one.slots.number === slots.number;
}

function carOf({ slots }: Seat): string {
  return slots.number ?? `driver ${slots.driver}`;
}
