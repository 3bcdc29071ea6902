import { type KnownArchive, knownOf } from './archive.js';
import { sameRace } from './facts/group-races.js';
import { compatible } from './facts/same-thing.js';
import { type Books, claimsOf, statementOf } from './facts/statement.js';
import type { DayOf } from './facts/with-race.js';
import { type SeriesOf, withSeries } from './facts/with-series.js';

/** The days of races that an article tells of with other drivers, where it tells of one only: that race is the same. */
export function daysOfRaces(archive: KnownArchive, books: Books, seriesOf: SeriesOf): DayOf {
  const { datedRaces } = archive.indexes();
  return ({ claim, slots }) => {
    const inArticle = knownOf(archive, datedRaces.get(claim.article));
    const [day, ...others] = new Set(
      (['confirmed', 'rumored'] as const)
        .flatMap((status) => claimsOf(inArticle, 'start', status))
        .map((other) => withSeries(statementOf(other, books), seriesOf).slots)
        .filter((other) => sameRace(slots, other) && compatible(slots, other, ['season']))
        .map(({ date }) => date),
    );
    return others.length === 0 ? day : undefined;
  };
}
