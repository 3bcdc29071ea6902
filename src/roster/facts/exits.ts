import { yearOf } from '../days.js';
import type { Fact } from '../roster.js';
import { denialOf, ofStatus } from './denials.js';
import type { Facts } from './merge.js';
import { agree, compatible } from './same-thing.js';

/** Confirmed departures of a driver that no later article takes back, newest first. */
export function confirmedExits(facts: Facts): readonly Fact<'exit'>[] {
  return ofStatus(facts.exit, 'confirmed').filter((exit) => denialOf(exit, facts) === undefined);
}

/**
 * The departure that belongs to a seat: same driver, team and season. One without a season belongs to the last season
 * with the team that was known before; one without a team to the driver's only seat of its season and series.
 */
export function exitOf(seat: Fact<'ride'>, facts: Facts): Fact<'exit'> | undefined {
  return confirmedExits(facts).find((exit) => {
    if (!compatible(exit.slots, seat.slots, ['series', 'number'])) return false;
    const team = teamLeft(exit, facts);
    if (team === undefined || team !== seat.slots.team) return false;
    if (exit.slots.season !== undefined) return exit.slots.season === seat.slots.season;
    return seat.slots.season === lastSeasonWith(team, exit, facts);
  });
}

/**
 * The departure that undoes a seat of a later season: said of the same team, and the seat neither first nor last
 * heard of after it.
 */
export function exitBefore(seat: Fact<'ride'> | Fact<'start'>, facts: Facts): Fact<'exit'> | undefined {
  const { season, team } = seat.slots;
  if (season === undefined || team === undefined) return undefined;
  return confirmedExits(facts).find(
    (exit) =>
      (exit.slots.season ?? yearOf(exit.firstSaid)) < season &&
      teamLeft(exit, facts) === team &&
      compatible(exit.slots, seat.slots, ['series']) &&
      seat.lastSaid < exit.lastSaid &&
      seat.firstSaid < exit.firstSaid,
  );
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
    .filter(({ slots, firstSaid }) => slots.team === team && (slots.season === undefined || firstSaid < exit.firstSaid))
    .map(({ slots }) => slots.season)
    .filter((season) => season !== undefined && season <= yearOf(exit.firstSaid));
  return known.length > 0 ? Math.max(...(known as number[])) : undefined;
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
