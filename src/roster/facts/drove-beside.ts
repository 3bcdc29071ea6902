import type { Fact } from '../roster.js';
import { differ } from './same-thing.js';
import { isToldWithLast } from './told-together.js';

/**
 * Whether somebody had a car beside the driver who leaves it, and is not who comes: one article told of both in it, the last that did so of the
 * driver before the departure, and that names somebody else. So the departure gives the one nothing that was not told before.
 */
export function droveBeside(other: Fact<'ride'>, seat: Fact<'ride'>, exit: Fact<'exit'>): boolean {
  return (
    differ({ driver: exit.slots.replacedBy }, other.slots, 'driver') &&
    seat.lastSaid < exit.firstSaid &&
    isToldWithLast(seat, other)
  );
}
