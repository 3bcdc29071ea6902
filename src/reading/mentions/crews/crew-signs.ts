import type { Person, PersonMention } from '../mention.js';
import type { CrewPost } from './crew-post.js';

/** Who of an article is on a crew, as what. */
export type Crew = Map<Person, CrewPost['role']>;

/** What tells crews and drivers apart where no post is named. */
export interface CrewSigns {
  /** How many signs of driving people show. */
  readonly driving: ReadonlyMap<Person, number>;
  /** The article is about crews as such. */
  readonly isTopic: boolean;
  /** It is about crews and no drivers' seats, as its title or first sentences say. */
  readonly isOnlyTopic: boolean;
}

/** As many signs of driving make somebody a driver, whatever list he is in; "(No. 12)" behind a name shows two. */
export const SURE = 3;

/** Whether somebody is not known to be on a crew, nor to drive. */
export function isFree(mention: PersonMention, crew: Crew, signs: CrewSigns): boolean {
  return !crew.has(mention.person) && !signs.driving.has(mention.person);
}

/** Somebody who shows signs of driving and is on no crew. */
export function isDriving(driver: PersonMention | undefined, crew: Crew, signs: CrewSigns): driver is PersonMention {
  return driver !== undefined && !driver.possessive && !crew.has(driver.person) && signs.driving.has(driver.person);
}
