import type { CarMention, Mention, Person, TeamMention } from '../mentions/mention.js';
import type { Aside } from './aside.js';
import type { Seasons } from './aside-seasons.js';
import type { Scene } from './scene.js';

/** A car or a team, as what somebody sits in or drives for. */
export type SeatMention = CarMention | TeamMention;

/** Whether a mention is one car or a team by its name. */
export function isSeat(mention: Mention): mention is SeatMention {
  if (mention.type === 'car')
    return mention.numbers.length === 1 || (mention.numbers.length === 0 && mention.team !== undefined);
  return mention.type === 'team' && mention.described !== true;
}

/** The driver and seat that a phrase puts together; none where no season can be known or the person is no driver. */
export function seatAside(scene: Scene, driver: Person, seat: SeatMention, seasons: Seasons | undefined): Aside[] {
  const numbered = seat.type === 'car' && seat.numbers.length === 1;
  if (seasons === undefined || (!driver.sure && !numbered) || scene.discourse.officeHolders.has(driver)) return [];
  return [seat.type === 'car' ? { driver, car: seat, ...seasons } : { driver, team: seat.team, ...seasons }];
}
