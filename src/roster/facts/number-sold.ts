import { yearOf } from '../days.js';
import { ownsNumber, sharesCars } from '../names/vocabulary.js';
import type { Fact } from '../roster.js';
import { agree, differ } from './same-thing.js';

/**
 * Whether a seat or a race of somebody else is under the number of a seat that is left in its season, for another team, in a series in which no
 * two cars have the same: the number or the team was sold, and there is no such car of the old one any more.
 */
export function isNumberSold(
  { slots }: Fact<'ride'> | Fact<'start'>,
  seat: Fact<'ride'>,
  { slots: { series = seat.slots.series }, firstSaid }: Fact<'exit'>,
): boolean {
  return (
    series !== undefined &&
    !ownsNumber(series) &&
    !sharesCars(series) &&
    yearOf(firstSaid) === seat.slots.season &&
    slots.series === series &&
    agree(slots, seat.slots, 'season') &&
    agree(slots, seat.slots, 'number') &&
    differ(slots, seat.slots, 'team')
  );
}
