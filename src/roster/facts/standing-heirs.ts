import { once } from '../../values/memo.js';
import { seasonUnderWay, yearOf } from '../days.js';
import { carKey } from '../indexes.js';
import { ownsNumber } from '../names/vocabulary.js';
import type { Fact } from '../roster.js';
import { ofStatus, stands } from './denials.js';
import { isTrue, seasonLeftAfter } from './exits.js';
import { asLeftInSeason } from './left-in-season.js';
import type { Facts } from './merge.js';
import { numberLeft } from './number-left.js';
import { isForOne, isPartTime } from './one-driver.js';
import { agree, compatible, differ } from './same-thing.js';
import type { Rival } from './surroundings.js';

/** What is said of others than the driver, before any successor was given up. */
interface Others {
  readonly factsOf: (person: string) => Facts;
  /** Confirmed seats of everybody in a car, by its `carKey`, that nothing takes back. */
  readonly ridesIn: (car: string) => readonly Rival[];
  /** Confirmed races of everybody in a car, by its `carKey`. */
  readonly startsIn: (car: string) => readonly Fact<'start'>[];
}

/**
 * A driver's facts, in whose departures nobody is named as the successor who was told since to be none: whoever has the car for the
 * season after is named instead, if anybody is known to. One after which somebody else had the car in the season was one at once.
 */
export function withStandingHeirs(facts: Facts, others: Others): Facts {
  const exits = once(() =>
    facts.exit.map((exit) => withStandingHeir(asLeftInSeason(exit, facts, others), facts, others)),
  );
  // The other kinds stay as they are: each is only worked out when asked for.
  const kinds = Object.getOwnPropertyDescriptors(facts);
  return Object.defineProperties({}, { ...kinds, exit: { enumerable: true, get: exits } }) as Facts;
}

function withStandingHeir(exit: Fact<'exit'>, facts: Facts, others: Others): Fact<'exit'> {
  const { replacedBy, ...slots } = exit.slots;
  if (exit.status !== 'confirmed' || replacedBy === undefined || slots.team === undefined) return exit;
  const number = slots.number ?? numberLeft(exit, facts);
  const left = { ...slots, ...(number !== undefined && { number }) };
  const car = carKey({ ...left, season: seasonLeftAfter(exit) + 1 });
  const inCar = () => (car === undefined ? [] : others.ridesIn(car));
  if (!isGivenUp({ exit, left, heir: replacedBy }, others.factsOf(replacedBy), inCar)) return exit;
  const later = inCar().filter(
    ({ seat }) =>
      agree(seat.slots, left, 'team') &&
      ![replacedBy, left.driver].includes(seat.slots.driver) &&
      isForOne(seat) &&
      seat.lastSaid > namedOn(exit),
  );
  const [heir, another] = new Set(later.map(({ seat }) => seat.slots.driver));
  return { ...exit, slots: { ...slots, ...(heir !== undefined && another === undefined && { replacedBy: heir }) } };
}

/** A departure, the seat left as far as it is known, and who is named as the successor. */
interface Named {
  readonly exit: Fact<'exit'>;
  readonly left: Fact<'exit'>['slots'];
  readonly heir: string;
}

/**
 * Whether later articles say that whoever was to take a place in the season after does not: that alone, or with a seat elsewhere,
 * or by somebody else's in that car before it began. Who had it in the season in which it was left is no matter of what came then.
 */
function isGivenUp({ exit, left, heir }: Named, facts: Facts, inCar: () => readonly Rival[]): boolean {
  const last = seasonLeftAfter(exit);
  const day = namedOn(exit);
  const isThere = (fact: Fact<'ride' | 'start' | 'exit'>) => isOfPlace(fact, left);
  const all = [...ofStatus(facts.ride, 'confirmed'), ...ofStatus(facts.start, 'confirmed')];
  const hadInSeason = all.some(
    (fact) => isThere(fact) && fact.slots.season === last && fact.lastSaid >= exit.firstSaid,
  );
  const leftIt = ofStatus(facts.exit, 'confirmed').some(isThere);
  if (exit.slots.atOnce === true || hadInSeason || leftIt) return false;
  const own = ofStatus(facts.ride, 'confirmed').filter((ride) => isThere(ride) && ride.slots.season === last + 1);
  const told = own.filter((ride) => isTrue(ride, facts)).map(({ lastSaid }) => lastSaid);
  const newest = [day, ...told].sort().at(-1) ?? day;
  const isDenied = ofStatus(facts.ride, 'denied').some(
    (denial) =>
      denial.lastSaid > newest &&
      denial.slots.extent === undefined &&
      (denial.slots.season ?? Math.max(yearOf(denial.lastSaid), last) + 1) === last + 1 &&
      agree(denial.slots, left, 'team') &&
      isThere(denial) &&
      stands(denial, facts),
  );
  const isElsewhere = ofStatus(facts.ride, 'confirmed').some(
    (ride) =>
      ride.lastSaid > newest &&
      ride.slots.season === last + 1 &&
      agree(ride.slots, left, 'series') &&
      isOtherCar(ride, left) &&
      // Who was known to come under another number of the team when named as the successor comes in that place all the same.
      !(agree(ride.slots, left, 'team') && ride.firstSaid <= day) &&
      !isPartTime(ride) &&
      isTrue(ride, facts),
  );
  const isOthers =
    own.length > 0 &&
    inCar().some(
      ({ seat }) =>
        seat.slots.driver !== heir &&
        agree(seat.slots, left, 'team') &&
        isForOne(seat) &&
        seat.lastSaid > newest &&
        seasonUnderWay(seat.firstSaid) <= last,
    );
  return isDenied || isElsewhere || isOthers;
}

/** The last day on which an article named the successor. */
function namedOn(exit: Fact<'exit'>): string {
  return exit.claims.find(({ replacedBy }) => replacedBy !== undefined)?.published ?? exit.lastSaid;
}

/** Where the number is the driver's own, it tells nothing of the car. */
function isOfPlace({ slots }: Fact<'ride' | 'start' | 'exit'>, left: Fact<'exit'>['slots']): boolean {
  const isOwn = ownsNumber(slots.series ?? left.series);
  return (
    agree(slots, left, 'team') && compatible(slots, left, ['series']) && (isOwn || compatible(slots, left, ['number']))
  );
}

/** Whether a seat is with another team than the one left, or in another car of it. */
function isOtherCar({ slots }: Fact<'ride'>, left: Fact<'exit'>['slots']): boolean {
  return differ(slots, left, 'team') || (!ownsNumber(slots.series ?? left.series) && differ(slots, left, 'number'));
}
