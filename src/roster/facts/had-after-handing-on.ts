import type { Fact } from '../roster.js';
import type { Surroundings } from './surroundings.js';
import { areToldTogether, isToldWithLast } from './told-together.js';

/**
 * Whether of two seats of a driver in a season one was had after the other, where an article speaks of both and gives the one that it tells for
 * the first time to somebody else as well: it says where the driver was before. Undefined where no article does so.
 */
export function hadAfterHandingOn(one: Fact<'ride'>, other: Fact<'ride'>, others: Surroundings): boolean | undefined {
  if (isHandedOn(one, other, others)) return false;
  return isHandedOn(other, one, others) ? true : undefined;
}

/** Whether a seat is first told beside another, known before, by an article that has somebody else in its car, and nobody in the other's. */
function isHandedOn(seat: Fact<'ride'>, other: Fact<'ride'>, { rivalsOf }: Surroundings): boolean {
  if (seat.firstSaid <= other.firstSaid || !isToldWithLast(other, seat) || seat.lastSaid !== other.lastSaid)
    return false;
  const isGiven = (to: Fact<'ride'>) => rivalsOf(to).some((rival) => areToldTogether(rival.seat, seat));
  return isGiven(seat) && !isGiven(other);
}
