import type { Fact } from './fact.js';

/** A race that a driver was told for, and who runs it instead. */
export interface TakenRace {
  readonly start: Fact<'start'>;
  readonly by: Fact<'start'>;
}
