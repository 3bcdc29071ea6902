import { sameRace, seasonOfRace } from '../../src/roster/facts/group-races.js';
import { ownsNumber, sharesCars } from '../../src/roster/names/vocabulary.js';
import type { Fact, Possible } from '../../src/roster/roster.js';
import type { When } from './when.js';

/** The race that somebody else drives, or drove, in the car of a driver who is said to miss it. */
export function standInFor(denial: Possible, { view }: When): Fact<'start'> | undefined {
  if (denial.kind !== 'start') return undefined;
  const { driver, series, number } = denial.slots;
  if (series === undefined || number === undefined || ownsNumber(series) || sharesCars(series)) return undefined;
  const isIt = ({ slots }: Fact<'start'>) => slots.driver !== driver && sameRace(slots, denial.slots);
  const { ahead, over } = view.races({ series, number });
  return ahead.find(isIt) ?? racesOfCar(denial, view).find(isIt) ?? over.find(isIt);
}

/** The races ahead on the page of a car, also of those who fill in where no number says so. */
function racesOfCar({ slots }: Fact<'start'>, view: When['view']): readonly Fact<'start'>[] {
  const { number = '', series, team } = slots;
  const season = seasonOfRace(slots);
  return view
    .car(number, { ...(series && { series }), ...(season !== undefined && { season }) })
    .filter((page) => page.team === undefined || page.team === team)
    .flatMap(({ starts }) => starts);
}

/**
 * Whom a driver stands in for in a race ahead: who is said to miss it, or has that car for the season and is not said to race it too.
 */
export function missingFrom(race: Fact<'start'>, { view }: When): string | undefined {
  const { driver, series, number, team } = race.slots;
  if (number === undefined && team !== undefined) return absentFrom(race, team, view);
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

/** Who is said to miss a race of a team in a car that somebody drives then, though no number says so. */
function absentFrom(race: Fact<'start'>, team: string, view: When['view']): string | undefined {
  const denials = view.team(team)?.denials ?? [];
  return denials
    .filter((denial) => denial.kind === 'start' && denial.slots.number !== undefined)
    .find((denial) => denial.kind === 'start' && racesOfCar(denial, view).includes(race))?.slots.driver;
}
