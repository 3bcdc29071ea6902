import { yearOf } from './days.js';
import type { Departure } from './departure.js';
import { seasonLeftAfter } from './facts/exits.js';
import { isPartTime } from './facts/one-driver.js';
import { agree, compatible, differ } from './facts/same-thing.js';
import { areToldTogether } from './facts/told-together.js';
import { neverBegan } from './never-began.js';
import type { Fact, HowLeft, Seat } from './roster.js';
import { leftEarly } from './seat.js';

/** How somebody left, as the seats around the departure tell. */
export function howLeft(exit: Departure, seats: readonly Seat[]): HowLeft {
  const season = seasonLeftAfter(exit);
  const [lastDay] = seats.flatMap((seat) => (seat.exit === exit ? (seat.lastDay ?? []) : []));
  const others = seats.filter((seat) => isOtherInTeam(seat, exit) && (seat.slots.season ?? 0) >= season);
  return {
    isEarly:
      exit.isTaken === true ||
      leftEarly(exit, seats) !== undefined ||
      others.some((seat) => seat.slots.season === season && isSwap(seat, exit)),
    staysInTeam: others.length > 0,
    ...(lastDay !== undefined && { lastDay }),
  };
}

/** Whether a departure ended a seat that articles tell with another name of the team: a page about either has but one of the two. */
export function endsUnderOtherName(exit: Fact<'exit'>, seats: readonly Seat[]): boolean {
  const left = leftEarly(exit, seats);
  return left !== undefined && differ(left.slots, exit.slots, 'team');
}

/**
 * Of a driver's seats those that a departure, which may be rumoured, is about: those that end with it, and all of the team in its season,
 * where it names neither car nor series.
 */
export function seatsLeft(exit: Fact<'exit'>, seats: readonly Seat[]): readonly Seat[] {
  const last = { ...exit.slots, season: seasonLeftAfter(exit) };
  return seats.filter(
    (seat) =>
      seat.exit === exit ||
      (agree(seat.slots, last, 'season') &&
        compatible(seat.slots, last, ['team', 'series', 'number']) &&
        !neverBegan(seat)),
  );
}

/** A seat that the driver has in another car of the team; of a departure that names the car. */
function isOtherInTeam({ slots, ended, exit: own }: Seat, exit: Fact<'exit'>): boolean {
  return (
    agree(slots, exit.slots, 'driver') &&
    agree(slots, exit.slots, 'team') &&
    exit.slots.number !== undefined &&
    (differ(slots, exit.slots, 'number') || differ(slots, exit.slots, 'series')) &&
    ended === undefined &&
    own === undefined
  );
}

/**
 * Whether a full seat of the season in the series, with another team, is first told with a departure of which no article tells the
 * seat: nobody has both.
 */
export function isInstead(seat: Seat, exit: Fact<'exit'>, seats: readonly Seat[]): boolean {
  const { slots, firstSaid } = exit;
  return (
    slots.season !== undefined &&
    yearOf(firstSaid) === slots.season &&
    agree(seat.slots, slots, 'season') &&
    agree(seat.slots, slots, 'series') &&
    differ(seat.slots, slots, 'team') &&
    !isPartTime(seat) &&
    isFirstToldWith(seat, exit) &&
    !neverBegan(seat) &&
    !seats.some((other) => other.exit === exit)
  );
}

/**
 * Whether such a departure says that a car was left in the season for the other seat. One from a team as a whole may be the end of a
 * deal by which the driver was lent, and the seat the one of all the season.
 */
export function isOfCarLeft({ slots }: Fact<'exit'>): boolean {
  return slots.number !== undefined || slots.replacedBy !== undefined || slots.atOnce === true;
}

/** Whether the article that gives the car left to somebody else is the first that gives the driver another. */
function isSwap(seat: Seat, exit: Fact<'exit'>): boolean {
  return exit.slots.replacedBy !== undefined && !isPartTime(seat) && isFirstToldWith(seat, exit);
}

function isFirstToldWith(seat: Seat, exit: Fact<'exit'>): boolean {
  return seat.firstSaid === exit.firstSaid && areToldTogether(seat, exit);
}
