import type { Fact } from '../roster.js';
import { ofStatus } from './denials.js';
import { isTrue } from './endings.js';
import { seasonLeftAfter, teamLeft } from './exits.js';
import type { Facts } from './merge.js';
import { isPartTime } from './one-driver.js';
import { compatible, differ } from './same-thing.js';

/**
 * Whether a seat with another team says, without a word of it, that a departure is so: it is in the same series, for the
 * season after the last one or in its place, and nothing said since gives the driver one with the old team then.
 */
export function tellsDeparture(seat: Fact<'ride'>, exit: Fact<'exit'>, facts: Facts): boolean {
  const team = teamLeft(exit, facts);
  const last = seasonLeftAfter(exit);
  const { season, series } = seat.slots;
  const isThen = season === last + 1 || (season === last && seat.firstSaid > exit.firstSaid);
  if (!isThen || series === undefined || isPartTime(seat) || !differ(seat.slots, { team }, 'team')) return false;
  if (!isTrue(seat, facts)) return false;
  const own = ofStatus(facts.ride, 'confirmed').filter(({ slots }) => slots.team === team && slots.series === series);
  return (
    (exit.slots.series ?? own.find(({ slots }) => slots.season === last)?.slots.series) === series &&
    !own.some(
      (other) =>
        compatible(other.slots, { season }, ['season']) && other.lastSaid >= seat.lastSaid && isTrue(other, facts),
    )
  );
}
