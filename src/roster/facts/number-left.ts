import type { Fact } from '../roster.js';
import { ofStatus } from './denials.js';
import { seasonLeftAfter } from './exits.js';
import type { Facts } from './merge.js';
import { agree, compatible } from './same-thing.js';

/** The number of the car left: that of the only seat with the team in the last season. */
export function numberLeft(exit: Fact<'exit'>, facts: Facts): string | undefined {
  const seats = ofStatus(facts.ride, 'confirmed').filter(
    ({ slots }) =>
      agree(slots, exit.slots, 'team') &&
      slots.season === seasonLeftAfter(exit) &&
      compatible(slots, exit.slots, ['series']),
  );
  const numbers = new Set(seats.map(({ slots }) => slots.number));
  return numbers.size === 1 ? [...numbers][0] : undefined;
}
