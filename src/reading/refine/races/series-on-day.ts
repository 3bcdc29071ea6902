import type { RaceAhead } from './race-ahead.js';

/** "A second Sunday at Pocono", and below it "the Cup Series runs the Harvest 400 on Sunday": the one series that races on the day of a race whose series is not said. */
export function seriesOnDay(race: RaceAhead, races: readonly RaceAhead[]): string | undefined {
  if (race.date === undefined) return undefined;
  const same = races.filter(
    ({ date, track, series }) =>
      series !== undefined && date === race.date && (track === undefined || track === (race.track ?? track)),
  );
  const named = new Set(same.map(({ series }) => series));
  return named.size === 1 ? same[0]?.series : undefined;
}
