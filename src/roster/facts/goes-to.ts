import type { Fact, Seat } from '../roster.js';
import { denies, ofStatus } from './denials.js';
import type { Facts } from './merge.js';
import { isPartTime, isSameSeat } from './one-driver.js';
import { agree, compatible } from './same-thing.js';
import type { Rival } from './surroundings.js';

/**
 * The seat with another team that a driver has for the season after, in the same series: with it a seat is left, though no
 * article says so in words. Where one does, it may be in another series, if it is new. Undefined if the driver has one with the old team too, if it may be one of several teams, or if
 * reports disagree about it.
 */
export function goesTo(
  seat: Seat,
  standing: readonly Fact<'ride'>[],
  facts: Facts,
  rivalsOf: (seat: Fact<'ride'>) => readonly Rival[],
): Fact<'ride'> | undefined {
  const { season, team, series } = seat.slots;
  if (season === undefined || team === undefined || series === undefined || isPartTime(seat)) return undefined;
  const afterwards = standing.filter(({ slots }) => slots.season === season + 1);
  const inSeries = afterwards.filter(({ slots }) => slots.series === series);
  const after = inSeries.length === 0 && seat.exit ? afterwards.filter((other) => isNew(other, standing)) : inSeries;
  const teams = new Set(after.map(({ slots }) => slots.team));
  const [next] = after.filter((other) => !isPartTime(other));
  if (next?.slots.team === undefined || teams.size > 1 || teams.has(team)) return undefined;
  const isStaying = ofStatus(facts.exit, 'denied').some(
    (denial) =>
      denial.lastSaid >= next.lastSaid &&
      agree(denial.slots, seat.slots, 'team') &&
      compatible(denial.slots, seat.slots, ['series', 'season', 'number']),
  );
  const isDisputed =
    ofStatus(facts.ride, 'denied').some((denial) => denial.lastSaid === next.lastSaid && denies(denial, next)) ||
    rivalsOf(next).some((rival) => rival.seat.lastSaid === next.lastSaid && isSameSeat(rival.seat, next));
  return isStaying || isDisputed ? undefined : next;
}

/** Whether a driver has a seat for the season who had none with the team in its series for the one before. */
function isNew({ slots }: Fact<'ride'>, standing: readonly Fact<'ride'>[]): boolean {
  return !standing.some(
    (other) =>
      other.slots.season === (slots.season ?? 0) - 1 &&
      !isPartTime(other) &&
      agree(other.slots, slots, 'team') &&
      agree(other.slots, slots, 'series'),
  );
}
