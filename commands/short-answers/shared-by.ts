import { join, type Markdown, md } from '../../src/replies/markdown.js';
import type { Seat } from '../../src/roster/roster.js';
import { marked } from '../options/last-known.js';
import type { When } from '../options/when.js';
import type { ShortAnswer } from './short-answer.js';

/** Who shares a car, if several do. */
export const sharedBy: ShortAnswer = ({ number = '', series }, when) => {
  const cars = when.view.car(number, {
    ...(series !== undefined && { series }),
    ...(when.season !== undefined && { season: when.season }),
  });
  const lines = cars.flatMap(({ drivers }) => (drivers.length > 1 ? namesOf(drivers, when) : []));
  return lines.length === 0 ? when.words.short.noArticleSaysWho : join(lines, ', ');
};

/** Who else has a seat in a driver's car with a number. */
export function othersInCar(driver: string, number: string, when: When): readonly Markdown[] {
  const cars = when.view.car(number, when.season === undefined ? {} : { season: when.season });
  return cars.flatMap(({ drivers }) =>
    drivers.some(({ slots }) => slots.driver === driver)
      ? namesOf(
          drivers.filter(({ slots }) => slots.driver !== driver),
          when,
        )
      : [],
  );
}

function namesOf(drivers: readonly Seat[], when: When): readonly Markdown[] {
  return drivers.map((seat) => marked(seat, md`**${seat.slots.driver}**`, when));
}
