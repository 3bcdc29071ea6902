import { yearOf } from '../days.js';
import { type Departure, isBeforeSeasonEnds } from '../departure.js';
import { confirmedExits, seasonLeftAfter, teamLeft } from '../facts/exits.js';
import { isPartTime } from '../facts/one-driver.js';
import { agree, differ } from '../facts/same-thing.js';
import { isToldWithLast } from '../facts/told-together.js';
import type { Knowledge } from '../knowledge.js';
import { isSeasonOver } from '../names/vocabulary.js';
import { neverBegan } from '../never-began.js';
import type { Fact, Seat } from '../roster.js';
import type { Asked } from './asked.js';
import { placeSeats } from './placing.js';

/**
 * Deals as they are in a season: without a loan that is over by then. The deal itself goes on, unless the driver is with a third team
 * by then.
 */
export function withoutPastLoans(
  deals: readonly Fact<'contract'>[],
  known: Knowledge,
  asked: Asked,
): readonly Fact<'contract'>[] {
  return deals.flatMap((deal) => {
    const { loanTo, ...slots } = deal.slots;
    if (loanTo === undefined || !isLoanOver(deal, known, asked)) return [deal];
    return isAgainstLender(deal, known, asked) ? [] : [{ ...deal, slots }];
  });
}

/**
 * Whether a driver who was on loan has for the whole season a seat with a third team, told since the deal, in a series in which
 * the team that lends has seats itself, and none with that: of a deal without an end nobody speaks any more.
 */
function isAgainstLender(deal: Fact<'contract'>, known: Knowledge, asked: Asked): boolean {
  const { driver, team = '', until } = deal.slots;
  const { present, next } = placeSeats(known.seatsOf(driver), asked);
  if (until !== undefined || [...present, ...next].some(({ slots }) => slots.team === team)) return false;
  const ofThird = present.filter(
    (seat) =>
      !isPartTime(seat) &&
      differ(seat.slots, { team }, 'team') &&
      (seat.lastSaid > deal.lastSaid || isToldWithLast(deal, seat)),
  );
  // Nearly nobody comes so far, and to know all of a team's seats takes long.
  if (ofThird.length === 0) return false;
  const ofLender = (known.about('team', team).seatsBySeason.get(asked.season) ?? []).filter(
    (seat) => !isPartTime(seat) && !neverBegan(seat),
  );
  return ofThird.some((seat) => ofLender.some(({ slots }) => agree(slots, seat.slots, 'series')));
}

/**
 * Whether a driver on loan has no seat there any more: left it by the season asked for, or in it, or with its last race, lost it since, has or had since another
 * for the whole season in the same series or with the team that lends; or the seat's season is over and since the loan only the deal
 * was spoken of, or the races for which it was made are over. What the article of the loan tells with it counts as since. Else the
 * loan is what was last known.
 */
function isLoanOver(deal: Fact<'contract'>, known: Knowledge, asked: Asked): boolean {
  const { driver, team, loanTo } = deal.slots;
  // What is said of the deal later says nothing of the loan.
  const lent = asLent(deal);
  const lentOn = lent.lastSaid;
  const isSince = (fact: Fact<'ride'> | Fact<'exit'>) => fact.lastSaid > lentOn || isToldWithLast(lent, fact);
  const facts = known.factsOf(driver);
  const { present, next, past } = placeSeats(known.seatsOf(driver), asked);
  const isThere = ({ slots }: Fact<'ride' | 'start'>) => slots.team === loanTo;
  const there = [...present, ...next].filter(isThere);
  if (there.length > 0) return there.every((seat) => isLeftByNow(seat, isSince, known, asked));
  const had = past.filter(isThere);
  const lastThere = Math.max(...had.map(({ slots }) => slots.season ?? 0));
  const hadSince = lastThere >= yearOf(lentOn);
  const races = known.racesOf(driver).filter(({ start, lastDay }) => isThere(start) && lastDay >= lentOn);
  const isGone = (exit: Departure) =>
    isBeforeSeasonEnds(exit) || isRun(exit.slots.series, seasonLeftAfter(exit), known, asked);
  const hasLeft = confirmedExits(facts).some(
    (exit) => isSince(exit) && seasonLeftAfter(exit) < asked.season && teamLeft(exit, facts) === loanTo,
  );
  return (
    hasLeft ||
    known.departuresOf(driver).some((exit) => isSince(exit) && isGone(exit) && teamLeft(exit, facts) === loanTo) ||
    had.some(({ ended }) => ended !== undefined && (ended.on > lentOn || isToldWithLast(lent, ended.by))) ||
    (hadSince && deal.lastSaid > lentOn) ||
    (had.length === 0 && races.length > 0 && races.every(({ lastDay }) => lastDay < asked.date)) ||
    [...present, ...past].some(
      (seat) =>
        !isPartTime(seat) &&
        !isThere(seat) &&
        (seat.slots.season ?? 0) > lastThere &&
        ((hadSince && seat.slots.team === team) ||
          (isSince(seat) && had.some(({ slots }) => agree(slots, seat.slots, 'series')))),
    )
  );
}

/** Whether the season of a seat is over on the day asked for, and the driver does not come back after it. */
function isLeftByNow(
  { slots: { series, season }, exit, goesTo }: Seat,
  isSince: (fact: Fact<'ride'> | Fact<'exit'>) => boolean,
  known: Knowledge,
  asked: Asked,
): boolean {
  if (season === undefined || ![exit, goesTo].some((fact) => fact !== undefined && isSince(fact))) return false;
  return (exit === undefined || seasonLeftAfter(exit) <= season) && isRun(series, season, known, asked);
}

/** Whether the day asked for is after the last race of a season of a series, in that year. */
function isRun(series: string | undefined, season: number, known: Knowledge, { date }: Asked): boolean {
  const last = series === undefined ? undefined : known.lastDayOf(series, season);
  return season === yearOf(date) && isSeasonOver(series, date) && (last ?? '') < date;
}

/** A deal as far as it was told as a loan. */
function asLent(deal: Fact<'contract'>): Fact<'contract'> {
  const claims = deal.claims.filter((claim) => claim.loanTo !== undefined);
  return { ...deal, claims, lastSaid: claims[0]?.published ?? deal.lastSaid };
}
