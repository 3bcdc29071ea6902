import { isOver } from '../../src/replies/now.js';
import { mayLastUntil } from '../../src/roster/names/vocabulary.js';
import type { Seat } from '../../src/roster/roster.js';
import type { When } from './when.js';

/** Whether a season of a series may go on: some last longer than most. */
function mayGoOn(season: number, series: string | undefined, view: When['view']): boolean {
  return !isOver(season, series, view) || (season === view.season && view.date <= mayLastUntil(series, season));
}

/**
 * Of seats before a season to come that is asked for, those that are not over on the day of the answer: of the season under way, or of one
 * between the two; and all the others. Without those told already.
 */
export function untilThen(
  past: readonly Seat[],
  told: readonly Seat[],
  { season, view }: When,
): { readonly until: readonly Seat[]; readonly before: readonly Seat[] } {
  const isUntil = ({ slots, ended }: Seat) =>
    slots.season !== undefined &&
    ended === undefined &&
    season !== undefined &&
    mayGoOn(slots.season, slots.series, view);
  const seats = past.filter((seat) => !told.includes(seat));
  return { until: seats.filter(isUntil), before: seats.filter((seat) => !isUntil(seat)) };
}
