import type { Draft } from '../../rules/draft.js';
import { slotsOf } from '../slots.js';

/** Whether a draft enters somebody in a race that another driver misses. */
export function isStandIn({ kind, rule }: Draft): boolean {
  return kind === 'start' && /^(?:stands-in|takes-missed-race)$/.test(rule);
}

/** The rides that are no more than the race for which the same sentence has a driver stand in. */
export function seatsOfStandIns(drafts: readonly Draft[]): ReadonlySet<Draft> {
  const standIns = drafts.filter((draft) => isStandIn(draft) && draft.status === 'confirmed');
  const exits = drafts.filter(({ kind }) => kind === 'exit');
  return new Set(
    drafts.filter((ride) => {
      const own = slotsOf(ride);
      return (
        ride.kind === 'ride' &&
        ride.inherited.has('season') &&
        standIns.some((start) => {
          const { driver, number, team, track, race, date } = slotsOf(start);
          if (start.sentence !== ride.sentence || driver !== own.driver) return false;
          if (number !== own.number || team !== own.team) return false;
          if ((track ?? race ?? date) !== undefined) return true;
          // "takes the place of Carter, who loses his seat": for good, where no race is told.
          return !exits.some((exit) => exit.sentence === ride.sentence && slotsOf(exit).replacedBy === driver);
        })
      );
    }),
  );
}
