import type { Fact } from './fact.js';

/** What ends somebody's post on a crew before its season is over. */
export interface PostEnding {
  /**
   * `moved`: to another car of the series. `replaced`: somebody else has it. `left`: an article says that it is so no more, and somebody
   * else got it. `denied`: an article says that it is not so, or not any more.
   */
  readonly why: 'moved' | 'replaced' | 'left' | 'denied';
  /** The day on which an article first said so, `YYYY-MM-DD`. */
  readonly on: string;
  readonly by: Fact<'crew'>;
}

/** A confirmed post on a crew. */
export interface Post extends Fact<'crew'> {
  /** Set if it is over, for another reason than its season being past. */
  readonly ended?: PostEnding;
}
