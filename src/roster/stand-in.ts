import type { Fact } from './fact.js';

/** Who drives a race instead of somebody who is said to miss it. */
export interface StandIn {
  readonly absence: Fact<'start'>;
  readonly race: Fact<'start'>;
}
