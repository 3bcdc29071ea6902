import { seasonLeftAfter } from './facts/exits.js';
import { hadUntilDenied } from './facts/had-until-denied.js';
import { beginsOn } from './names/vocabulary.js';
import type { Fact, Seat } from './roster.js';

/**
 * Whether the driver never had a seat that was once confirmed: it was given up or taken back before the first race of its season, or whenever
 * it was told other reports of the day said otherwise, and those were right; or articles of the season did.
 */
export function neverBegan(seat: Seat): boolean {
  const { slots, ended, exit } = seat;
  if (ended === undefined || slots.season === undefined) return false;
  if (ended.isToldOtherwise) return true;
  if (ended.why === 'denied') return ended.by.kind !== 'ride' || !hadUntilDenied(seat, ended.by);
  if ((ended.from ?? ended.on) < beginsOn(slots.series, slots.season)) return true;
  if (ended.by.kind === 'exit') return seasonLeftAfter(ended.by) < slots.season;
  // Who is said to leave a seat had it.
  return exit === undefined && wasContradicted(seat, ended.by);
}

/** Whether on each day on which a seat was told other articles told the one that ended it instead. */
function wasContradicted(seat: Seat, by: Fact<'ride'>): boolean {
  return seat.claims.every(({ published }) => {
    const [ofSeat, ofOther] = [articlesOn(published, seat), articlesOn(published, by)];
    return ofSeat.some((article) => !ofOther.includes(article)) && ofOther.some((article) => !ofSeat.includes(article));
  });
}

function articlesOn(day: string, { claims }: Fact<'ride'>): readonly string[] {
  return claims.filter(({ published }) => published === day).map(({ article }) => article);
}
