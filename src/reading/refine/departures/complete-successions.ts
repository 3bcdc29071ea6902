import { groupBy } from '../../../values/group-by.js';
import type { Draft, DraftOf } from '../../rules/draft.js';
import { wordSet } from '../../text/word-set.js';
import { onlyValue, slotsOf } from '../slots.js';

const BUT = wordSet('but albeit though');

/** Who is replaced had the seat that the other comes to: its team, number and series, where nothing is said of his. */
export function completeSuccessions(drafts: readonly Draft[]): void {
  const byDriver = groupBy(drafts, (draft) => slotsOf(draft).driver);
  for (const exit of drafts) {
    if (exit.kind !== 'exit' || exit.slots.replacedBy === undefined || exit.slots.season === undefined) continue;
    const { replacedBy, season, driver } = exit.slots;
    const seats = (byDriver.get(replacedBy) ?? []).filter(
      (ride): ride is DraftOf<'ride'> =>
        ride.kind === 'ride' &&
        ride.status !== 'denied' &&
        ride.slots.season === season + 1 &&
        ride.slots.driver !== driver,
    );
    for (const slot of ['team', 'number', 'series'] as const) {
      if (exit.slots[slot] !== undefined && !exit.inherited.has(slot)) continue;
      // "comes to replace Carter, but in the No. 24": the number is hers alone.
      const isApart = slot === 'number' && exit.rule === 'replaces-driver' && BUT.has(exit.sentence);
      const said = seats.filter((seat) => !seat.inherited.has(slot) && !(isApart && seat.sentence === exit.sentence));
      const value = onlyValue(said.map((seat) => seat.slots[slot]));
      if (value === undefined) continue;
      slotsOf(exit)[slot] = value;
      exit.inherited.delete(slot);
      for (const left of byDriver.get(driver) ?? []) {
        if (left.rule !== 'leaves-seat' || left.sentence !== exit.sentence) continue;
        if (slotsOf(left)[slot] === undefined || left.inherited.has(slot)) slotsOf(left)[slot] = value;
      }
    }
  }
}
