import { yearOf } from './days.js';
import type { Fact } from './fact.js';

/** A confirmed departure. */
export interface Departure extends Fact<'exit'> {
  /**
   * Set if it is over before its season though no article tells of the seat with that team: its successor has or had it, the driver another one
   * instead, or the team had another name.
   */
  readonly isTaken?: true;
}

/**
 * Whether a departure was told in the very season that it names as the last one with the team: nobody says then whether the driver has left,
 * or does so with its end.
 */
export function isToldInLastSeason({ slots, firstSaid }: Fact<'exit'>): boolean {
  return slots.season === yearOf(firstSaid);
}

/** Whether a departure is known to be over before its season is. */
export function isBeforeSeasonEnds({ slots, isTaken }: Departure): boolean {
  return slots.team !== undefined && (slots.atOnce === true || isTaken === true);
}
