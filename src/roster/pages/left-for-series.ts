import { isPartTime } from '../facts/one-driver.js';
import { differ } from '../facts/same-thing.js';
import type { Knowledge } from '../knowledge.js';
import { neverBegan } from '../never-began.js';
import type { Seat } from '../roster.js';
import { isLeft, seatBefore } from './seat-before.js';
import { seatsHad } from './seats-had.js';

/**
 * A seat of all of a season with the one elsewhere for which it was left, though in another series and no article says so: the driver has
 * that for all of the season after, and came to it from this. It is what a move to it says too.
 */
export function withNextElsewhere(seat: Seat, known: Knowledge): Seat {
  const { exit, ended, goesTo, slots } = seat;
  if ([exit, ended, goesTo, seat.staysTold].some((told) => told !== undefined)) return seat;
  const { season } = slots;
  if (season === undefined || isPartTime(seat)) return seat;
  const seats = known.seatsOf(slots.driver);
  const after = seats.filter((other) => other.slots.season === season + 1 && !neverBegan(other));
  const [only, ...others] = after.filter((other) => differ(other.slots, slots, 'team') && !isPartTime(other));
  if (only === undefined || others.length > 0 || after.some((other) => other.slots.team === slots.team)) return seat;
  const isLeftForIt =
    seatBefore(only, seatsHad(slots.driver, known))?.claims === seat.claims && isLeft(seat, only, seats);
  return isLeftForIt ? { ...seat, goesTo: only } : seat;
}
