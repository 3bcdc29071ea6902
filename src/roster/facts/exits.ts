import { memoOf } from '../../values/memo.js';
import { seasonUnderWay, yearOf } from '../days.js';
import { isSeasonOver } from '../names/vocabulary.js';
import type { Fact } from '../roster.js';
import { denialOf, ofStatus } from './denials.js';
import { hadUntilDenied } from './had-until-denied.js';
import type { Facts } from './merge.js';
import { agree, compatible, differ } from './same-thing.js';
import { isInSeriesLeft } from './series-left.js';
import { areToldTogether } from './told-together.js';

/** Confirmed departures of a driver that no later article takes back, newest first. Every seat asks for them, so they are kept. */
export const confirmedExits = memoOf((facts: Facts): readonly Fact<'exit'>[] =>
  ofStatus(facts.exit, 'confirmed').filter((exit) => denialOf(exit, facts) === undefined && !isTakenBack(exit, facts)),
);

/** Whether a later article says, before the season after, that the driver stays. Who left at once, with races still to come, returns. */
function isTakenBack(exit: Fact<'exit'>, facts: Facts): boolean {
  const isInSeason =
    yearOf(exit.firstSaid) === seasonLeftAfter(exit) && !isSeasonOver(exit.slots.series, exit.firstSaid);
  if (exit.slots.atOnce === true && isInSeason) return false;
  return (
    ofStatus(facts.ride, 'confirmed').some(
      (ride) =>
        ride.lastSaid > exit.lastSaid &&
        isBeforeSeason(ride) &&
        keepsSeat(ride, exit, facts) &&
        denialOf(ride, facts) === undefined,
    ) && !isOfSeasonOver(exit, facts)
  );
}

/** Whether a seat says that the driver stays in the very one that a departure says is left, in the season after the last. `facts` are the driver's. */
export function keepsSeat(seat: Fact<'ride'>, exit: Fact<'exit'>, facts: Facts): boolean {
  const { slots } = seat;
  const last = seasonLeftAfter(exit);
  return (
    slots.season === last + 1 &&
    slots.extent !== 'part-time' &&
    agree(slots, exit.slots, 'team') &&
    compatible(slots, exit.slots, ['number']) &&
    (agree(slots, exit.slots, 'series') || isInSeriesLeft(seat, exit, last, facts))
  );
}

/** Whether a seat was known before the races of its season: what is first told later may be a return. */
function isBeforeSeason({ slots: { season }, firstSaid }: Fact<'ride'>): boolean {
  return season !== undefined && seasonUnderWay(firstSaid) < season;
}

/**
 * The departure that belongs to a seat: same driver, team and season. One without a season belongs to the last season
 * with the team that was known before; one without a team to the driver's only seat of its season and series; one from another team
 * to the seat in the car with that number, where no article tells of one with that team.
 */
export function exitOf(seat: Fact<'ride'>, facts: Facts): Fact<'exit'> | undefined {
  return confirmedExits(facts).find((exit) => {
    if (!compatible(exit.slots, seat.slots, ['series', 'number'])) return false;
    const team = teamLeft(exit, facts);
    if (team === undefined) return false;
    if (team !== seat.slots.team) return isOfSameCar(exit, seat, facts);
    if (exit.slots.season !== undefined) return exit.slots.season === seat.slots.season;
    return seat.slots.season === lastSeasonWith(team, exit, facts);
  });
}

/**
 * Whether a departure is from the car of a seat, though from a team of another name: the team may have been renamed or sold in the
 * season. Whoever is told later to be out of the car with that number has it under neither name.
 */
function isOfSameCar(exit: Fact<'exit'>, seat: Fact<'ride'>, facts: Facts): boolean {
  return (
    exit.firstSaid > seat.lastSaid &&
    (['series', 'season', 'number'] as const).every((slot) => agree(exit.slots, seat.slots, slot)) &&
    !ofStatus(facts.ride, 'confirmed').some(
      ({ slots }) => agree(slots, exit.slots, 'team') && agree(slots, exit.slots, 'season'),
    )
  );
}

/**
 * The departure that undoes a seat of a season after the last one with the team: said of the same team, and the seat neither
 * first nor last heard of after it. One told before the races of a season begin is of the season before, if nothing is heard of
 * the seat any more and the driver does not leave it for one of a later season. Who changes cars within the team keeps the seat.
 */
export function exitBefore(seat: Fact<'ride'> | Fact<'start'>, facts: Facts): Fact<'exit'> | undefined {
  const { season, team } = seat.slots;
  if (season === undefined || team === undefined) return undefined;
  return confirmedExits(facts).find(
    (exit) =>
      seasonLeftAfter(exit) < season &&
      (exit.slots.season !== undefined || yearOf(exit.firstSaid) < season || endsBeforeStart(exit, seat, facts)) &&
      teamLeft(exit, facts) === team &&
      compatible(exit.slots, seat.slots, ['series']) &&
      !isOfCarGivenUp(exit, seat) &&
      seat.lastSaid < exit.lastSaid &&
      (seat.firstSaid < exit.firstSaid || isDenied(seat, exit, facts)),
  );
}

/** Whether nothing takes a confirmed seat back as a whole. */
export function isTrue(seat: Fact<'ride'>, facts: Facts): boolean {
  const denial = denialOf(seat, facts);
  return (denial === undefined || hadUntilDenied(seat, denial)) && exitBefore(seat, facts) === undefined;
}

/** Whether a departure is only from another car than that of a seat: it says who gets that one. */
function isOfCarGivenUp({ slots }: Fact<'exit'>, seat: Fact<'ride'> | Fact<'start'>): boolean {
  return slots.replacedBy !== undefined && differ(slots, seat.slots, 'number');
}

/** Whether a departure contradicts a seat that other articles told of on the same day: whichever is said later counts. */
function isDenied(seat: Fact<'ride'> | Fact<'start'>, exit: Fact<'exit'>, facts: Facts): boolean {
  return (
    seat.kind === 'ride' &&
    seat.firstSaid === exit.firstSaid &&
    keepsSeat(seat, exit, facts) &&
    !areToldTogether(exit, seat)
  );
}

/** The last season with the team left: as stated, else the one under way; in January, when next to nobody races, the one before. */
export function seasonLeftAfter({ slots, firstSaid }: Fact<'exit'>): number {
  return slots.season ?? seasonUnderWay(firstSaid);
}

/** Whether a seat is not heard of any more after a departure of no known season, and not left for a later season's elsewhere. */
function endsBeforeStart(exit: Fact<'exit'>, seat: Fact<'ride'> | Fact<'start'>, facts: Facts): boolean {
  const { season = 0 } = seat.slots;
  const leavesForLater = ofStatus(facts.ride, 'confirmed').some(
    ({ slots, firstSaid }) =>
      (slots.season ?? 0) > season && differ(slots, seat.slots, 'team') && firstSaid <= exit.firstSaid,
  );
  return seat.lastSaid < exit.firstSaid && !leavesForLater;
}

/** The team a driver left: as stated, else the only team the driver had in the season and series of the departure. */
export function teamLeft(exit: Fact<'exit'>, facts: Facts): string | undefined {
  if (exit.slots.team !== undefined) return exit.slots.team;
  const season = exit.slots.season ?? yearOf(exit.firstSaid);
  const teams = new Set<string>();
  for (const { slots } of ofStatus(facts.ride, 'confirmed')) {
    if (slots.team === undefined || slots.season !== season) continue;
    if (compatible(exit.slots, slots, ['series', 'number'])) teams.add(slots.team);
  }
  return teams.size === 1 ? [...teams][0] : undefined;
}

function lastSeasonWith(team: string, exit: Fact<'exit'>, facts: Facts): number | undefined {
  const known = ofStatus(facts.ride, 'confirmed')
    .filter(
      (ride) =>
        ride.slots.team === team &&
        (ride.slots.season === undefined || ride.firstSaid < exit.firstSaid || isOfLastSeason(ride, exit)),
    )
    .map(({ slots }) => slots.season)
    .filter((season) => season !== undefined && season <= yearOf(exit.firstSaid));
  return known.length > 0 ? Math.max(...(known as number[])) : undefined;
}

/** Whether the last seat that a departure without a season can be from is told with it, as one of the season before. */
function isOfSeasonOver(exit: Fact<'exit'>, facts: Facts): boolean {
  const { team, season } = exit.slots;
  if (team === undefined || season !== undefined) return false;
  const last = lastSeasonWith(team, exit, facts);
  return ofStatus(facts.ride, 'confirmed').some(
    (ride) => ride.slots.team === team && ride.slots.season === last && isOfLastSeason(ride, exit),
  );
}

/** Whether the article that tells of a departure tells of a seat of the season before: it looks back at what is left. */
function isOfLastSeason(ride: Fact<'ride'>, exit: Fact<'exit'>): boolean {
  const { season = 0 } = ride.slots;
  return season < yearOf(exit.firstSaid) && ride.firstSaid === exit.firstSaid && areToldTogether(ride, exit);
}

/** Whether a departure names a driver as the one who takes the seat. */
export function givesSeatTo(exit: Fact<'exit'>, seat: Fact<'ride'>): boolean {
  return (
    agree(exit.slots, { replacedBy: seat.slots.driver }, 'replacedBy') &&
    agree(exit.slots, seat.slots, 'team') &&
    agree(exit.slots, seat.slots, 'season') &&
    compatible(exit.slots, seat.slots, ['series', 'number'])
  );
}
