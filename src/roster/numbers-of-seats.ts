import type { Claim } from '../claims/claim.js';
import { memo } from '../values/memo.js';
import { type KnownArchive, knownOf } from './archive.js';
import { agree } from './facts/same-thing.js';
import { type Books, claimsOf, type Statement, statementOf } from './facts/statement.js';
import type { NumberOf } from './facts/with-number.js';
import { type OfCar, type SeriesOf, withSeries } from './facts/with-series.js';
import { carKey, type Numbers } from './indexes.js';
import { sharesCars } from './names/vocabulary.js';

/**
 * The number of a confirmed seat that every article leaves out: the only one under which its driver is told to leave the team in that
 * season or to have somebody on the crew; else the only one of the driver's races for it, where nobody else is told to have that
 * car: who fills in for a teammate has another.
 */
export function numbersOfSeats(archive: KnownArchive, books: Books, seriesOf: SeriesOf): NumberOf {
  const { bySubject, crewOfDriver, ridesInCar } = archive.indexes();
  const toldOf = memo((driver): readonly Statement<OfCar>[] => {
    const about = (index: ReadonlyMap<string, Numbers>): readonly Claim[] =>
      books.people.spellingsOf(driver).flatMap((spelling) => knownOf(archive, index.get(spelling)));
    const said = (kind: OfCar, claims: readonly Claim[]) =>
      claimsOf(claims, kind, 'confirmed').map((claim) => withSeries(statementOf<OfCar>(claim, books), seriesOf));
    const own = about(bySubject);
    return [
      ...(['ride', 'exit', 'start'] as const).flatMap((kind) => said(kind, own)),
      ...said('crew', about(crewOfDriver)),
    ];
  });
  const isOthers = (car: string, driver: string) =>
    claimsOf(knownOf(archive, ridesInCar.get(car)), 'ride', 'confirmed').some(
      (ride) => books.people.nameOf(ride.driver) !== driver,
    );
  return ({ slots }) => {
    const { driver, series } = slots;
    const inTeam = toldOf(driver).filter((other) =>
      (['driver', 'team', 'series', 'season'] as const).every((slot) => agree(other.slots, slots, slot)),
    );
    const numbersOf = (...kinds: readonly OfCar[]) => [
      ...new Set(inTeam.flatMap((other) => (kinds.includes(other.claim.kind) ? (other.slots.number ?? []) : []))),
    ];
    if (numbersOf('ride').length > 0) return undefined;
    const [number, another] = [numbersOf('exit', 'crew'), numbersOf('start')].find((told) => told.length > 0) ?? [];
    if (number === undefined || another !== undefined) return undefined;
    const car = carKey({ ...slots, number });
    return car === undefined || (!sharesCars(series) && isOthers(car, driver)) ? undefined : number;
  };
}
