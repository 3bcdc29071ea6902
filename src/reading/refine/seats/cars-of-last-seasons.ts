import type { Draft, DraftOf } from '../../rules/draft.js';
import type { Sentence } from '../../text/sentence.js';

/**
 * "has been with Northline for six seasons, the last two of them in the No. 12": the car is that of the seasons that are singled out,
 * and the others of the same stay have a team alone.
 */
export function carsOfLastSeasons(drafts: readonly Draft[]): void {
  const rides = drafts.filter((one): one is DraftOf<'ride'> => one.kind === 'ride');
  const singled = new Map<Sentence, DraftOf<'ride'>[]>();
  for (const ride of rides) {
    if (ride.rule !== 'last-seasons-in' || ride.slots.number === undefined) continue;
    const same = singled.get(ride.sentence);
    if (same) same.push(ride);
    else singled.set(ride.sentence, [ride]);
  }
  if (singled.size === 0) return;
  for (const { rule, sentence, slots } of rides) {
    const last = rule === 'last-seasons-in' ? undefined : singled.get(sentence);
    const [one] = last ?? [];
    if (!last || one?.slots.driver !== slots.driver || one?.slots.number !== slots.number) continue;
    if (last.some((ride) => ride.slots.season === slots.season)) continue;
    delete slots.number;
    delete slots.make;
  }
}
