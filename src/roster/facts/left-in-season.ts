import { yearOf } from '../days.js';
import { carKey } from '../indexes.js';
import { isSeasonOver } from '../names/vocabulary.js';
import type { Fact } from '../roster.js';
import { ofStatus } from './denials.js';
import { keepsSeat, seasonLeftAfter } from './exits.js';
import { inCarSince } from './in-car-since.js';
import type { Facts } from './merge.js';
import { numberLeft } from './number-left.js';
import { isForOne, isPartTime, isRaceForOne } from './one-driver.js';
import { areOneRace } from './one-race.js';
import { agree, compatible, differ } from './same-thing.js';
import type { Rival } from './surroundings.js';

/** What is said of others than the driver. */
interface Others {
  readonly factsOf: (person: string) => Facts;
  /** Confirmed seats of everybody in a car, by its `carKey`, that nothing takes back. */
  readonly ridesIn: (car: string) => readonly Rival[];
  /** Confirmed races of everybody in a car, by its `carKey`. */
  readonly startsIn: (car: string) => readonly Fact<'start'>[];
}

/**
 * A departure of somebody who is told later to have the seat in the season after, as one at once where it was that: somebody else had the car
 * since, or the driver another one. A seat for the season after then takes nothing back, but is a return.
 */
export function asLeftInSeason(exit: Fact<'exit'>, facts: Facts, others: Others): Fact<'exit'> {
  const { team, series, atOnce } = exit.slots;
  const season = seasonLeftAfter(exit);
  if (exit.status !== 'confirmed' || atOnce === true || team === undefined || series === undefined) return exit;
  if (yearOf(exit.firstSaid) !== season || isSeasonOver(series, exit.firstSaid)) return exit;
  const isBack = ofStatus(facts.ride, 'confirmed').some(
    (seat) => seat.lastSaid > exit.lastSaid && keepsSeat(seat, exit, facts),
  );
  if (!isBack) return exit;
  const left = { team, series, season };
  return isCarOthers(exit, left, facts, others) || isElsewhere(exit, left, facts)
    ? { ...exit, slots: { ...exit.slots, atOnce: true } }
    : exit;
}

/** The seat that is left. */
interface Left {
  readonly team: string;
  readonly series: string;
  readonly season: number;
}

/** Whether somebody else was told since the departure to have the car for what was left of the season, or some of its races. */
function isCarOthers(exit: Fact<'exit'>, left: Left, facts: Facts, others: Others): boolean {
  const { driver, replacedBy } = exit.slots;
  const car = carKey({ ...left, number: exit.slots.number ?? numberLeft(exit, facts) });
  const heir = replacedBy === undefined ? undefined : others.factsOf(replacedBy);
  const isFillIn = (start: Fact<'start'>) =>
    start.slots.driver !== replacedBy && ofStatus(facts.start, 'denied').some((denial) => areOneRace(denial, start));
  const starts = [
    ...(car === undefined ? [] : others.startsIn(car)),
    ...ofStatus(heir?.start ?? [], 'confirmed').filter((start) => compatible(start.slots, exit.slots, ['number'])),
  ];
  const seats = [
    ...(car === undefined ? [] : others.ridesIn(car).map(({ seat }) => seat)),
    ...ofStatus(heir?.ride ?? [], 'confirmed').filter((seat) => compatible(seat.slots, exit.slots, ['number'])),
  ];
  return (
    starts.some(
      (start) =>
        start.slots.driver !== driver &&
        isOf(start, left) &&
        (isRaceForOne(start) || start.slots.driver === replacedBy) &&
        inCarSince(start) >= exit.firstSaid &&
        (start.slots.date ?? '') > exit.firstSaid &&
        !isFillIn(start),
    ) ||
    seats.some(
      (seat) =>
        seat.slots.driver !== driver &&
        isOf(seat, left) &&
        (isForOne(seat) || seat.slots.driver === replacedBy) &&
        isToldSince(seat, exit, left),
    )
  );
}

/** Whether the driver was told since the departure to have another team's seat for the season, or a race. */
function isElsewhere(exit: Fact<'exit'>, left: Left, facts: Facts): boolean {
  const isOther = ({ slots }: Fact<'ride' | 'start'>) =>
    differ(slots, left, 'team') && agree(slots, left, 'series') && agree(slots, left, 'season');
  return (
    ofStatus(facts.ride, 'confirmed').some(
      (seat) => isOther(seat) && !isPartTime(seat) && isToldSince(seat, exit, left),
    ) ||
    ofStatus(facts.start, 'confirmed').some(
      (start) => isOther(start) && start.firstSaid >= exit.firstSaid && (start.slots.date ?? '') > exit.firstSaid,
    )
  );
}

function isOf({ slots }: Fact<'ride' | 'start'>, left: Left): boolean {
  return (['team', 'series', 'season'] as const).every((slot) => agree(slots, left, slot));
}

/** Whether a seat was first told after a departure or with it, and with races of its season still to come. */
function isToldSince({ firstSaid }: Fact<'ride'>, exit: Fact<'exit'>, { series, season }: Left): boolean {
  return firstSaid >= exit.firstSaid && yearOf(firstSaid) === season && !isSeasonOver(series, firstSaid);
}
