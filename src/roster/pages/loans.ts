import { confirmedExits, seasonLeftAfter, teamLeft } from '../facts/exits.js';
import { isPartTime } from '../facts/one-driver.js';
import { agree } from '../facts/same-thing.js';
import type { Knowledge } from '../knowledge.js';
import type { Fact, Seat } from '../roster.js';
import type { Asked } from './asked.js';
import { placeSeats } from './placing.js';

/** Deals as they are in a season: without a loan that is over by then. The deal itself goes on. */
export function withoutPastLoans(
  deals: readonly Fact<'contract'>[],
  known: Knowledge,
  asked: Asked,
): readonly Fact<'contract'>[] {
  return deals.map((deal) => {
    const { loanTo, ...slots } = deal.slots;
    return loanTo !== undefined && isLoanOver(deal, known, asked) ? { ...deal, slots } : deal;
  });
}

/**
 * Whether a driver on loan has no seat there any more: left it by the season asked for, lost it since, or has another for
 * the whole season in the same series. Where nobody says what became of the seat, the loan is what was last known.
 */
function isLoanOver(
  { slots: { driver, loanTo }, lastSaid }: Fact<'contract'>,
  known: Knowledge,
  asked: Asked,
): boolean {
  const facts = known.factsOf(driver);
  const { present, next, past } = placeSeats(known.seatsOf(driver), asked);
  const isThere = ({ slots }: Seat) => slots.team === loanTo;
  if ([...present, ...next].some(isThere)) return false;
  const had = past.filter(isThere);
  const hasLeft = confirmedExits(facts).some(
    (exit) => exit.lastSaid > lastSaid && seasonLeftAfter(exit) < asked.season && teamLeft(exit, facts) === loanTo,
  );
  return (
    hasLeft ||
    had.some(({ ended }) => ended !== undefined && ended.on > lastSaid) ||
    present.some(
      (seat) =>
        seat.firstSaid > lastSaid && !isPartTime(seat) && had.some(({ slots }) => agree(slots, seat.slots, 'series')),
    )
  );
}
