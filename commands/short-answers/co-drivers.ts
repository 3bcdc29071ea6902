import type { About } from '../../src/asking/understood.js';
import { raceName } from '../../src/replies/lines.js';
import { join, type Markdown, md } from '../../src/replies/markdown.js';
import { seasonOfRace } from '../../src/roster/facts/group-races.js';
import { isPartTime } from '../../src/roster/facts/one-driver.js';
import { areOneRace } from '../../src/roster/facts/one-race.js';
import { compatible } from '../../src/roster/facts/same-thing.js';
import { isOfSeat } from '../../src/roster/is-of-seat.js';
import { sharesCars } from '../../src/roster/names/vocabulary.js';
import type { DriverPage, Fact, Seat } from '../../src/roster/roster.js';
import { groupBy } from '../../src/values/group-by.js';
import { isDisputed } from '../options/disputed.js';
import { isOld, marked } from '../options/last-known.js';
import type { When } from '../options/when.js';
import { isRuledOut, seatsToTell } from './seats.js';
import type { ShortAnswer } from './short-answer.js';

/** As many of somebody's races as are named. */
const MOST_RACES = 3;

/** A car in a season. */
interface Car {
  readonly number: string;
  readonly series: string;
  readonly team?: string;
  readonly season: number;
  /** The only race in it, where the driver has no seat there. */
  readonly race?: Fact<'start'>;
  /** Who took over the seat that the driver had in it. */
  readonly successor?: string;
}

/** Who else drives a driver's car, all season or in single races; at a track that is asked about, in the race there. */
export const coDrivers: ShortAnswer = (about, when) => {
  const page = when.view.driver(about.driver ?? '', when.season);
  if (page === undefined) return undefined;
  const own = races({ driver: page.name, ...(about.track !== undefined && { track: about.track }) }, when);
  const found = coDriversOf(page, own, about, when);
  if (found.length > 0) return join(linesOf(found), ', ');
  const there = about.track === undefined ? [] : ofTeamThere(own, when);
  return there.length === 0 ? when.words.short.noArticleSaysWho : when.words.short.notInWords(join(there, ', '));
};

/**
 * Who else races for the team in races in which cars are shared, where no article tells the number of the driver's: the team may have another
 * car there.
 */
function ofTeamThere(own: readonly Fact<'start'>[], { view, words }: When): readonly Markdown[] {
  const names = own.flatMap((race) => {
    const { driver, team, series, track, number } = race.slots;
    if (team === undefined || track === undefined || number !== undefined || !sharesCars(series)) return [];
    const { ahead } = view.races({ team, track, ...(series !== undefined && { series }) });
    const others = ahead.filter((other) => other.slots.driver !== driver && areOneRace(other, race));
    return others.map((other) => [other.slots.driver, team] as const);
  });
  return [...new Map(names)].map(([name, team]) => words.short.driverInRace(name, team));
}

/** Somebody who has a seat in a driver's car too, or races in it. */
export interface CoDriver {
  readonly fact: Seat | Fact<'start'>;
  /** The races in which they share it, where it is not all of them. */
  readonly races?: string;
  readonly line: Markdown;
}

/** The same on the page of a driver, of the season that it is about: in the cars of its seats, and of the races ahead. */
export function coDriversIn(page: DriverPage, when: When): readonly CoDriver[] {
  if (page.present.length + page.starts.length === 0) return [];
  // A car that was left is shared with nobody any more.
  const own = page.present.length > 0 ? page : { ...page, past: [] };
  return coDriversOf(own, page.starts, { isAhead: true }, when);
}

/** The lines of co-drivers, each of whom is told of once. */
function linesOf(all: readonly CoDriver[]): readonly Markdown[] {
  return all.map(({ line }) => line);
}

function coDriversOf(
  page: DriverPage,
  starts: readonly Fact<'start'>[],
  about: Pick<About, 'series' | 'track' | 'number' | 'isAhead'>,
  when: When,
): readonly CoDriver[] {
  const { series, track, number } = about;
  const driver = page.name;
  const fits = ({ slots }: Seat | Fact<'start'>) =>
    (series === undefined || slots.series === series) && (number === undefined || slots.number === number);
  const seats = seatsToTell(page, when.season, fits);
  const cars = [...seats, ...starts.filter(fits)].flatMap((fact) => carOf(fact, when));
  // Who has a car of her own shares another one in its race only.
  const isOnlyThere = ({ race }: Car) =>
    race !== undefined && seats.length > 0 && !seats.some((seat) => isOfSeat(race, seat));
  const found = new Map<string, CoDriver>();
  for (const car of cars) {
    const there = isOnlyThere(car) ? car.race : undefined;
    const all = regulars(car, driver, track, there, when);
    const sharing = [...all.filter(({ fact }) => isShared(fact)), ...guests(car, driver, about, when)];
    // Who has some races in somebody's car shares it with others who do: whose it is stands with them, and not alone.
    for (const one of sharing.length > 0 ? [...all, ...sharing] : []) {
      const name = one.fact.slots.driver;
      if (!found.has(name)) found.set(name, one);
    }
  }
  return [...found.values()];
}

function carOf(fact: Seat | Fact<'start'>, { season, view }: When): readonly Car[] {
  const { number, series, team } = fact.slots;
  const own = fact.kind === 'ride' ? fact.slots.season : seasonOfRace(fact.slots);
  return number === undefined || series === undefined || !isShared(fact)
    ? []
    : [
        {
          ...{ number, series, season: own ?? season ?? view.season },
          ...(team !== undefined && { team }),
          ...(fact.kind === 'start' ? { race: fact } : successorOf(fact)),
        },
      ];
}

/** Whether somebody may have a car beside others. */
function isShared(fact: Seat | Fact<'start'>): boolean {
  return sharesCars(fact.slots.series) || (fact.kind === 'ride' && isPartTime(fact));
}

function successorOf({ exit }: Seat): Pick<Car, 'successor'> {
  const successor = exit?.slots.replacedBy;
  return successor === undefined ? {} : { successor };
}

/** Whether a driver is said not to start in a race: whoever is in the car then drives in place of him and not with him. */
function misses(driver: string, race: Fact<'start'>, { view }: When): boolean {
  const denials = view.driver(driver)?.denials ?? [];
  return denials.some((denial) => denial.kind === 'start' && areOneRace(denial, race));
}

/** Those who have a seat in a car, but who is ruled out at a track that is asked about; with the race, if it is shared only there. */
function regulars(
  car: Car,
  driver: string,
  track: string | undefined,
  there: Fact<'start'> | undefined,
  when: When,
): readonly CoDriver[] {
  const race = there && raceName(there.slots, when.words);
  const named = (name: string) => (race === undefined ? md`**${name}**` : when.words.short.driverInRace(name, race));
  return when.view.car(car.number, { series: car.series, season: car.season }).flatMap(({ drivers, disagreements }) =>
    drivers
      .filter(({ slots }) => slots.driver !== driver && compatible(slots, car, ['team']))
      .filter(({ slots }) => slots.driver !== car.successor && !(car.race && misses(slots.driver, car.race, when)))
      .filter((seat) => track === undefined || !isRuledOut(seat, { track }, when))
      .map((seat) => {
        const disputed = isDisputed(seat, disagreements) ? ` (${when.words.disputed})` : '';
        const line = marked(seat, md`${named(seat.slots.driver)}${disputed}`, when);
        const isPlain = race !== undefined && disputed === '' && !isOld(seat, when);
        return { fact: seat, line, ...(isPlain && { races: race }) };
      }),
  );
}

/** Those who are to drive a car in single races, or did: with `isAhead`, only in races to come. */
function guests(
  car: Car,
  driver: string,
  { track, isAhead }: Pick<About, 'track' | 'isAhead'>,
  when: When,
): readonly CoDriver[] {
  const { number, series } = car;
  const filter = { number, series, ...(track !== undefined && { track }) };
  const inCar = (isAhead ? when.view.races(filter).ahead : races(filter, when))
    .filter(
      ({ slots }) =>
        slots.driver !== driver &&
        slots.driver !== car.successor &&
        (seasonOfRace(slots) ?? car.season) === car.season &&
        compatible(slots, car, ['team']),
    )
    .filter((race) => !misses(driver, race, when));
  return [...groupBy(inCar, ({ slots }) => slots.driver)].flatMap(([name, [fact, ...others]]) => {
    if (fact === undefined) return [];
    const { words } = when;
    const named = [...new Set([fact, ...others].flatMap(({ slots }) => raceName(slots, words) ?? []))];
    const more = named.length > MOST_RACES ? ` ${words.more(named.length - MOST_RACES)}` : '';
    const list = `${named.slice(0, MOST_RACES).join('; ')}${more}`;
    if (named.length === 0) return [{ fact, line: md`**${name}**` }];
    return [{ fact, races: list, line: words.short.driverInRace(name, list) }];
  });
}

function races(filter: Parameters<When['view']['races']>[0], { view }: When): readonly Fact<'start'>[] {
  const { ahead, over } = view.races(filter);
  return [...ahead, ...over];
}
