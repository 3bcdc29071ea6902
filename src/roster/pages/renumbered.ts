import { isPartTime } from '../facts/one-driver.js';
import { agree, differ } from '../facts/same-thing.js';
import type { Knowledge } from '../knowledge.js';
import { neverBegan } from '../never-began.js';
import type { Seat } from '../roster.js';

/** Under which other number the drivers of some seats are in the season after, in the same team and series, if not under the same. */
export function renumbered(seats: readonly Seat[], known: Knowledge): readonly Seat[] {
  return seats.flatMap((from): readonly Seat[] => {
    if (from.ended !== undefined || isPartTime(from)) return [];
    const { driver, season } = from.slots;
    const after = known.seatsOf(driver).filter(({ slots }) => slots.season === (season ?? 0) + 1);
    const [to, ...others] = after.filter(
      (seat) =>
        !isPartTime(seat) &&
        !neverBegan(seat) &&
        agree(seat.slots, from.slots, 'team') &&
        agree(seat.slots, from.slots, 'series') &&
        seat.slots.number !== undefined,
    );
    if (to === undefined || others.length > 0 || !differ(to.slots, from.slots, 'number')) return [];
    const isDisputed = known.disagreementsOf(driver).some(({ sides }) => sides.some(({ fact }) => fact === to));
    return isDisputed ? [] : [to];
  });
}
