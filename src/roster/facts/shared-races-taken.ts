import type { Fact } from '../fact.js';
import { ofStatus } from './denials.js';
import { inCarSince } from './in-car-since.js';
import type { Facts } from './merge.js';
import { areOneRace } from './one-race.js';
import { agree, compatible } from './same-thing.js';
import { areToldTogether } from './told-together.js';

/**
 * Whether a departure of one who has some races in a car that drivers share is over at once: the article that tells it gives such a race, still
 * to be run, to somebody who was not told in the car before. `inCar` are the races of everybody in that car.
 */
export function isShareTaken(exit: Fact<'exit'>, facts: Facts, inCar: readonly Fact<'start'>[]): boolean {
  const { slots, firstSaid } = exit;
  const own = ofStatus(facts.start, 'confirmed').filter(
    (race) =>
      agree(race.slots, slots, 'team') &&
      compatible(race.slots, slots, ['series', 'season', 'number']) &&
      race.lastSaid < firstSaid &&
      (race.slots.date ?? '') >= firstSaid,
  );
  const newcomers = inCar.filter(
    (race) =>
      race.slots.driver !== slots.driver &&
      agree(race.slots, slots, 'team') &&
      inCarSince(race) === firstSaid &&
      areToldTogether(race, exit) &&
      !inCar.some((other) => agree(other.slots, race.slots, 'driver') && inCarSince(other) < firstSaid),
  );
  return own.some((race) => newcomers.some((other) => areOneRace(race, other)));
}
