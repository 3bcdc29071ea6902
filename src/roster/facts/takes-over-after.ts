import { dayBefore } from '../days.js';
import type { Fact } from '../roster.js';
import { endingOf } from './endings.js';
import type { Facts } from './merge.js';
import { agree, compatible } from './same-thing.js';
import type { Surroundings } from './surroundings.js';

/**
 * The last day, `YYYY-MM-DD`, on which somebody else races a car before a driver takes it over; undefined if nobody has races left in
 * it, or if the driver races it by then.
 */
export function takesOverAfter(
  seat: Fact<'ride'>,
  facts: Facts,
  surroundings: (person: string) => Surroundings,
): string | undefined {
  const isRace = (start: Fact<'start'>) =>
    start.status === 'confirmed' &&
    agree(start.slots, seat.slots, 'season') &&
    compatible(start.slots, seat.slots, ['team', 'series', 'number']);
  const days = surroundings(seat.slots.driver)
    .rivalsOf(seat)
    .filter((rival) => rival.facts.start.some(isRace))
    .flatMap((rival) => {
      const ended = endingOf(rival.seat, rival.facts, surroundings(rival.seat.slots.driver));
      const isHeir = [ended?.by, ended?.later?.by].some(
        (by) => by === seat || (by?.kind === 'exit' && by.slots.replacedBy === seat.slots.driver),
      );
      return isHeir && ended?.from !== undefined ? [dayBefore(ended.from)] : [];
    });
  const last = days.sort().at(-1);
  const isInCarBy = (start: Fact<'start'>) => isRace(start) && (start.slots.date ?? last ?? '') <= (last ?? '');
  return last === undefined || facts.start.some(isInCarBy) ? undefined : last;
}
