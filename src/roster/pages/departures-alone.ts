import { seasonLeftAfter } from '../facts/exits.js';
import { agree, compatible } from '../facts/same-thing.js';
import type { Knowledge } from '../knowledge.js';
import { neverBegan } from '../never-began.js';
import type { Departure } from '../roster.js';

/**
 * The departures that are all that is known of a seat: from a numbered car, where neither the driver is known to have had one of the team nor
 * anybody else that one in the season.
 */
export function departuresAlone(exits: readonly Departure[], known: Knowledge): readonly Departure[] {
  return exits.filter(({ slots }) => slots.number !== undefined).filter((exit) => isAlone(exit, known));
}

function isAlone(exit: Departure, known: Knowledge): boolean {
  const { driver, team, series, number } = exit.slots;
  if (team === undefined || series === undefined || number === undefined) return false;
  const season = seasonLeftAfter(exit);
  const ofOthers = known.seatsIn({ number, series, season }).filter(({ slots }) => slots.driver !== driver);
  return (
    !known
      .seatsOf(driver)
      .some(({ slots }) => agree(slots, exit.slots, 'team') && compatible(slots, exit.slots, ['series'])) &&
    !ofOthers.some((seat) => compatible(seat.slots, exit.slots, ['team']) && !neverBegan(seat))
  );
}
