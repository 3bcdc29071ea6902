import { yearOf } from '../roster/days.js';
import { isSeasonOver } from '../roster/names/vocabulary.js';

/** The day of an answer, and the season of its year. */
export interface Now {
  readonly season: number;
  readonly date: string;
}

/** A day as answers are seen from it. */
export function onDay(date: string): Now {
  return { season: yearOf(date), date };
}

/** Whether what lasts up to a season of a series is over: with its last race, or else with the year. */
export function isOver(season: number, series: string | undefined, now: Now): boolean {
  return season < now.season || (season === now.season && isSeasonOver(series, now.date));
}
