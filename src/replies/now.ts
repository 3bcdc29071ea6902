import { yearOf } from '../roster/days.js';
import { isSeasonOver } from '../roster/names/vocabulary.js';

/** The day of an answer, and the season of its year. */
export interface Now {
  readonly season: number;
  readonly date: string;
  /** Whether articles tell of a race of a series in the season of the day, on it or later. */
  readonly hasRaceAhead?: (series: string) => boolean;
}

/** A day as answers are seen from it. */
export function onDay(date: string): Now {
  return { season: yearOf(date), date };
}

/** Whether what lasts up to a season of a series is over: with its last race, or else with the year. */
export function isOver(season: number, series: string | undefined, now: Now): boolean {
  if (season !== now.season) return season < now.season;
  return isSeasonOver(series, now.date) && !(series !== undefined && now.hasRaceAhead?.(series));
}
