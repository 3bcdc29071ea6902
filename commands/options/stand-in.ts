import { sameRace } from '../../src/roster/facts/group-races.js';
import { ownsNumber, sharesCars } from '../../src/roster/names/vocabulary.js';
import type { Fact, Possible } from '../../src/roster/roster.js';
import type { When } from './when.js';

/** The race that somebody else drives in the car of a driver who is said to miss it. */
export function standInFor(denial: Possible, { view }: When): Fact<'start'> | undefined {
  if (denial.kind !== 'start') return undefined;
  const { driver, series, number } = denial.slots;
  if (series === undefined || number === undefined || ownsNumber(series) || sharesCars(series)) return undefined;
  const { ahead } = view.races({ series, number });
  return ahead.find(({ slots }) => slots.driver !== driver && sameRace(slots, denial.slots));
}
