import { yearOf } from './days.js';
import { seasonOfRace } from './facts/group-races.js';
import { compatible } from './facts/same-thing.js';
import type { Fact, Seat } from './roster.js';

/** Whether a driver's race was one of those of a seat: before that ended, and in its car. */
export function isOfSeat(race: Fact<'start'>, { slots, ended }: Seat): boolean {
  const day = race.slots.date ?? '';
  return (
    slots.driver === race.slots.driver &&
    compatible(slots, race.slots, ['team', 'series', 'number']) &&
    slots.season === (seasonOfRace(race.slots) ?? yearOf(race.lastSaid)) &&
    (ended === undefined || day < (ended.from ?? ended.on))
  );
}
