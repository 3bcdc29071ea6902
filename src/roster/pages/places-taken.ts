import { yearOf } from '../days.js';
import { compatible } from '../facts/same-thing.js';
import type { Fact, Seat } from '../roster.js';
import type { Placed } from './placing.js';

/**
 * Of the departures whose place a driver is said to take, those of which that still holds: not if the driver since has
 * another car in the season after, and no seat in the one left but such as was given up before it began.
 */
export function placesStillTaken(exits: readonly Fact<'exit'>[], placed: Placed): readonly Fact<'exit'>[] {
  const { present, next, past } = placed;
  const had = [...present, ...next, ...past];
  return exits.filter((exit) => {
    const isElsewhere = had.some((seat) => isNextIn(seat, exit) && seat.ended === undefined && !isOfCar(seat, exit));
    return !isElsewhere || had.some((seat) => isOfCar(seat, exit));
  });
}

/** A later word of a full seat in the series, for the season after the last one of a departure. */
function isNextIn({ slots, lastSaid }: Seat, exit: Fact<'exit'>): boolean {
  return (
    lastSaid > exit.lastSaid &&
    slots.extent !== 'part-time' &&
    slots.season === (exit.slots.season ?? yearOf(exit.firstSaid)) + 1 &&
    compatible(slots, exit.slots, ['series'])
  );
}

function isOfCar({ slots }: Seat, exit: Fact<'exit'>): boolean {
  return compatible(slots, exit.slots, ['series', 'team', 'number']);
}
