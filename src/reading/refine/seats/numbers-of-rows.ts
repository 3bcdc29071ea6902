import type { Draft } from '../../rules/draft.js';
import { agrees } from '../slots.js';

/** "No. 12: Ava Stone joins Northline Racing.": what a row says of the driver's seat to come is said of the car that opens it. */
export function numberFromRows(drafts: readonly Draft[]): void {
  for (const entry of drafts) {
    if (entry.kind !== 'start' || entry.rule !== 'row-of-entries' || entry.slots.number === undefined) continue;
    if (entry.sentence.block.kind !== 'row') continue;
    const { driver, number, season, series, team } = entry.slots;
    for (const ride of drafts) {
      if (ride.kind !== 'ride' || ride.sentence !== entry.sentence || ride.slots.driver !== driver) continue;
      if (ride.slots.number !== undefined || ride.slots.season !== season) continue;
      // "No. 77: Cup regular Ava Stone of Northline": her seat in the other series is not this one.
      if (!agrees(ride.slots.team, team) || !agrees(ride.slots.series, series)) continue;
      ride.slots.number = number;
    }
  }
}
