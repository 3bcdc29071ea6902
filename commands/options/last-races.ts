import { compatible } from '../../src/roster/facts/same-thing.js';
import type { Fact, Races, Seat } from '../../src/roster/roster.js';

const MOST = 5;

/**
 * The last few races known, where none is ahead: of the newest season first; in it those with a date, newest first,
 * then those with a window, then those of which nobody said when.
 */
export function lastRaces({ ahead, over }: Pick<Races, 'ahead' | 'over'>): readonly Fact<'start'>[] {
  if (ahead.length > 0) return [];
  return over.toSorted((a, b) => seasonOf(b) - seasonOf(a) || vagueness(a) - vagueness(b)).slice(0, MOST);
}

/** The last races that were not run in a seat known to be past, nor before the last of those: what else was last known. */
export function lastRacesBeside(past: readonly Seat[], races: Pick<Races, 'ahead' | 'over'>): readonly Fact<'start'>[] {
  const last = Math.max(0, ...past.map(({ slots }) => slots.season ?? 0));
  const isIn = ({ slots }: Fact<'start'>, seat: Seat) =>
    seat.slots.driver === slots.driver &&
    compatible(seat.slots, slots, ['team', 'series']) &&
    seat.slots.season === slots.season;
  return lastRaces(races).filter((race) => seasonOf(race) >= last && !past.some((seat) => isIn(race, seat)));
}

function seasonOf({ slots, lastSaid }: Fact<'start'>): number {
  return slots.season ?? Number((slots.date ?? slots.to ?? lastSaid).slice(0, 4));
}

function vagueness({ slots }: Fact<'start'>): number {
  if (slots.date !== undefined) return 0;
  return slots.to === undefined ? 2 : 1;
}
