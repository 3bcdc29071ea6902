import type { Clause } from '../../clauses/clause.js';

/** "the ARCA champion of 2021 and the Xfinity champion of 2022": of several series that a clause names, each with the season behind it. */
export function seriesInTurn({ complements }: Clause): ReadonlyMap<number, string> | undefined {
  const inTurn = new Map<number, string>();
  let series: string | undefined;
  const named = new Set<string>();
  for (const { mention, before } of complements) {
    if (before) continue;
    if (mention.type === 'series') {
      series = mention.series;
      named.add(series);
    } else if (mention.type === 'time' && series !== undefined && mention.seasons?.length === 1) {
      const [season] = mention.seasons;
      if (season !== undefined && !inTurn.has(season)) inTurn.set(season, series);
      series = undefined;
    }
  }
  return named.size > 1 && new Set(inTurn.values()).size === named.size ? inTurn : undefined;
}
