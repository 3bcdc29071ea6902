import { isPartTime } from '../../src/roster/facts/one-driver.js';
import { sharesCars } from '../../src/roster/names/vocabulary.js';
import type { Disagreement, GridCar } from '../../src/roster/roster.js';
import { isDisputed } from './disputed.js';

/**
 * The cars with a driver. Those of which reports disagree which one is a driver's are one; and whoever joins a team for some races, where
 * several share a car, is in one of its cars.
 */
export function eachDrivenOnce(cars: readonly GridCar[], disagreements: readonly Disagreement[]): readonly GridCar[] {
  const each = new Map<GridCar | string, GridCar>();
  for (const car of cars) {
    const [only, ...others] = car.drivers;
    if (only === undefined || joinsForSome(car)) continue;
    const isOne = others.length === 0 && isDisputed(only.seat, disagreements);
    const key = isOne ? only.seat.slots.driver : car;
    if (!each.has(key)) each.set(key, car);
  }
  return [...each.values()];
}

function joinsForSome({ number, drivers }: GridCar): boolean {
  return number === undefined && drivers.every(({ seat }) => isPartTime(seat) && sharesCars(seat.slots.series));
}
