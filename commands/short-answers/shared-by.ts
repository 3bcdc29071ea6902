import { shortDay } from '../../src/replies/dates.js';
import { carSeat, raceName } from '../../src/replies/lines.js';
import { join, type Markdown, md } from '../../src/replies/markdown.js';
import { seasonOfRace } from '../../src/roster/facts/group-races.js';
import { isPartTime } from '../../src/roster/facts/one-driver.js';
import { agree } from '../../src/roster/facts/same-thing.js';
import type { CarPage, Seat } from '../../src/roster/roster.js';
import { groupBy } from '../../src/values/group-by.js';
import { lastSeats } from '../options/last-known.js';
import type { When } from '../options/when.js';
import { listedByAge } from './listed-seats.js';
import type { ShortAnswer } from './short-answer.js';

/** Who shares a car, or did in the last season known, if several do: also in single races, where nobody has it for the season. */
export const sharedBy: ShortAnswer = ({ number = '', series, team }, when) => {
  const all = when.view.car(number, {
    ...(series !== undefined && { series }),
    ...(when.season !== undefined && { season: when.season }),
  });
  const cars = all.filter((car) => team === undefined || car.team === team);
  const lines = cars.flatMap((car) => {
    const { drivers, former } = car;
    const seats = drivers.length > 0 || when.season !== undefined ? drivers : lastSeats(former);
    if (seats.length > 1) return [namesOf(seats, when)];
    const guests = drivers.every(isPartTime) ? racersOf(car, when) : [];
    return drivers.length + guests.length > 1 ? [join([namesOf(drivers, when), ...guests], ', ')] : [];
  });
  return lines.length === 0 ? (withRumoured(cars, when) ?? when.words.short.noArticleSaysWho) : join(lines, '; ');
};

/** The only one who is known in part of the season of a car, with those who are rumoured for it. */
function withRumoured(cars: readonly CarPage[], { words, season, view }: When): Markdown | undefined {
  const lines = cars.flatMap(({ drivers, rumours }) => {
    const names = rumours.flatMap((fact) =>
      fact.kind === 'ride' && (fact.slots.season ?? view.season) === (season ?? view.season)
        ? [words.short.rumouredAt(fact.slots.driver, shortDay(fact.firstSaid, words.locale))]
        : [],
    );
    const [only] = drivers;
    if (names.length === 0 || only === undefined || !drivers.every(isPartTime)) return [];
    const who = join(
      drivers.map((seat) => carSeat(seat, view, words)),
      '; ',
    );
    return [join([who, words.rumouredSeat.open(join(names, ', '))], ' · ')];
  });
  return lines.length === 0 ? undefined : join(lines, '; ');
}

/** Who has no seat in a car and single races of the season, each with the first that is told and how many more there are. */
function racersOf({ drivers, starts, over }: CarPage, { season, view, words }: When): readonly Markdown[] {
  const races = [...starts, ...over].filter(
    ({ slots }) =>
      seasonOfRace(slots) === (season ?? view.season) && !drivers.some((seat) => agree(seat.slots, slots, 'driver')),
  );
  return [...groupBy(races, ({ slots }) => slots.driver)].map(([driver, [first, ...others]]) => {
    const race = first && raceName(first.slots, words);
    const more = others.length > 0 ? `; ${words.more(others.length)}` : '';
    return race === undefined ? md`**${driver}**` : words.short.driverInRace(driver, `${race}${more}`);
  });
}

/** Who else has a seat in a driver's car with a number; undefined if no article says so. */
export function othersInCar(driver: string, number: string, when: When): Markdown | undefined {
  const cars = when.view.car(number, when.season === undefined ? {} : { season: when.season });
  const lines = cars.flatMap(({ drivers }) => {
    const others = drivers.filter(({ slots }) => slots.driver !== driver);
    return others.length > 0 && others.length < drivers.length ? [namesOf(others, when)] : [];
  });
  return lines.length === 0 ? undefined : join(lines, '; ');
}

function namesOf(seats: readonly Seat[], when: When): Markdown {
  return listedByAge(seats, ({ slots }) => md`**${slots.driver}**`, when);
}
