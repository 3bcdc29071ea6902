import type { Fact } from '../roster.js';
import { ofStatus } from './denials.js';
import { seasonOfRace } from './group-races.js';
import type { Facts } from './merge.js';
import { isPartTime } from './one-driver.js';
import { agree, compatible } from './same-thing.js';

/**
 * The races that make true what was only talked of: that a driver has some in a car. A race told by the time of that talk does not, since
 * it was about more of them.
 */
export function racedAsRumoured(rumour: Fact<'ride'>, facts: Facts): readonly Fact<'start'>[] {
  if (!isPartTime(rumour)) return [];
  return ofStatus(facts.start, 'confirmed').filter(
    (start) =>
      start.firstSaid > rumour.lastSaid &&
      agree(start.slots, rumour.slots, 'team') &&
      agree(start.slots, rumour.slots, 'series') &&
      seasonOfRace(start.slots) === rumour.slots.season &&
      compatible(start.slots, rumour.slots, ['number']),
  );
}
