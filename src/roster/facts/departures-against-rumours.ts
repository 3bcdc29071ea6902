import type { Fact } from '../roster.js';
import { confirmedExits, seasonLeftAfter } from './exits.js';
import type { Facts } from './merge.js';
import { isPartTime } from './one-driver.js';
import { agree, compatible } from './same-thing.js';

/**
 * The departures that leave no room for a rumoured seat: told after it, from that very team with the season before. Who leaves may still
 * be there for some races.
 */
export function departuresAgainst(rumour: Fact<'ride'>, facts: Facts): readonly Fact<'exit'>[] {
  const { season } = rumour.slots;
  if (season === undefined || isPartTime(rumour)) return [];
  return confirmedExits(facts).filter(
    (exit) =>
      agree(exit.slots, rumour.slots, 'team') &&
      compatible(exit.slots, rumour.slots, ['series', 'number']) &&
      seasonLeftAfter(exit) === season - 1 &&
      exit.firstSaid > rumour.lastSaid,
  );
}
