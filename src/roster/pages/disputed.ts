import { eachOnce } from '../facts/disagreements.js';
import { agree, compatible } from '../facts/same-thing.js';
import type { Knowledge } from '../knowledge.js';
import type { Disagreement, Disputed, Seat } from '../roster.js';
import type { Scope } from '../scope.js';
import type { Placed } from './placing.js';

/** Where reports disagree about what is on a page; each disagreement once. */
export function disagreementsAbout(shown: readonly Disputed[], { disagreements }: Scope): readonly Disagreement[] {
  return eachOnce([...new Set(shown.flatMap((fact) => disagreements.get(fact) ?? []))]);
}

/** The seats of a page that can be disputed, with their crews. */
export function seatsOn({ present, next }: Pick<Placed, 'present' | 'next'>): readonly Disputed[] {
  const seats = [...present, ...next];
  return [...seats, ...seats.flatMap(({ crew }) => crew)];
}

/** The departures that are told of the drivers of some seats, from those: where reports disagree about one, no seat has it. */
export function departuresFrom(seats: readonly Seat[], known: Pick<Knowledge, 'departuresOf'>): readonly Disputed[] {
  return seats.flatMap((seat) =>
    known
      .departuresOf(seat.slots.driver)
      .filter(
        ({ slots }) =>
          agree(slots, seat.slots, 'team') && compatible(slots, seat.slots, ['series', 'season', 'number']),
      ),
  );
}
