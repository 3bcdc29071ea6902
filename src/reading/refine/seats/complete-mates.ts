import type { Draft } from '../../rules/draft.js';
import { byDriver } from '../by-driver.js';
import { type Slots, slotsOf } from '../slots.js';

/** A teammate's team and series are those of the driver's one ride in that season. */
export function completeMates(drafts: readonly Draft[]): void {
  const ofDriver = byDriver(drafts);
  for (const draft of drafts) {
    if (draft.mateOf === undefined || draft.kind !== 'ride') continue;
    const own = ofDriver(draft.mateOf).filter(
      (other) =>
        other.kind === 'ride' &&
        other.mateOf === undefined &&
        other.slots.season === draft.slots.season &&
        other.status === 'confirmed' &&
        other.slots.team !== undefined,
    );
    const teams = new Set(own.map((ride) => slotsOf(ride).team));
    const series = new Set(own.map((ride) => slotsOf(ride).series));
    const [team] = teams;
    const [only] = series;
    const slots = slotsOf(draft);
    if (teams.size === 1 && team !== undefined) {
      slots.team = team;
      draft.inherited.delete('team');
      if (series.size === 1 && only !== undefined) slots.series = only;
      for (const other of ofDriver(draft.slots.driver)) if (isBeside(other, draft)) fill(other, slots);
    } else if (teams.size > 1) slots.team = undefined;
  }
}

/** "her teammate Ben Carter, who has the No. 12": what the sentence says besides of his season, and of no team. Both are about him. */
function isBeside(other: Draft, mate: Draft): boolean {
  if (other.kind !== 'ride' || other === mate || other.sentence !== mate.sentence || other.mateOf !== undefined)
    return false;
  const [own, its] = [slotsOf(other), slotsOf(mate)];
  const isOpen = own.team === undefined || other.inherited.has('team');
  return own.season === its.season && isOpen;
}

function fill(draft: Draft, { team, series }: Slots): void {
  const slots = slotsOf(draft);
  slots.team = team;
  draft.inherited.delete('team');
  if (draft.inherited.has('series') && series !== undefined) slots.series = series;
}
