import { ofStatus } from '../facts/denials.js';
import { confirmedExits } from '../facts/exits.js';
import type { Facts } from '../facts/merge.js';
import { agree, compatible } from '../facts/same-thing.js';
import type { Seat } from '../roster.js';

/**
 * A seat of an earlier season, with the departure of a later one where no article tells of a seat with the team in between:
 * nobody says that the driver still had it, but that it ends.
 */
export function withDeparture(seat: Seat, facts: Facts): Seat {
  if (seat.exit !== undefined || seat.ended !== undefined) return seat;
  const season = seat.slots.season ?? Number.MAX_SAFE_INTEGER;
  const goesOn = ofStatus(facts.ride, 'confirmed').some(
    ({ slots }) =>
      agree(slots, seat.slots, 'team') && compatible(slots, seat.slots, ['series']) && (slots.season ?? 0) > season,
  );
  const exit = confirmedExits(facts).find(
    ({ slots }) =>
      agree(slots, seat.slots, 'team') &&
      compatible(slots, seat.slots, ['series', 'number']) &&
      (slots.season ?? 0) > season,
  );
  return exit && !goesOn ? { ...seat, exit } : seat;
}
