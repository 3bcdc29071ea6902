import { join, type Markdown, md } from '../../src/replies/markdown.js';
import type { Seat } from '../../src/roster/roster.js';
import { lastSeats } from '../options/last-known.js';
import type { When } from '../options/when.js';
import { listedByAge } from './seats.js';
import type { ShortAnswer } from './short-answer.js';

/** Who shares a car, or did in the last season known, if several do. */
export const sharedBy: ShortAnswer = ({ number = '', series }, when) => {
  const cars = when.view.car(number, {
    ...(series !== undefined && { series }),
    ...(when.season !== undefined && { season: when.season }),
  });
  const lines = cars.flatMap(({ drivers, former }) => {
    const seats = drivers.length > 0 || when.season !== undefined ? drivers : lastSeats(former);
    return seats.length > 1 ? [namesOf(seats, when)] : [];
  });
  return lines.length === 0 ? when.words.short.noArticleSaysWho : join(lines, '; ');
};

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
