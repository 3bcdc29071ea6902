import { sameRace, seasonOfRace } from '../../src/roster/facts/group-races.js';
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

/**
 * Whom a driver stands in for in a race ahead: who is said to miss it, or has that car for the season and is not said to race it too.
 */
export function missingFrom(race: Fact<'start'>, { view }: When): string | undefined {
  const { driver, series, number, team } = race.slots;
  if (series === undefined || number === undefined || ownsNumber(series) || sharesCars(series)) return undefined;
  const isIt = ({ slots }: Fact<'start'>) => slots.driver !== driver && sameRace(slots, race.slots);
  const { ahead, unsure } = view.races({ series, number });
  const absent = unsure.find((other) => other.status === 'denied' && isIt(other));
  if (absent !== undefined) return absent.slots.driver;
  const season = seasonOfRace(race.slots);
  const [only, ...others] = view
    .car(number, { series, ...(season !== undefined && { season }) })
    .flatMap(({ drivers }) => drivers)
    .filter(({ slots }) => slots.team === team);
  const isRegular = only !== undefined && others.length === 0 && only.slots.extent !== 'part-time';
  return isRegular && only.slots.driver !== driver && !ahead.some(isIt) ? only.slots.driver : undefined;
}
