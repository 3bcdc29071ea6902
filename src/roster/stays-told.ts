import { isPartTime } from './facts/one-driver.js';
import { agree, compatible } from './facts/same-thing.js';
import type { Fact, Seat } from './roster.js';

/**
 * The last day, `YYYY-MM-DD`, on which an article told that a driver has a seat in the next season as well: it says no less that the seat is the
 * driver's until then. Nothing where the seat itself was told since, or the next one has come to an end.
 */
export function staysTold(seat: Fact<'ride'>, seats: readonly Seat[]): Pick<Seat, 'staysTold'> {
  const { season } = seat.slots;
  if (season === undefined || isPartTime(seat)) return {};
  const days = seats.flatMap((next) =>
    next.slots.season === season + 1 &&
    next.ended === undefined &&
    !isPartTime(next) &&
    agree(next.slots, seat.slots, 'team') &&
    agree(next.slots, seat.slots, 'series') &&
    compatible(next.slots, seat.slots, ['number'])
      ? next.claims.map(({ published }) => published)
      : [],
  );
  const last = days.sort().at(-1);
  return last !== undefined && last > seat.lastSaid ? { staysTold: last } : {};
}
