import type { Fact } from './fact.js';

/** Another post, or the word of an article, that ends somebody's post in a team. */
export interface OfficeChange {
  /** `replaced`: somebody else has it by now. `moved`: the person has the like in another team. `rose`: the person has another one in that team. `denied`: an article says that it is not so, or not any more. */
  readonly why: 'replaced' | 'moved' | 'rose' | 'denied';
  /** The day on which an article first said so, `YYYY-MM-DD`. */
  readonly on: string;
  readonly by: Fact<'role'>;
}

/** What ends the post of a reserve driver: a seat in the team. */
interface SeatInstead {
  readonly why: 'seat';
  /** The day on which it was told, or the first one of its season, `YYYY-MM-DD`. */
  readonly on: string;
  readonly by: Fact<'ride'>;
}

/** What ends somebody's post in a team. */
export type OfficeEnding = OfficeChange | SeatInstead;

/** A confirmed post in a team: owner, team principal, adviser. */
export interface Office extends Fact<'role'> {
  /** Set if it is over. */
  readonly ended?: OfficeEnding;
}
