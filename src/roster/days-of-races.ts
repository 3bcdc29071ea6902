import { type KnownArchive, knownOf } from './archive.js';
import { sameRace } from './facts/group-races.js';
import { agree, compatible } from './facts/same-thing.js';
import { type Books, claimsOf, type Statement, statementOf } from './facts/statement.js';
import type { DayOf } from './facts/with-race.js';
import { type SeriesOf, withSeries } from './facts/with-series.js';
import { carKey, type Numbers } from './indexes.js';
import { sharesCars } from './names/vocabulary.js';

type Race = Statement<'start'>;

/**
 * The day of a race that an article leaves out: that which it tells with other drivers, where it tells one only; of a race that somebody is
 * to miss else the day of the only one there that another driver has in that car since.
 */
export function daysOfRaces(archive: KnownArchive, books: Books, seriesOf: SeriesOf): DayOf {
  const { datedRaces, startsInCar } = archive.indexes();
  const racesIn = (numbers: Numbers | undefined, race: Race): readonly Race[] => {
    const known = knownOf(archive, numbers);
    return (['confirmed', 'rumored'] as const)
      .flatMap((status) => claimsOf(known, 'start', status))
      .map((other) => withSeries(statementOf(other, books), seriesOf))
      .filter((other) => sameRace(race.slots, other.slots) && compatible(race.slots, other.slots, ['season']));
  };
  return (race) => {
    const inArticle = racesIn(datedRaces.get(race.claim.article), race);
    if (inArticle.length > 0) return onlyDay(inArticle);
    const car = carKey(race.slots);
    if (race.claim.status !== 'denied' || car === undefined || sharesCars(race.slots.series)) return undefined;
    const inCar = racesIn(startsInCar.get(car), race).filter(
      ({ claim, slots }) =>
        claim.status === 'confirmed' &&
        slots.date !== undefined &&
        slots.date >= race.claim.published &&
        compatible(slots, race.slots, ['team']),
    );
    // Who is in the car at that track after all may miss another race there.
    return inCar.some(({ slots }) => agree(slots, race.slots, 'driver')) ? undefined : onlyDay(inCar);
  };
}

/** The day of races that are all on one. */
function onlyDay(races: readonly Race[]): string | undefined {
  const [day, ...others] = new Set(races.map(({ slots }) => slots.date));
  return others.length === 0 ? day : undefined;
}
