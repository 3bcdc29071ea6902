import type { Fact } from '../roster.js';
import { ofStatus } from './denials.js';
import { isTrue, seasonLeftAfter, teamLeft } from './exits.js';
import type { Facts } from './merge.js';
import { isPartTime } from './one-driver.js';
import { agree, compatible, differ } from './same-thing.js';

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

/**
 * Whether a seat with another team in another series says that a rumoured departure is so: it is for the season after the last one,
 * new to the driver and not known before, and nothing said since gives the driver a seat with the old team then.
 */
export function tellsMoveElsewhere(seat: Fact<'ride'>, exit: Fact<'exit'>, facts: Facts): boolean {
  const team = teamLeft(exit, facts);
  const last = seasonLeftAfter(exit);
  const { slots, firstSaid, lastSaid } = seat;
  if (slots.season !== last + 1 || slots.series === undefined || isPartTime(seat)) return false;
  if (!differ(slots, { team }, 'team') || firstSaid < exit.firstSaid || !isTrue(seat, facts)) return false;
  const rides = ofStatus(facts.ride, 'confirmed').filter((other) => isTrue(other, facts));
  const wasThere = rides.some(
    (other) =>
      (other.slots.season ?? last) <= last && agree(other.slots, slots, 'team') && agree(other.slots, slots, 'series'),
  );
  const goesOn = rides.some(
    (other) => other.slots.team === team && compatible(other.slots, slots, ['season']) && other.lastSaid >= lastSaid,
  );
  return (
    !wasThere &&
    !goesOn &&
    rides.some((other) => isLeft(other, team, last, exit) && differ(other.slots, slots, 'series'))
  );
}

/**
 * Whether a seat in another series says that a rumoured departure from a car of one series is so, though the team is the same: it is for the
 * season after the last one and not known before, the driver had none there in that one, and has none in the series left.
 */
export function tellsMoveWithin(seat: Fact<'ride'>, exit: Fact<'exit'>, facts: Facts): boolean {
  const last = seasonLeftAfter(exit);
  const { slots, firstSaid } = seat;
  if (slots.season !== last + 1 || isPartTime(seat) || firstSaid < exit.firstSaid) return false;
  if (!agree(slots, exit.slots, 'team') || !differ(slots, exit.slots, 'series') || !isTrue(seat, facts)) return false;
  const others = ofStatus(facts.ride, 'confirmed').filter((other) => isTrue(other, facts));
  const wasThere = ({ slots: other }: Fact<'ride'>) => other.season === last && compatible(other, slots, ['series']);
  const goesOn = ({ slots: other }: Fact<'ride'>) =>
    (other.season ?? slots.season) === slots.season && compatible(other, exit.slots, ['series']);
  return !others.some((other) => wasThere(other) || goesOn(other));
}

/** Whether a seat is the one that a departure is of. */
function isLeft({ slots }: Fact<'ride'>, team: string | undefined, last: number, exit: Fact<'exit'>): boolean {
  return slots.team === team && slots.season === last && compatible(slots, exit.slots, ['series', 'number']);
}
