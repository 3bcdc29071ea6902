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
  if (slots.season === undefined || isPartTime(seat)) return seat;
  const seats = known.seatsOf(slots.driver);
  const had = seatsHad(slots.driver, known);
  const next = seats.filter(
    (other) =>
      other.slots.season === (slots.season ?? 0) + 1 &&
      differ(other.slots, slots, 'team') &&
      !isPartTime(other) &&
      !neverBegan(other) &&
      seatBefore(other, had)?.claims === seat.claims &&
      isLeft(seat, other, seats),
  );
  const [only, ...others] = next;
  const isThere = seats.some(
    (other) => other.slots.team === slots.team && (other.slots.season ?? 0) > (slots.season ?? 0) && !neverBegan(other),
  );
  return only === undefined || others.length > 0 || isThere ? seat : { ...seat, goesTo: only };
}
