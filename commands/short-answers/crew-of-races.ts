import { compatible } from '../../src/roster/facts/same-thing.js';
import type { DriverPage, Fact } from '../../src/roster/roster.js';
import type { When } from '../options/when.js';

/** Whoever is told on the crew of a driver in a car in which only single races of the driver are known, in a car and team if they are named. */
export function crewOfRaces(
  { name, starts }: DriverPage,
  place: { readonly number?: string; readonly team?: string; readonly series?: string },
  { view }: When,
): readonly Fact<'crew'>[] {
  const posts = starts
    .filter(({ slots }) => compatible(slots, place, ['number', 'team', 'series']))
    .flatMap(({ slots: { number, series } }) =>
      number === undefined ? [] : view.car(number, series === undefined ? {} : { series }),
    )
    .flatMap(({ crew }) => crew)
    .filter(({ slots }) => slots.driver === name);
  return [...new Set(posts)];
}
