import { seasonOfRace } from '../../src/roster/facts/group-races.js';
import { areOneRace } from '../../src/roster/facts/one-race.js';
import { ownsNumber, sharesCars } from '../../src/roster/names/vocabulary.js';
import type { Fact, Possible, Races, Seat, StandIn } from '../../src/roster/roster.js';
import type { When } from './when.js';

const NO_RACES: Pick<Races, 'ahead' | 'over'> = { ahead: [], over: [] };

/** The race that somebody else drives, or drove, in the car of a driver who is said to miss it. */
export function standInFor(denial: Possible, { view }: When): Fact<'start'> | undefined {
  if (denial.kind !== 'start') return undefined;
  const car = carOf(denial);
  const { ahead, over } = car === undefined ? NO_RACES : view.races(car);
  const isIt = (race: Fact<'start'>) => isOfAnother(race, denial, [...ahead, ...over]);
  const told = standInsIn(denial, view).find(
    ({ absence }) => absence.slots.driver === denial.slots.driver && areOneRace(absence, denial),
  );
  return ahead.find(isIt) ?? told?.race ?? over.find(isIt);
}

/**
 * Whom a driver stands in for in a race: who is said to miss it, or has that car for the season and is not said to race it too.
 */
export function missingFrom(race: Fact<'start'>, { view }: When): string | undefined {
  const { driver, team } = race.slots;
  const told = standInsIn(race, view).find(
    (standIn) => standIn.race.slots.driver === driver && areOneRace(standIn.race, race),
  );
  if (told !== undefined) return told.absence.slots.driver;
  const car = carOf(race);
  if (car === undefined) return undefined;
  const { ahead, over, unsure } = view.races(car);
  const known = [...ahead, ...over];
  const absent = unsure.find((other) => other.status === 'denied' && isOfAnother(other, race, known));
  if (absent !== undefined) return absent.slots.driver;
  const season = seasonOfRace(race.slots);
  const [only, ...others] = view
    .car(car.number, { series: car.series, ...(season !== undefined && { season }) })
    .flatMap(({ drivers }) => drivers)
    .filter(({ slots }) => slots.team === team);
  const isRegular = only !== undefined && others.length === 0 && only.slots.extent !== 'part-time';
  // Who came to the car after a race was not in it then, and one told before the seat was given to anybody is in nobody's place.
  const toldLast = ahead.includes(race) ? race.lastSaid : race.firstSaid;
  const wasThere = only !== undefined && only.firstSaid <= toldLast && !isLeftTo(only, race);
  const isAlone =
    isRegular && wasThere && only.slots.driver !== driver && !known.some((other) => isOfAnother(other, race, known));
  return isAlone ? only.slots.driver : undefined;
}

/** Whether whoever has a car has left it by a race, or the driver of that is the one named to take it: nobody's place for a race. */
function isLeftTo({ lastDay, exit }: Seat, { slots }: Fact<'start'>): boolean {
  return (lastDay !== undefined && (slots.date ?? slots.to ?? '') > lastDay) || exit?.slots.replacedBy === slots.driver;
}

/** The car of a race, where its number tells that nobody else may be in it. */
function carOf({ slots: { series, number } }: Fact<'start'>): { series: string; number: string } | undefined {
  const tells = series !== undefined && number !== undefined && !ownsNumber(series) && !sharesCars(series);
  return tells ? { series, number } : undefined;
}

/** What the team of a race knows of those who fill in. */
function standInsIn({ slots: { team } }: Fact<'start'>, view: When['view']): readonly StandIn[] {
  return team === undefined ? [] : (view.team(team)?.standIns ?? []);
}

function isOfAnother(one: Fact<'start'>, other: Fact<'start'>, races: readonly Fact<'start'>[]): boolean {
  return one.slots.driver !== other.slots.driver && areOneRace(one, other, races);
}
