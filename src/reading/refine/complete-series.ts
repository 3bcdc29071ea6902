import type { Draft } from '../rules/draft.js';
import { type Slots, slotsOf } from './slots.js';

/** Where a clause does not name the series: the one said of the same car, else of the same driver with the same team. */
export function completeSeries(drafts: readonly Draft[]): void {
  const said = new Map<string, Set<string>>();
  const keysOf = (slots: Slots): string[] => {
    const keys: string[] = [];
    if (slots.number !== undefined && slots.team !== undefined) keys.push(`${slots.team}#${slots.number}`);
    if (slots.driver !== undefined && slots.team !== undefined)
      keys.push(`${slots.driver}@${slots.team}@${slots.season ?? ''}`, `${slots.driver}@${slots.team}`);
    return keys;
  };
  const seats = drafts.filter(
    (draft) => draft.kind === 'ride' || draft.kind === 'start' || draft.kind === 'exit' || draft.kind === 'crew',
  );
  for (const draft of seats) {
    const slots = slotsOf(draft);
    if (draft.inherited.has('series') || typeof slots.series !== 'string') continue;
    for (const key of keysOf(slots)) said.set(key, (said.get(key) ?? new Set()).add(slots.series));
  }
  for (const draft of seats) {
    if (!draft.inherited.has('series')) continue;
    const slots = slotsOf(draft);
    for (const key of keysOf(slots)) {
      const [only, second] = said.get(key) ?? [];
      if (only === undefined || second !== undefined) continue;
      slots.series = only;
      draft.inherited.delete('series');
      break;
    }
  }
}
