import { seasonUnderWay } from '../days.js';
import type { Fact } from '../fact.js';
import { agree } from './same-thing.js';
import { areToldTogether } from './told-together.js';

type Told<K extends 'contract' | 'ride'> = Pick<Fact<K>, 'slots' | 'claims'>;

/**
 * Whether a loan was over before a deal with the team that lent, which is told with a seat of that team: the seat is for a season after
 * those with the other team, and the loan was told only when they were past, or there are seasons between. `rides` are the driver's
 * confirmed seats.
 */
export function isLoanBefore(loan: Told<'contract'>, deal: Told<'contract'>, rides: readonly Told<'ride'>[]): boolean {
  const { loanTo } = loan.slots;
  if (loanTo === undefined || deal.slots.loanTo !== undefined || !agree(loan.slots, deal.slots, 'team')) return false;
  const seasons = rides.flatMap(({ slots }) => (slots.team === loanTo ? (slots.season ?? []) : []));
  if (seasons.length === 0) return false;
  const lastLent = Math.max(...seasons);
  const isLookedBackAt = loan.claims.every(({ published }) => lastLent < seasonUnderWay(published));
  return rides.some(
    (ride) =>
      agree(ride.slots, deal.slots, 'team') &&
      (ride.slots.season ?? 0) > lastLent + (isLookedBackAt ? 0 : 1) &&
      areToldTogether(ride, deal),
  );
}
