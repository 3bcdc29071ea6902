import type { Claim, ClaimOf } from '../claims/claim.js';
import { groupBy } from '../values/group-by.js';
import { memo, once } from '../values/memo.js';
import { type KnownArchive, knownOf } from './archive.js';
import { type Books, type Statement, statementOf } from './facts/statement.js';
import type { OfCar, SeriesOf } from './facts/with-series.js';
import { numberKey } from './indexes.js';

/** What else is said of a driver that tells the series of the car, for a claim of each kind: single races tell nothing of a seat. */
const OWN: Readonly<Record<OfCar, readonly OfCar[]>> = {
  ride: ['ride'],
  exit: ['ride'],
  crew: ['ride', 'crew'],
  start: ['ride', 'start'],
};

/** In which series cars run, as far as articles tell it elsewhere. */
export interface SeriesOfCars {
  readonly seriesOf: SeriesOf;
  /** The claims that leave out a series, and are of it. */
  readonly claimsIn: (series: string) => readonly Claim[];
}

/**
 * A car, by its team, number and season, that is known in one series only is of that series, where an article leaves it out. First comes
 * what is said of the driver in that car; then what was known by the day of the article, since a car of the same number that the team
 * enters elsewhere later does not open what was plain. Of a season of which nothing is known, it is the series in which the same driver
 * had that car the season before; or in which the car was then, where its team was known in no other by the day of the article: whoever
 * comes has it now.
 */
export function seriesOfCars(archive: KnownArchive, books: Books): SeriesOfCars {
  const { statedCars, openCars, aboutTeam } = archive.indexes();
  const statedIn = memo((key) => statementsOf(knownOf(archive, statedCars.get(key)), books));
  const statedOf = memo((team) =>
    statementsOf(
      books.teams.spellingsOf(team).flatMap((spelling) => knownOf(archive, aboutTeam.get(spelling))),
      books,
    ),
  );
  const seriesOf = ({ claim, slots }: Statement<OfCar>): string | undefined => {
    const { driver, team, number, season } = slots;
    if (slots.series !== undefined || team === undefined || number === undefined || season === undefined)
      return undefined;
    const inSeason = (year: number) =>
      statedIn(numberKey({ number, season: year }) ?? '').filter((other) => other.slots.team === team);
    const isOwn = (other: Statement<OfCar>) =>
      other.slots.driver === driver && other.claim.status === 'confirmed' && OWN[claim.kind].includes(other.claim.kind);
    const isByThen = (other: Statement<OfCar>) => other.claim.published <= claim.published;
    const cars = inSeason(season);
    const [known] = [
      driver === undefined ? [] : cars.filter(isOwn),
      cars.filter(isByThen),
      cars,
      driver === undefined ? [] : inSeason(season - 1).filter(isOwn),
    ].filter((some) => some.length > 0);
    if (known) return onlySeries(known);
    // A single race may well be in another series, and tells nothing of who has the car.
    const before = inSeason(season - 1).filter(isByThen);
    if (claim.kind === 'start' || !before.some(({ claim: { kind } }) => kind === 'ride')) return undefined;
    const ofTeam = statedOf(team).filter(isByThen);
    return onlySeries(ofTeam.filter((other) => [season - 1, season].includes(other.slots.season ?? 0)));
  };
  const open = once(() => {
    const claims = [...openCars.values()].flatMap((numbers) => knownOf(archive, numbers));
    return groupBy(claims, (claim) => (isOfCar(claim) ? seriesOf(statementOf<OfCar>(claim, books)) : undefined));
  });
  return { seriesOf, claimsIn: (series) => open().get(series) ?? [] };
}

/** What claims state of cars in a known series. */
function statementsOf(claims: readonly Claim[], books: Books): readonly Statement<OfCar>[] {
  return claims.flatMap((claim) =>
    isOfCar(claim) && claim.status !== 'denied' && claim.series !== undefined ? [statementOf<OfCar>(claim, books)] : [],
  );
}

/** The series of some claims, if it is one and not merely rumoured. */
function onlySeries(known: readonly Statement<OfCar>[]): string | undefined {
  const [series, ...others] = new Set(known.map(({ slots }) => slots.series));
  return others.length === 0 && known.some(({ claim }) => claim.status === 'confirmed') ? series : undefined;
}

function isOfCar(claim: Claim): claim is ClaimOf<OfCar> & Claim {
  return claim.kind in OWN;
}
