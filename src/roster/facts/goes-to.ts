import { neverBegan } from '../never-began.js';
import type { Fact, Seat } from '../roster.js';
import { isRetold } from '../seat.js';
import { denies, ofStatus } from './denials.js';
import type { Facts } from './merge.js';
import { BEGINS, isPartTime, isSameSeat } from './one-driver.js';
import { agree, compatible } from './same-thing.js';
import type { Rival } from './surroundings.js';

/**
 * The first seat with another team that a driver has, or had, for the season after, in the same series: with it a seat is left,
 * though no article says so in words. Where one does, or somebody else has the car for the season after, it may be in another series, if it is new. A seat
 * for some races in the same series tells it where nothing else is known of the driver, of one who had the whole season or whose car is somebody else's.
 * Undefined if the driver has one with the old team too, if it may be one of several teams, or if reports disagree about it. `seats` are the driver's.
 */
export function goesTo(
  seat: Seat,
  seats: readonly Seat[],
  facts: Facts,
  rivalsOf: (seat: Fact<'ride'>) => readonly Rival[],
): Fact<'ride'> | undefined {
  const { season, team, series } = seat.slots;
  if (season === undefined || team === undefined || series === undefined || isPartTime(seat)) return undefined;
  const standing = seats.filter(isHad);
  const afterwards = firstOf(standing.filter(({ slots }) => slots.season === season + 1));
  const inSeries = afterwards.filter(({ slots }) => slots.series === series);
  const isGivenUp = seat.exit !== undefined || isTakenAfter(seat, season, rivalsOf);
  const isElsewhere = inSeries.every(isPartTime) && isGivenUp;
  const after = isElsewhere
    ? afterwards.filter((other) => inSeries.includes(other) || (!isPartTime(other) && isNew(other, standing)))
    : inSeries;
  const isOnlyPartly = after.every(isPartTime) && !afterwards.some((other) => agree(other.slots, seat.slots, 'team'));
  // Some races for a third team are beside the seat, if there may be one.
  const isNext = (other: Seat) =>
    isOnlyPartly ? isGivenUp || seat.slots.extent === 'full-time' : !isPartTime(other) || other.slots.team === team;
  const ofTeams = after.filter(isNext);
  const teams = new Set(ofTeams.map(({ slots }) => slots.team));
  const [next] = isOnlyPartly ? ofTeams : ofTeams.filter((other) => !isPartTime(other));
  if (next?.slots.team === undefined || teams.size > 1 || teams.has(team)) return undefined;
  const isStaying = ofStatus(facts.exit, 'denied').some(
    (denial) =>
      denial.lastSaid >= next.lastSaid &&
      agree(denial.slots, seat.slots, 'team') &&
      compatible(denial.slots, seat.slots, ['series', 'season', 'number']),
  );
  const isDisputed =
    ofStatus(facts.ride, 'denied').some((denial) => denial.lastSaid === next.lastSaid && denies(denial, next)) ||
    (next.ended === undefined &&
      rivalsOf(next).some((rival) => rival.seat.lastSaid === next.lastSaid && isSameSeat(rival.seat, next)));
  return isStaying || isDisputed ? undefined : next;
}

/** Whether somebody else has the car of a seat for the season after. */
function isTakenAfter(seat: Seat, season: number, rivalsOf: (seat: Fact<'ride'>) => readonly Rival[]): boolean {
  const after = { ...seat, slots: { ...seat.slots, season: season + 1 } };
  return rivalsOf(after).some((rival) => agree(rival.seat.slots, seat.slots, 'team') && isSameSeat(rival.seat, after));
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

/** Whether a driver had a seat, though maybe not until its season was over; of one that another is said to have, not before its races. */
function isHad(seat: Seat): boolean {
  const { ended, exit } = seat;
  if (ended === undefined) return true;
  return (
    !neverBegan(seat) &&
    !isRetold(seat) &&
    (ended.why !== 'replaced' || exit !== undefined || ended.on > `${seat.slots.season}-${BEGINS}`)
  );
}

/** Of the seats of a season those in each series that were not had after another one. */
function firstOf(seats: readonly Seat[]): readonly Seat[] {
  const isBefore = (one: Seat, { slots, claims, ended }: Seat) =>
    one.ended !== undefined &&
    !isPartTime(one) &&
    agree(one.slots, slots, 'series') &&
    (ended === undefined || [one.ended, one.ended.later].some((cause) => cause?.by.claims === claims));
  return seats.filter((seat) => !seats.some((other) => other !== seat && isBefore(other, seat)));
}
