import { ownsNumber } from '../names/vocabulary.js';
import type { Fact } from '../roster.js';
import { denialOf, ofStatus } from './denials.js';
import { inCarSince } from './in-car-since.js';
import type { Facts } from './merge.js';
import { isPartTime, isRaceForOne } from './one-driver.js';
import { agree, differ } from './same-thing.js';
import { areToldTogether } from './told-together.js';

/**
 * The races that say that a driver has left a seat: after the departure, with another team in its series and season, where nothing of that
 * team was told before it. Nobody is in two cars of one race; but who was known in the other car before may race for both, and so may who has
 * the seat for some races only, unless the article that tells of the departure from it, as one known before, tells of the others.
 */
export function racesElsewhere(
  seat: Fact<'ride'>,
  exit: Fact<'exit'>,
  series: string | undefined,
  facts: Facts,
): readonly Fact<'start'>[] {
  const { slots } = seat;
  const isElsewhere = (other: Fact<'start'> | Fact<'ride'>) =>
    agree(other.slots, slots, 'season') &&
    agree(other.slots, { series }, 'series') &&
    differ(other.slots, slots, 'team') &&
    // Under one number the other name may well be one of the same team.
    (ownsNumber(series) || !agree(other.slots, slots, 'number'));
  const elsewhere = [...ofStatus(facts.start, 'confirmed'), ...ofStatus(facts.ride, 'confirmed')].filter(isElsewhere);
  return elsewhere.filter(
    (race): race is Fact<'start'> =>
      race.kind === 'start' &&
      (race.slots.date ?? '') >= exit.firstSaid &&
      isRaceForOne(race) &&
      (!isPartTime(seat) || (seat.firstSaid < exit.firstSaid && areToldTogether(race, exit))) &&
      denialOf(race, facts) === undefined &&
      elsewhere.every((told) => !agree(told.slots, race.slots, 'team') || toldSince(told) >= exit.firstSaid),
  );
}

function toldSince(told: Fact<'start'> | Fact<'ride'>): string {
  return told.kind === 'start' ? inCarSince(told) : told.firstSaid;
}
