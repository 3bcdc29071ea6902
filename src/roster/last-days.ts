import { memo } from '../values/memo.js';
import { type KnownArchive, knownOf } from './archive.js';
import { seasonKey } from './indexes.js';

/**
 * The last day that articles tell for a race of a season of a series, `YYYY-MM-DD`, by the key of the series and the year; undefined where they tell
 * of none after the day by which that season is mostly over.
 */
export function lastDaysOf(archive: KnownArchive): (series: string, season: number) => string | undefined {
  const { lateRaces } = archive.indexes();
  const lastOf = memo((key) =>
    knownOf(archive, lateRaces.get(key))
      .flatMap((claim) => (claim.kind === 'start' && claim.date !== undefined ? [claim.date] : []))
      .sort()
      .at(-1),
  );
  return (series, season) => lastOf(seasonKey(series, season));
}
