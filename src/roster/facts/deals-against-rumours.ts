import { yearOf } from '../days.js';
import type { Fact } from '../roster.js';
import { agreementsOf } from './agreements.js';
import { ofStatus } from './denials.js';
import { isTrue } from './exits.js';
import type { Facts } from './merge.js';
import { isPartTime } from './one-driver.js';
import { agree, compatible, differ } from './same-thing.js';

/** A driver's agreements, told after a rumour of a departure, with the team for a season after the rumoured last one. */
export function dealsToStay(rumour: Fact<'exit'>, facts: Facts): readonly Fact<'contract'>[] {
  const after = (rumour.slots.season ?? yearOf(rumour.lastSaid)) + 1;
  return agreementsOf(facts).filter(
    (deal) => agree(deal.slots, rumour.slots, 'team') && reaches(deal, after) && isTold(deal, rumour),
  );
}

/** Agreements, told after a rumour of a seat with another team, that keep the driver in the seat that there is in its series. */
export function dealsElsewhere(rumour: Fact<'ride'>, facts: Facts): readonly Fact<'contract'>[] {
  const season = seasonOf(rumour);
  return agreementsOf(facts).filter(
    (deal) =>
      differ(deal.slots, rumour.slots, 'team') &&
      reaches(deal, season) &&
      isTold(deal, rumour) &&
      isOfSeat(deal, rumour, facts, [season - 1, season], ['series']),
  );
}

/** Agreements by which a driver has the seat of another season that was rumoured: with the team of the one that there is. */
export function dealsForSeat(rumour: Fact<'ride'>, facts: Facts): readonly Fact<'contract'>[] {
  const season = seasonOf(rumour);
  return agreementsOf(facts).filter(
    (deal) =>
      agree(deal.slots, rumour.slots, 'team') &&
      reaches(deal, season) &&
      deal.firstSaid > rumour.firstSaid &&
      isOfSeat(deal, rumour, facts, [season - 1], ['series', 'number']),
  );
}

function seasonOf({ slots, lastSaid }: Fact<'ride'>): number {
  return slots.season ?? yearOf(lastSaid) + 1;
}

/** Whether an agreement is sure to be for a season: one for several years is at least for the year after it was made. */
export function reaches({ slots, firstSaid }: Fact<'contract'>, season: number): boolean {
  if (slots.until !== undefined) return slots.until >= season;
  return slots.multiYear === true && yearOf(firstSaid) >= season - 1;
}

/** Whether an agreement is told of after a rumour; one without an end, for the first time: else it may be the one that ends. */
function isTold({ slots, firstSaid, lastSaid }: Fact<'contract'>, rumour: Fact<'ride'> | Fact<'exit'>): boolean {
  return (slots.until === undefined ? firstSaid : lastSaid) > rumour.lastSaid;
}

/** Whether the driver has a seat of one of some seasons with the team of an agreement, which agrees with a rumoured one in some slots. */
function isOfSeat(
  { slots: { team, loanTo } }: Fact<'contract'>,
  rumour: Fact<'ride'>,
  facts: Facts,
  seasons: readonly number[],
  slots: readonly ('series' | 'number')[],
): boolean {
  return (
    loanTo === undefined &&
    !isPartTime(rumour) &&
    ofStatus(facts.ride, 'confirmed').some(
      (seat) =>
        seat.slots.team === team &&
        seasons.includes(seat.slots.season ?? 0) &&
        !isPartTime(seat) &&
        compatible(seat.slots, rumour.slots, slots) &&
        isTrue(seat, facts),
    )
  );
}
