import { ofStatus } from '../facts/denials.js';
import { agree, compatible } from '../facts/same-thing.js';
import type { Knowledge } from '../knowledge.js';
import type { Seat } from '../roster.js';

/**
 * A seat of an earlier season, with the departure of a later one where no article tells of a seat with the team in between:
 * nobody says that the driver still had it, but that it ends, or is over.
 */
export function withDeparture(seat: Seat, { factsOf, departuresOf }: Knowledge): Seat {
  if (seat.exit !== undefined || seat.ended !== undefined) return seat;
  const season = seat.slots.season ?? Number.MAX_SAFE_INTEGER;
  const goesOn = ofStatus(factsOf(seat.slots.driver).ride, 'confirmed').some(
    ({ slots }) =>
      agree(slots, seat.slots, 'team') && compatible(slots, seat.slots, ['series']) && (slots.season ?? 0) > season,
  );
  const exit = departuresOf(seat.slots.driver).find(
    ({ slots }) =>
      agree(slots, seat.slots, 'team') &&
      compatible(slots, seat.slots, ['series', 'number']) &&
      (slots.season ?? 0) > season,
  );
  if (exit === undefined || goesOn) return seat;
  return { ...seat, exit, ...(exit.isTaken && { ended: { why: 'left', on: exit.firstSaid, by: exit } }) };
}
