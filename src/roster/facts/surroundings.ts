import type { Claim } from '../../claims/claim.js';
import type { Ending, Fact, RumourLife } from '../roster.js';
import type { Facts } from './merge.js';

/** Another driver's confirmed seat, with all facts about that driver. */
export interface Rival {
  readonly seat: Fact<'ride'>;
  readonly facts: Facts;
}

/** What is known of others that bears on a driver's seats. */
export interface Surroundings {
  /** Confirmed seats, that nothing takes back, of other drivers under the same number in the same series and season. */
  rivalsOf(seat: Fact<'ride'>): readonly Rival[];
  /** What ended the seat of another driver, if anything did. */
  endingOfRival(rival: Rival): Ending | undefined;
  /** Confirmed races of other drivers under the number of a seat or a race, in its series and season. */
  startsOfOthers(seat: Fact<'ride'> | Fact<'start'>): readonly Fact<'start'>[];
  /** Confirmed seats of one driver that nothing takes back. */
  ridesOf(driver: string): readonly Rival[];
  /** All facts of those whom some claims about a team speak of. */
  ofTeam(team: string, isMeant: (claim: Claim) => boolean): readonly Facts[];
  /** Confirmed races of one driver. */
  startsOf(driver: string): readonly Fact<'start'>[];
  /** Posts of others on the car of a post, in its role and season, that nothing takes back. */
  postsBeside(post: Fact<'crew'>): readonly Fact<'crew'>[];
  /** Whether somebody surely had the car of a post after it in the season, though an article tells both. */
  isPostFollowed(post: Fact<'crew'>): boolean;
  /** Confirmed departures of others that name the driver as the one who takes the place. */
  readonly replaces: readonly Fact<'exit'>[];
  /** What became of rumours that others leave and the driver takes the place, or that others leave the very car of a rumoured seat. */
  mayReplace(rumour: Fact<'ride'>): readonly RumourLife[];
}
