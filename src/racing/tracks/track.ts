import type { Term } from '../term.js';

/** A race track. `name` is its full common name, as answers show it; former and sponsored names are aliases. */
export interface Track extends Term {
  /** Where it is, as an article would say it. */
  readonly town?: string;
}
