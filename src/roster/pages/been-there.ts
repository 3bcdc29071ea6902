import { isPartTime } from '../facts/one-driver.js';
import { agree, differ } from '../facts/same-thing.js';
import { ownsNumber } from '../names/vocabulary.js';
import { neverBegan } from '../never-began.js';
import type { Fact, Seat } from '../roster.js';
import { isRetold } from '../seat.js';
import { wasLeft } from './line-ups.js';

/**
 * Whether a driver left the last seat known with a team, or had one of all of a season with another since: a gap in the news is no
 * absence. `seats` are the driver's earlier ones.
 */
export function hasBeenAway(here: Seat, seats: readonly Seat[]): boolean {
  return (
    wasLeft(here) ||
    seats.some(
      (seat) =>
        (seat.slots.season ?? 0) > (here.slots.season ?? 0) &&
        differ(seat.slots, here.slots, 'team') &&
        !isPartTime(seat) &&
        !neverBegan(seat),
    )
  );
}

/** Whether a driver was out of a seat before its season was over, as told before one for a later season: whoever has that one then comes back. */
export function wasOut(before: Seat, { slots, firstSaid }: Fact<'ride'>): boolean {
  const { ended } = before;
  return (
    (ended?.why === 'left' || ended?.why === 'replaced') &&
    ended.on < firstSaid &&
    (before.slots.season ?? 0) < (slots.season ?? 0) &&
    !neverBegan(before) &&
    !isRetold(before)
  );
}

/** The number of the one car in which a driver was with the team in the season before, where it is another one by now; numbers of drivers stay theirs. */
export function renumberedFrom(kept: readonly Seat[], slots: Seat['slots']): string | undefined {
  const [number, ...others] = new Set(kept.map((seat) => seat.slots.number));
  const isSame = kept.every((seat) => agree(seat.slots, slots, 'series') && !isPartTime(seat));
  return others.length > 0 || ownsNumber(slots.series) || !isSame || !differ({ number }, slots, 'number')
    ? undefined
    : number;
}
