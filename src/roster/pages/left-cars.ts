import { seasonLeftAfter } from '../facts/exits.js';
import type { Knowledge } from '../knowledge.js';
import { ownsNumber } from '../names/vocabulary.js';
import type { Departure, GridCar, Seat } from '../roster.js';
import { departuresAlone } from './departures-alone.js';
import { isPromised } from './vacant-seats.js';

/** What is known of the cars of a series in a season. */
interface Known {
  readonly present: readonly Seat[];
  readonly season: number;
  readonly mayBeOpen: (car: Departure) => boolean;
}

/**
 * The cars of which only a departure tells who had them in the season before, and nobody has them now. Whoever is new in the team in a
 * car without a number may be in one of them.
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
    .filter((exit) => seasonLeftAfter(exit) === season - 1 && !ownsNumber(exit.slots.series) && !isTaken(exit))
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
