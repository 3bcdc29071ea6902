import type { Fact } from '../fact.js';
import { sameRace } from './group-races.js';
import { agree, differ } from './same-thing.js';
import { areToldTogether } from './told-together.js';

type OfRace = Fact<'start'> | Fact<'result'>;

/**
 * Whether two facts, of one driver or of two, are about one race. On near days at one track it is one put off; but not where an article tells
 * both days, nor where one of their drivers has another race, among `races`, on the very day of the other.
 */
export function areOneRace(one: OfRace, other: OfRace, races: readonly Fact<'start'>[] = []): boolean {
  if (!sameRace(one.slots, other.slots)) return false;
  if (!differ(one.slots, other.slots, 'date')) return true;
  return !areToldTogether(one, other) && !hasAnotherFor(one, other, races) && !hasAnotherFor(other, one, races);
}

/** Whether the driver of a race has one on the day of another. */
function hasAnotherFor(one: OfRace, { slots }: OfRace, races: readonly Fact<'start'>[]): boolean {
  return races.some(
    (race) => agree(race.slots, one.slots, 'driver') && agree(race.slots, slots, 'date') && sameRace(race.slots, slots),
  );
}
