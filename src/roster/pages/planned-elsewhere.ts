import { isPartTime } from '../facts/one-driver.js';
import { agree, differ } from '../facts/same-thing.js';
import { areToldTogether } from '../facts/told-together.js';
import type { Knowledge } from '../knowledge.js';
import { neverBegan } from '../never-began.js';
import type { Seat } from '../roster.js';

/**
 * Whether a driver of whom no seat is known before comes to one for a whole season after all: another team was said to have the driver for
 * it first, or talked of, and of the driver with this one nothing was told until then. Who was not to be had elsewhere, as somebody
 * said, or has a deal beside the seat, may be with the team all along.
 */
export function wasPlannedElsewhere(seat: Seat, known: Knowledge): boolean {
  const { driver, season } = seat.slots;
  if (season === undefined || isPartTime(seat) || neverBegan(seat) || isOfTeamBefore(seat, known)) return false;
  const wasSure = known
    .seatsOf(driver)
    .some(
      (other) =>
        isPlanFor(other, seat) &&
        other.ended?.why === 'moved' &&
        other.ended.by.claims === seat.claims &&
        !other.ended.isToldOtherwise &&
        !areToldTogether(other, seat),
    );
  const hasDeal = known.factsOf(driver).contract.some(({ slots }) => agree(slots, seat.slots, 'team'));
  const wasRumoured = known
    .livesOf(driver)
    .some(
      ({ rumour, end }) =>
        rumour.kind === 'ride' &&
        isPlanFor(rumour, seat) &&
        end.how === 'cold' &&
        end.because === 'other seat' &&
        end.by?.claims === seat.claims,
    );
  return wasSure || (wasRumoured && !hasDeal);
}

/** Whether a seat, which may be rumoured, is with another team for the same series and season, and was told before. */
function isPlanFor({ slots, firstSaid }: Pick<Seat, 'slots' | 'firstSaid'>, seat: Seat): boolean {
  return (
    firstSaid < seat.firstSaid &&
    agree(slots, seat.slots, 'season') &&
    agree(slots, seat.slots, 'series') &&
    differ(slots, seat.slots, 'team')
  );
}

/** Whether anything tells of a driver with the team of a seat in an earlier season, or of any before the seat was told. */
function isOfTeamBefore(seat: Seat, known: Knowledge): boolean {
  const { ride, exit, contract, start, result } = known.factsOf(seat.slots.driver);
  return [...ride, ...exit, ...contract, ...start, ...result].some((fact) => {
    const slots: { readonly team?: string; readonly season?: number } = fact.slots;
    const isEarlier = (slots.season ?? seat.slots.season ?? 0) < (seat.slots.season ?? 0);
    return agree(slots, seat.slots, 'team') && (fact.firstSaid < seat.firstSaid || isEarlier);
  });
}
