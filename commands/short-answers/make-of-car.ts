import type { Seat } from '../../src/roster/roster.js';
import { listedOrDisputed } from './listed-seats.js';
import { unlessAsked } from './seats.js';
import type { ShortAnswer } from './short-answer.js';

/** The make of a car, in each series that has its number. */
export const makeOfCar: ShortAnswer = ({ number = '', series, team }, when) => {
  const pages = when.view.car(number, {
    ...(when.season !== undefined && { season: when.season }),
    ...(series !== undefined && { series }),
  });
  if (pages.length === 0) return undefined;
  const seats = pages
    .flatMap(({ drivers }) => drivers)
    .filter(({ slots }) => slots.make !== undefined && (team === undefined || slots.team === team));
  if (seats.length === 0) return when.words.short.noArticleSays;
  const line = ({ slots }: Seat) => when.words.short.makeIn(slots.make ?? '', unlessAsked(slots.series, series));
  return listedOrDisputed(
    seats,
    pages.flatMap(({ disagreements }) => disagreements),
    'driver',
    line,
    when,
  );
};
