import { dayBefore } from '../days.js';
import type { Ending, Fact, Seat } from '../roster.js';
import { exitOf } from './exits.js';
import type { Facts } from './merge.js';
import { agree, compatible } from './same-thing.js';
import type { Surroundings } from './surroundings.js';

/**
 * The last day, `YYYY-MM-DD`, before a driver takes over a car: somebody else still races it, or the driver the one that is left for
 * it. Undefined if no such race is left, or if the driver is in the car by then. `seats` are the driver's.
 */
export function takesOverAfter(
  seat: Seat,
  seats: readonly Seat[],
  facts: Facts,
  { rivalsOf, endingOfRival }: Surroundings,
): string | undefined {
  const isRace = (start: Fact<'start'>) =>
    start.status === 'confirmed' &&
    agree(start.slots, seat.slots, 'season') &&
    compatible(start.slots, seat.slots, ['team', 'series', 'number']);
  const races = facts.start.filter(isRace).map(({ slots }) => slots.date);
  const ofOthers = rivalsOf(seat)
    .filter((rival) => rival.facts.start.some(isRace))
    .map((rival) => ({ ended: endingOfRival(rival), exit: exitOf(rival.seat, rival.facts) }));
  const other = lastDayFor(seat, ofOthers);
  const own = lastDayFor(seat, seats);
  // A race without a day may be before the last one of somebody else; after it, if the driver has another car until then.
  const days = [
    other !== undefined && races.some((day) => (day ?? other) <= other) ? undefined : other,
    own !== undefined && races.some((day) => day !== undefined && day <= own) ? undefined : own,
  ];
  return days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
}

/** What became of a seat. */
interface Left {
  readonly ended?: Ending | undefined;
  readonly exit?: Fact<'exit'> | undefined;
}

/** The last day of those seats, of some that end, that are left to a driver or for another seat. */
function lastDayFor({ claims, slots }: Seat, those: readonly Left[]): string | undefined {
  return those
    .filter(({ ended, exit }) =>
      [ended?.by, ended?.later?.by, exit].some(
        (by) => by?.claims === claims || (by?.kind === 'exit' && by.slots.replacedBy === slots.driver),
      ),
    )
    .flatMap(({ ended }) => (ended?.from === undefined ? [] : [dayBefore(ended.from)]))
    .sort()
    .at(-1);
}
