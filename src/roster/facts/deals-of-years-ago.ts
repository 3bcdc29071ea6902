import { seasonUnderWay } from '../days.js';
import type { Fact, Seat } from '../roster.js';

/**
 * Of agreements that stand, those of which something is still known in a season: one without an end, of which no article has spoken in the three
 * seasons before, goes with the seats for which it was made. Nobody says that it is over, and nobody would.
 */
export function isStillOf(
  season: number,
  seatsOf: (driver: string) => readonly Seat[],
): (contract: Fact<'contract'>) => boolean {
  return ({ slots: { driver, team, loanTo, until }, lastSaid }) => {
    if (until !== undefined || seasonUnderWay(lastSaid) >= season - 3) return true;
    const there = seatsOf(driver).filter(
      ({ slots }) => slots.team !== undefined && (slots.team === team || slots.team === loanTo),
    );
    return there.length === 0 || there.some(({ slots }) => (slots.season ?? season) >= season - 1);
  };
}
