import type { Fact } from './fact.js';
import { isPartTime } from './facts/one-driver.js';
import { compatible } from './facts/same-thing.js';
import { isInsteadOf } from './names/vocabulary.js';

/**
 * Whether a seat would be left for another that is rumoured: one in its series, or for all of the season in one in which nobody has a seat
 * beside it.
 */
export function wouldBeLeft(seat: Fact<'ride'>, rumour: Fact<'ride'>): boolean {
  if (compatible(rumour.slots, seat.slots, ['series'])) return true;
  return !isPartTime(seat) && !isPartTime(rumour) && isInsteadOf(rumour.slots.series, seat.slots.series);
}
