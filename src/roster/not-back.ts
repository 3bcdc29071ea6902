import { agree, compatible } from './facts/same-thing.js';
import type { Fact, Possible, Seat } from './roster.js';

/**
 * Whether something says that a driver will not have a seat again in the season after, of whom no departure is told and no seat
 * elsewhere. Who is not to run all of that season may still be back.
 */
export function saysNotBack(denial: Possible, { slots, ended, exit, goesTo }: Seat): denial is Fact<'ride'> {
  return (
    denial.kind === 'ride' &&
    denial.status === 'denied' &&
    denial.slots.extent === undefined &&
    denial.slots.driver === slots.driver &&
    denial.slots.season === (slots.season ?? 0) + 1 &&
    agree(denial.slots, slots, 'team') &&
    compatible(denial.slots, slots, ['series', 'number']) &&
    [ended, exit, goesTo].every((told) => told === undefined)
  );
}
