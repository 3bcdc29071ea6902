import type { Draft, DraftOf } from '../rules/draft.js';
import { byDriver } from './by-driver.js';
import { agrees, onlyValue } from './slots.js';

type Ride = DraftOf<'ride'>;
type Seat = DraftOf<'crew'> | DraftOf<'exit'>;

/**
 * A crew chief's or a leaving driver's claim takes team, number and series from the one ride that fits what it says, and
 * a crew chief's claim the driver of its car. Where two rides fit, nothing is taken.
 */
export function completeFromRides(drafts: readonly Draft[], year: number): void {
  const rides = drafts.filter((draft): draft is Ride => draft.kind === 'ride' && draft.status === 'confirmed');
  const ridesOf = byDriver(rides);
  const exitsOf = byDriver(drafts.filter((draft): draft is DraftOf<'exit'> => draft.kind === 'exit'));
  for (const draft of drafts) {
    if (draft.kind !== 'crew' && draft.kind !== 'exit' && draft.kind !== 'contract') continue;
    const { driver } = draft.slots;
    if (draft.kind === 'contract')
      completeContract(draft, withoutMovesBeside(draft, ridesOf(driver), exitsOf(driver)), year);
    else complete(draft, driver === undefined ? rides : ridesOf(driver));
  }
}

/** `rides` are those of its driver, where it has one. */
function complete(draft: Seat, rides: readonly Ride[]): void {
  const { slots, inherited } = draft;
  if (slots.season === undefined || (slots.driver === undefined && slots.number === undefined)) return;
  const fitting = rides.filter(
    (ride) =>
      // What an exit itself guesses says nothing about it.
      !(draft.kind === 'exit' && isOwnGuess(ride, draft)) &&
      ride.slots.season === slots.season &&
      agrees(slots.number, ride.slots.number) &&
      (inherited.has('team') || agrees(slots.team, ride.slots.team)) &&
      (inherited.has('series') || agrees(slots.series, ride.slots.series)),
  );
  // A driver of two cars has no one ride.
  const number = onlyValue(fitting.map((ride) => ride.slots.number));
  // A car's driver is one of whom its number is said.
  const driver = onlyValue(
    fitting
      .filter((ride) => slots.driver !== undefined || ride.slots.number === slots.number)
      .map((ride) => ride.slots.driver),
  );
  const series = onlyValue(fitting.map((ride) => ride.slots.series));
  const team = onlyValue(fitting.map((ride) => ride.slots.team));
  if (slots.driver === undefined && driver === undefined) return;
  if (slots.driver === undefined && draft.kind === 'crew' && driver !== undefined) draft.slots.driver = driver;
  const isOneTeam = team !== undefined || fitting.every((ride) => ride.slots.team === undefined);
  if (slots.number === undefined && number !== undefined && isOneTeam) slots.number = number;
  const isSaid = fitting.some((ride) => ride.slots.team === team && !ride.inherited.has('team'));
  if (
    team !== undefined &&
    (slots.team === undefined || (inherited.has('team') && (isSaid || draft.kind === 'exit')))
  ) {
    for (const ride of rides)
      if (draft.kind === 'exit' && ride.slots.team === slots.team && isOwnGuess(ride, draft)) ride.slots.team = team;
    slots.team = team;
    inherited.delete('team');
  }
  if (series !== undefined && (slots.series === undefined || inherited.has('series'))) slots.series = series;
}

/** The ride that was made of an exit whose team is a guess. */
function isOwnGuess({ rule, sentence, slots, inherited }: Ride, exit: Seat): boolean {
  return (
    rule === 'leaves-seat' &&
    sentence === exit.sentence &&
    slots.driver === exit.slots.driver &&
    inherited.has('team') &&
    exit.inherited.has('team')
  );
}

/** Rules that tell where somebody comes from, and so of a team that no new agreement is with. */
const COMES_FROM = /^(?:moves-between-teams|from-seat|taken-from-team)$/;

/** "moves there from Northline on a multi-year deal": a driver's rides but those with a team that the agreement's own sentence has left behind. */
function withoutMovesBeside(
  { sentence }: DraftOf<'contract'>,
  rides: readonly Ride[],
  exits: readonly DraftOf<'exit'>[],
): readonly Ride[] {
  const left = exits.flatMap((one) => (one.sentence === sentence && COMES_FROM.test(one.rule) ? [one.slots.team] : []));
  return left.length === 0 ? rides : rides.filter((ride) => !left.includes(ride.slots.team));
}

/** An agreement that names no team is with the one that the driver's latest ride under it is for: not one of long ago. */
function completeContract(draft: DraftOf<'contract'>, rides: readonly Ride[], year: number): void {
  const { slots } = draft;
  if ((slots.team !== undefined && !draft.inherited.has('team')) || slots.loanTo !== undefined) return;
  const own = rides.filter(
    ({ rule, slots: { season, team } }) =>
      team !== undefined &&
      // The seat that somebody is known to have left is under no agreement of today.
      rule !== 'leaves-seat' &&
      season !== undefined &&
      season >= year - 1 &&
      season <= (slots.until ?? season),
  );
  const latest = Math.max(...own.map((ride) => ride.slots.season ?? 0));
  const team = onlyValue(own.filter((ride) => ride.slots.season === latest).map((ride) => ride.slots.team));
  // A later seat, of which nobody says whose it is, may be the one.
  const hasLater = rides.some(({ slots: { season = 0 } }) => season > latest);
  if (team === undefined || (hasLater && latest < year)) return;
  slots.team = team;
  draft.inherited.delete('team');
}
