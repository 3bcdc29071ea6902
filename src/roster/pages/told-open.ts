import { yearOf } from '../days.js';
import type { Departure } from '../departure.js';
import { seasonLeftAfter } from '../facts/exits.js';
import { isSeasonOver } from '../names/vocabulary.js';
import type { Seat } from '../roster.js';

/**
 * Whether a seat that somebody left is news of an open one in a season: it was had in that season, or the departure was told while the one
 * before still had races. Who looks back on that says where people went, and not that their cars go on.
 */
export function isNewsOfSeat(car: Seat | Departure, season: number): boolean {
  if (car.kind === 'ride' && car.slots.season === season) return true;
  const exit = car.kind === 'exit' ? car : car.exit;
  if (exit === undefined) return false;
  const [last, told] = [seasonLeftAfter(exit), exit.firstSaid];
  if (yearOf(told) !== last) return yearOf(told) < last;
  return !isSeasonOver(exit.slots.series ?? car.slots.series, told);
}
