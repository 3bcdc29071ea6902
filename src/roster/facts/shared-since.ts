import { yearOf } from '../days.js';
import { ownsNumber, sharesCars } from '../names/vocabulary.js';
import type { Fact } from '../roster.js';
import { isPartTime } from './one-driver.js';
import { agree } from './same-thing.js';
import type { Surroundings } from './surroundings.js';

/**
 * The seats for some races that others got in the car of a departure, first told after that and in its year: where one has a car in a race, nobody gets some of
 * its races but for a driver who is out of it. Not those of a successor who has the car for the season after, and may well try it before.
 */
export function seatsGivenSince(
  seat: Fact<'ride'>,
  exit: Fact<'exit'>,
  { rivalsOf }: Surroundings,
): readonly Fact<'ride'>[] {
  const { series, team, number, season = 0 } = seat.slots;
  if (isPartTime(seat) || number === undefined || series === undefined) return [];
  if (sharesCars(series) || ownsNumber(series)) return [];
  const after = rivalsOf({ ...seat, slots: { ...seat.slots, season: season + 1 } });
  return rivalsOf(seat).flatMap(({ seat: other }) => {
    const isNew = other.firstSaid > exit.firstSaid && yearOf(other.firstSaid) === season;
    const isGiven = isNew && isPartTime(other) && agree(other.slots, { team }, 'team');
    const comesNext = after.some((next) => agree(next.seat.slots, other.slots, 'driver'));
    return isGiven && !comesNext ? [other] : [];
  });
}
