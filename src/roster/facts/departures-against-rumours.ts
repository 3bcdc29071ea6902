import { yearOf } from '../days.js';
import type { Fact } from '../roster.js';
import { ofStatus } from './denials.js';
import { confirmedExits, isTrue, seasonLeftAfter } from './exits.js';
import type { Facts } from './merge.js';
import { isPartTime } from './one-driver.js';
import { agree, compatible, differ } from './same-thing.js';

/**
 * The departures that leave no room for a rumoured seat: told after it, from that very team with the season before. Who leaves may still
 * be there for some races.
 */
export function departuresAgainst(rumour: Fact<'ride'>, facts: Facts): readonly Fact<'exit'>[] {
  const { season } = rumour.slots;
  if (season === undefined || isPartTime(rumour)) return [];
  return confirmedExits(facts).filter(
    (exit) =>
      agree(exit.slots, rumour.slots, 'team') &&
      compatible(exit.slots, rumour.slots, ['series', 'number']) &&
      seasonLeftAfter(exit) === season - 1 &&
      exit.firstSaid > rumour.lastSaid,
  );
}

/**
 * The denials of a departure that leave no room for a rumoured seat with another team: told after it, of the team with which the driver has a
 * seat in that series in the season before.
 */
export function stayingAgainst(rumour: Fact<'ride'>, facts: Facts): readonly Fact<'exit'>[] {
  if (isPartTime(rumour)) return [];
  const last = (rumour.slots.season ?? yearOf(rumour.lastSaid) + 1) - 1;
  const seats = ofStatus(facts.ride, 'confirmed').filter(
    (seat) =>
      seat.slots.season === last &&
      !isPartTime(seat) &&
      compatible(seat.slots, rumour.slots, ['series']) &&
      isTrue(seat, facts),
  );
  return ofStatus(facts.exit, 'denied').filter(
    (denial) =>
      differ(denial.slots, rumour.slots, 'team') &&
      (denial.slots.season ?? last) === last &&
      denial.lastSaid > rumour.lastSaid &&
      seats.some(
        (seat) => agree(seat.slots, denial.slots, 'team') && compatible(seat.slots, denial.slots, ['series', 'number']),
      ),
  );
}
