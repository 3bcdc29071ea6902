import { yearOf } from '../days.js';
import { hasOneRegular, ownsNumber, sharesCars } from '../names/vocabulary.js';
import type { Fact } from '../roster.js';
import { ofStatus } from './denials.js';
import { isTrue } from './exits.js';
import type { Facts } from './merge.js';
import { comesForLongRaces, isPartTime } from './one-driver.js';
import { agree, compatible } from './same-thing.js';
import type { Surroundings } from './surroundings.js';
import { areToldTogether } from './told-together.js';

/**
 * The seats of those who come to a team for the season under way with the very article that tells of a departure from it: they take the
 * place at once, though no number says so. None where they may well have other cars: where fewer or more come than leave, or
 * where the numbers are the drivers' own and no teammate was known by then.
 */
export function comersInPlace(seat: Fact<'ride'>, exit: Fact<'exit'>, others: Surroundings): readonly Fact<'ride'>[] {
  const { driver, team, series, season } = seat.slots;
  if (team === undefined || series === undefined || isPartTime(seat)) return [];
  if (exit.slots.replacedBy !== undefined || yearOf(exit.firstSaid) !== season) return [];
  if ((sharesCars(series) && !hasOneRegular(series)) || seat.firstSaid >= exit.firstSaid) return [];
  const articles = new Set(exit.claims.map(({ article }) => article));
  const told = others.ofTeam(team, ({ article }) => articles.has(article));
  const inTeam = (facts: Facts) => ofStatus(facts.ride, 'confirmed').filter((ride) => isInTeam(ride, seat));
  const named = told.flatMap(({ exit: exits }) => exits.map(({ slots }) => slots.replacedBy));
  const comers = told.flatMap((facts) => {
    const rides = inTeam(facts);
    return rides.filter(
      (ride) =>
        ride.slots.driver !== driver &&
        !named.includes(ride.slots.driver) &&
        rides.every(({ firstSaid }) => firstSaid === exit.firstSaid) &&
        mayTake(ride, facts, seat, exit) &&
        areToldTogether(ride, exit) &&
        isTrue(ride, facts),
    );
  });
  const leavers = told.filter((facts) =>
    ofStatus(facts.exit, 'confirmed').some(
      (other) =>
        other.slots.driver !== driver &&
        other.slots.replacedBy === undefined &&
        compatible(other.slots, seat.slots, ['team', 'series', 'season']) &&
        areToldTogether(other, exit),
    ),
  );
  if (comers.length !== leavers.length + 1) return [];
  const hasTeammate = () =>
    others
      .ofTeam(team, (claim) => claim.kind === 'ride' && claim.season === season)
      .flatMap(inTeam)
      .some(({ slots, firstSaid }) => slots.driver !== driver && firstSaid < exit.firstSaid);
  return !ownsNumber(series) || hasTeammate() ? comers : [];
}

/** Whether a seat may be the one that is left: no number says that it is the same or another. */
function mayTake(ride: Fact<'ride'>, facts: Facts, seat: Fact<'ride'>, exit: Fact<'exit'>): boolean {
  const { series } = seat.slots;
  const isOpen = ownsNumber(series) || ride.slots.number === undefined || seat.slots.number === undefined;
  if (!isOpen || isPartTime(ride)) return false;
  return !sharesCars(series) || exit.slots.atOnce === true || !comesForLongRaces(ride, facts);
}

/** Whether a seat is in the team of another, in its series and season. */
function isInTeam({ slots }: Fact<'ride'>, seat: Fact<'ride'>): boolean {
  return (['team', 'series', 'season'] as const).every((slot) => agree(slots, seat.slots, slot));
}
