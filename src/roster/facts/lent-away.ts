import { yearOf } from '../days.js';
import type { Fact } from '../roster.js';
import { ofStatus } from './denials.js';
import { exitOf, isTrue } from './exits.js';
import type { Facts } from './merge.js';
import { isPartTime } from './one-driver.js';
import { agree } from './same-thing.js';

/**
 * The team to which a driver is on loan from a seat: one with a seat for the driver in the same series and season, not left since,
 * where the loan was told no earlier than the seat that it leaves. A loan for some races leaves nothing.
 */
export function lentTo(seat: Fact<'ride'>, facts: Facts): string | undefined {
  const { team, season } = seat.slots;
  if (team === undefined || season === undefined || isPartTime(seat)) return undefined;
  const loans = ofStatus(facts.contract, 'confirmed').flatMap(({ claims, slots }) => {
    const lent = claims.find((claim) => claim.loanTo !== undefined)?.published;
    return slots.team === team && lent !== undefined && lent >= seat.lastSaid && yearOf(lent) <= season
      ? (slots.loanTo ?? [])
      : [];
  });
  return loans.find((loan) =>
    ofStatus(facts.ride, 'confirmed').some(
      (there) =>
        there.slots.team === loan &&
        agree(there.slots, seat.slots, 'series') &&
        agree(there.slots, seat.slots, 'season') &&
        !isPartTime(there) &&
        isTrue(there, facts) &&
        exitOf(there, facts) === undefined,
    ),
  );
}
