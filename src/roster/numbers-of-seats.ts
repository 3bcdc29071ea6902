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
 * car, or is out of it by then: who fills in for a teammate has another.
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
  /** Whether somebody else is told to have a car of the team, and not to have left it by a day. */
  const isOthers = (car: string, { driver, team, season }: Statement<OfCar>['slots'], day: string) =>
    claimsOf(knownOf(archive, ridesInCar.get(car)), 'ride', 'confirmed').some((ride) => {
      const other = books.people.nameOf(ride.driver) ?? ride.driver;
      const isLeft = toldOf(other).some(
        ({ claim, slots }) =>
          claim.kind === 'exit' &&
          claim.published <= day &&
          agree(slots, { team }, 'team') &&
          agree(slots, { season }, 'season'),
      );
      return other !== driver && !isLeft;
    });
  return ({ slots }) => {
    const { series } = slots;
    const inTeam = toldOf(slots.driver).filter((other) =>
      (['driver', 'team', 'series', 'season'] as const).every((slot) => agree(other.slots, slots, slot)),
    );
    const ofKinds = (...kinds: readonly OfCar[]) =>
      inTeam.filter(({ claim, slots: { number } }) => number !== undefined && kinds.includes(claim.kind));
    if (ofKinds('ride').length > 0) return undefined;
    const told = [ofKinds('exit', 'crew'), ofKinds('start')].find((some) => some.length > 0) ?? [];
    const [number, another] = new Set(told.map((other) => other.slots.number));
    if (number === undefined || another !== undefined) return undefined;
    const car = carKey({ ...slots, number });
    const day =
      told
        .map(({ claim }) => claim.published)
        .sort()
        .at(-1) ?? '';
    return car === undefined || (!sharesCars(series) && isOthers(car, slots, day)) ? undefined : number;
  };
}
