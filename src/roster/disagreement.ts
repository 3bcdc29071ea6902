import type { Fact, Possible } from './fact.js';

/** What reports can disagree about. */
export type Disputed = Possible | Fact<'crew'> | Fact<'title'>;

/** One of the things that are said. */
export interface Side {
  /** What the reports of this side say, with their claims of that day. */
  readonly says: Disputed;
  /** The fact on the page that it belongs to. */
  readonly fact: Disputed;
}

/** Reports of one day and of the same standing that contradict each other, and that nothing later has put in order. */
export interface Disagreement {
  /** Two or more. */
  readonly sides: readonly Side[];
}
