import type { Draft } from '../rules/draft.js';
import { slotsOf } from './slots.js';

/** A teammate's team and series are those of the driver's one ride in that season. */
export function completeMates(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    if (draft.mateOf === undefined || draft.kind !== 'ride') continue;
    const own = drafts.filter(
      (other) =>
        other.kind === 'ride' &&
        other.mateOf === undefined &&
        other.slots.driver === draft.mateOf &&
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
    } else if (teams.size > 1) slots.team = undefined;
  }
}
