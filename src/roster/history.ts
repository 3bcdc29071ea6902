import type { Departure } from './departure.js';
import type { Disagreement } from './disagreement.js';
import type { Fact } from './fact.js';
import type { RumourLife } from './rumour-life.js';
import type { Seat } from './seat.js';

/** Whose history is asked for: of a driver, a team or a car number, or what several of them have in common. */
export interface HistoryFilter {
  readonly driver?: string;
  readonly team?: string;
  readonly number?: string;
  readonly series?: string;
}

/** What is known of one season. */
export interface HistorySeason {
  /** Absent for seats of which nobody says when they were. */
  readonly season?: number;
  /** Confirmed seats, also those that ended or never began. */
  readonly seats: readonly Seat[];
  /** Single races of drivers without a seat in that series. */
  readonly starts: readonly Fact<'start'>[];
  /** Departures that are not shown with one of the seats. */
  readonly exits: readonly Departure[];
  /** Final standings, of a driver. */
  readonly titles: readonly Fact<'title'>[];
  /** Rumours that did not come true: open, denied or gone cold. */
  readonly lives: readonly RumourLife[];
  readonly disagreements: readonly Disagreement[];
}

/** A career, a team's drivers or a number over the seasons: newest first, what is of no known season last. */
export interface HistoryPage {
  readonly seasons: readonly HistorySeason[];
}
