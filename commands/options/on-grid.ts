import { seriesName } from '../../src/replies/series-name.js';
import type { Words } from '../../src/replies/words.js';
import type { GridSeat } from '../../src/roster/roster.js';

/** Where a driver on a grid comes from; nothing where that is not known. */
export function cameToGrid(
  { before, from, lastHere, wasAway, numberBefore }: GridSeat,
  words: Words,
): string | undefined {
  if (before === undefined) return undefined;
  if (numberBefore !== undefined) return words.staysRenumbered(words.number(numberBefore).markdown);
  if (before === 'from series') return from === undefined ? undefined : words.fromSeries(seriesName(from));
  return lastHere === undefined
    ? words.onGrid[before]
    : words.backOnGrid(lastHere, from && seriesName(from), wasAway === true);
}

/** Whether a driver is known to come to a team, or in it to a series. */
export function isComer({ before }: GridSeat): boolean {
  return before !== undefined && before !== 'returns';
}
