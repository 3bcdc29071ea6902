import type { Fact } from './fact.js';

/** What ends somebody's post in a team. */
export interface OfficeEnding {
  /** `replaced`: somebody else has it by now. `moved`: the person has the like in another team. `denied`: an article says that it is not so, or not any more. */
  readonly why: 'replaced' | 'moved' | 'denied';
  /** The day on which an article first said so, `YYYY-MM-DD`. */
  readonly on: string;
  readonly by: Fact<'role'>;
}

/** A confirmed post in a team: owner, team principal, adviser. */
export interface Office extends Fact<'role'> {
  /** Set if it is over. */
  readonly ended?: OfficeEnding;
}
