import type { Fact } from './fact.js';

/** A confirmed departure. */
export interface Departure extends Fact<'exit'> {
  /** Set if no article tells of the seat, and its successor has or had it, or the driver another one instead: it is over before its season. */
  readonly isTaken?: true;
}
