import { type Draft, draft } from '../../rules/draft.js';
import { agrees } from '../slots.js';

/** Who misses a race in a team's car has a seat there that season. */
export function ridesOfAbsences(drafts: readonly Draft[], year: number): Draft[] {
  const made: Draft[] = [];
  for (const absence of drafts) {
    if (absence.kind !== 'start' || absence.status !== 'denied' || !SEAT_KEPT.test(absence.rule)) continue;
    const { driver, series, season, number, make } = absence.slots;
    const team = absence.inherited.has('team') && number === undefined ? undefined : absence.slots.team;
    if (!driver || season !== year || (team === undefined && number === undefined)) continue;
    const known = [...drafts, ...made].some(
      (other) =>
        other.kind === 'ride' &&
        other.slots.driver === driver &&
        other.slots.season === season &&
        agrees(other.slots.team, team),
    );
    if (known) continue;
    const seat = { driver, team, series, season, number, make, extent: undefined };
    made.push(draft('ride', 'misses-in-seat', absence.sentence, 'confirmed', seat, [...absence.inherited]));
  }
  return made;
}

// Rules for one race that a driver of the season is away from, and not for one that was never planned.
const SEAT_KEPT = /^(?:stands-in|misses-race|kept-from-race|regular-is-away|team-without-driver)$/;
