import { seasonUnderWay } from '../days.js';
import { neverBegan } from '../never-began.js';
import type { Fact, Seat } from '../roster.js';
import { leftEarly } from '../seat.js';
import { ofStatus } from './denials.js';
import { exitOf, isTrue, seasonLeftAfter } from './exits.js';
import { seasonOfRace } from './group-races.js';
import type { Facts } from './merge.js';
import { isPartTime } from './one-driver.js';
import { agree, differ } from './same-thing.js';
import { isToldWithLast } from './told-together.js';

/**
 * Whether the article that told an agreement last tells the departure too, and not of a team to which the driver came back: the
 * season left is that under way or a later one, and no seat with the team is known beside or after it.
 */
export function isPartingTold(
  exit: Fact<'exit'>,
  deal: Fact<'contract'>,
  facts: Facts,
  seats: readonly Seat[],
): boolean {
  const last = seasonLeftAfter(exit);
  if (!isToldWithLast(deal, exit) || last < seasonUnderWay(deal.lastSaid)) return false;
  const { team, until, multiYear, loanTo } = deal.slots;
  const { series, number } = exit.slots;
  const rides = ofStatus(facts.ride, 'confirmed').filter(({ slots }) => (slots.season ?? 0) >= last);
  const own = rides.filter(({ slots }) => slots.team === team);
  const goesOn = own.some(
    ({ slots }) =>
      slots.season !== last || (['series', 'number'] as const).some((slot) => differ(slots, exit.slots, slot)),
  );
  // Of a race seat for the next season alone: a bare deal told beside it may be for another post in the team, such as that of the
  // reserve driver.
  const isOfSeat =
    (series !== undefined || number !== undefined) && own.length > 0 && leftEarly(exit, seats) === undefined;
  const isBare = until === undefined && multiYear !== true && loanTo === undefined;
  const isElsewhere = rides.some(
    (ride) => differ(ride.slots, deal.slots, 'team') && !isPartTime(ride) && exitOf(ride, facts) === undefined,
  );
  return !goesOn && !(isOfSeat && isBare && !isElsewhere);
}

/**
 * Whether a departure is only of the seat before the one that the driver has for a later season under the deal, with the team or where
 * it lends the driver: it names the seat, and before the later season began that one was known. Nothing of a return long after.
 */
export function isOfFormerSeat(exit: Fact<'exit'>, deal: Fact<'contract'>, facts: Facts): boolean {
  const { team, loanTo } = deal.slots;
  const { series, number } = exit.slots;
  const last = seasonLeftAfter(exit);
  return (
    (series !== undefined || number !== undefined) &&
    ofStatus(facts.ride, 'confirmed').some(
      (ride) =>
        ride.slots.team !== undefined &&
        (ride.slots.team === team || ride.slots.team === loanTo) &&
        (ride.slots.season ?? last) > last &&
        seasonUnderWay(ride.firstSaid) <= last &&
        isTrue(ride, facts),
    )
  );
}

/**
 * Whether the last seat for which a deal without an end was made was left for one with another team in its series, as the article
 * that told the deal last says, or a later one.
 */
export function isLeftElsewhere(deal: Fact<'contract'>, seats: readonly Seat[]): boolean {
  const { team, loanTo = team, until } = deal.slots;
  if (team === undefined || until !== undefined) return false;
  const seasonOf = ({ slots }: Seat) => slots.season ?? 0;
  const own = seats.filter((seat) => seat.slots.team === loanTo && !neverBegan(seat));
  const last = Math.max(...own.map(seasonOf));
  // One of the season after may be what the deal was for; who comes back years later does so under another.
  if (seats.some((seat) => seat.slots.team === team && seasonOf(seat) === last + 1 && !neverBegan(seat))) return false;
  const ofLast = own.filter((seat) => seasonOf(seat) === last);
  if (isLeftForFullSeason(deal, ofLast, seats)) return true;
  const after = ofLast.map(({ goesTo, ended }) => goesTo ?? (ended?.why === 'moved' ? ended.by : undefined));
  return (
    after.length > 0 &&
    after.every(
      (by) =>
        by !== undefined &&
        !(by.kind === 'ride' && isPartTime(by)) &&
        differ(by.slots, { team }, 'team') &&
        differ(by.slots, { team: loanTo }, 'team') &&
        own.some(({ slots }) => agree(slots, by.slots, 'series')) &&
        seats.some(({ claims, ended }) => claims === by.claims && ended === undefined) &&
        (by.lastSaid > deal.lastSaid || isToldWithLast(deal, by)),
    )
  );
}

/**
 * Whether a driver who had a full season with the team of a deal is told later to have the next full one with another team, in whatever
 * series: nobody has two. `own` are the seats of the last season with the team.
 */
function isLeftForFullSeason(deal: Fact<'contract'>, own: readonly Seat[], seats: readonly Seat[]): boolean {
  // Whom a team lends, it may lend to the next one.
  if (deal.slots.loanTo !== undefined) return false;
  const isFull = ({ slots }: Seat) => slots.extent === 'full-time' && slots.season !== undefined;
  return own
    .filter(isFull)
    .some(({ slots: { season = 0, team } }) =>
      seats.some(
        (seat) =>
          isFull(seat) &&
          seat.slots.season === season + 1 &&
          differ(seat.slots, { team }, 'team') &&
          seat.ended === undefined &&
          seat.firstSaid > deal.lastSaid,
      ),
    );
}

/**
 * Whether a driver who had a seat with the team of a deal, and none in a later season, races for another team then in its series, as told
 * since: single races may be all that articles tell of a seat.
 */
export function isRacingElsewhere(deal: Fact<'contract'>, facts: Facts, seats: readonly Seat[]): boolean {
  const { team, loanTo = team, until } = deal.slots;
  if (team === undefined || until !== undefined) return false;
  const own = seats.filter(({ slots }) => slots.team === team || slots.team === loanTo);
  const had = own.filter((seat) => !isPartTime(seat) && !neverBegan(seat));
  const last = Math.max(...own.map(({ slots }) => slots.season ?? 0));
  return ofStatus(facts.start, 'confirmed').some(
    (start) =>
      (seasonOfRace(start.slots) ?? 0) > last &&
      start.lastSaid > deal.lastSaid &&
      differ(start.slots, { team }, 'team') &&
      differ(start.slots, { team: loanTo }, 'team') &&
      had.some(({ slots }) => slots.season === last && agree(slots, start.slots, 'series')),
  );
}
