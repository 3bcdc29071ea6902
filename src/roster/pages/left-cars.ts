import { seasonLeftAfter } from '../facts/exits.js';
import { isPartTime } from '../facts/one-driver.js';
import { agree } from '../facts/same-thing.js';
import type { Knowledge } from '../knowledge.js';
import { ownsNumber } from '../names/vocabulary.js';
import type { Departure, GridCar, Seat } from '../roster.js';
import { departuresAlone } from './departures-alone.js';
import { isHeir, isPromised } from './vacant-seats.js';

/** What is known of the cars of a series in a season. */
interface Known {
  readonly present: readonly Seat[];
  readonly season: number;
  readonly mayBeOpen: (car: Departure) => boolean;
}

/**
 * The cars of which only a departure tells who had them in the season before, and nobody has them now. Whoever is new in the team in a
 * car without a number may be in one of them, and whoever is named as the one who comes has the place under another number.
 */
export function leftCars(
  exits: readonly Departure[],
  { present, season, mayBeOpen }: Known,
  known: Knowledge,
): readonly GridCar[] {
  const isTaken = ({ slots: { team, number, driver } }: Departure) =>
    present.some(
      ({ slots }) => slots.number === number || (slots.team === team && (slots.number ?? driver) === driver),
    );
  return departuresAlone(exits, known)
    .filter((exit) => seasonLeftAfter(exit) === season - 1 && !ownsNumber(exit.slots.series))
    .filter((exit) => !isTaken(exit) && !present.some((seat) => isHeir(seat, exit) && isNewIn(seat, exit, known)))
    .map((exit) => {
      const { team, number } = exit.slots;
      const isOpen = !isPromised(exit, present) && mayBeOpen(exit);
      return {
        ...(team !== undefined && { team }),
        ...(number !== undefined && { number }),
        drivers: [],
        ...{ leftBy: exit, isOpen, rumours: [] },
      };
    });
}

/** Whether a seat is with the team that somebody leaves, for the whole season, of a driver who had none there before. */
function isNewIn(seat: Seat, exit: Departure, known: Knowledge): boolean {
  return (
    agree(seat.slots, exit.slots, 'team') &&
    !isPartTime(seat) &&
    !known
      .seatsOf(seat.slots.driver)
      .some(
        (other) =>
          other.slots.season === seasonLeftAfter(exit) && agree(other.slots, seat.slots, 'team') && !isPartTime(other),
      )
  );
}
