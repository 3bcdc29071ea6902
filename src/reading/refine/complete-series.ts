import type { Draft } from '../rules/draft.js';
import { type Slots, slotsOf } from './slots.js';

/** Where a clause does not name the series: the one said of the same car, else of the same driver with the same team. */
export function completeSeries(drafts: readonly Draft[]): void {
  const said = new Map<string, Set<string>>();
  const seats = drafts.filter(
    (draft) => draft.kind === 'ride' || draft.kind === 'start' || draft.kind === 'exit' || draft.kind === 'crew',
  );
  for (const draft of seats) {
    const slots = slotsOf(draft);
    if (draft.inherited.has('series') || typeof slots.series !== 'string') continue;
    for (const key of [...carKey(slots), ...driverKeys(slots)])
      said.set(key, (said.get(key) ?? new Set()).add(slots.series));
  }
  for (const draft of seats) {
    if (!draft.inherited.has('series')) continue;
    const slots = slotsOf(draft);
    // "Stone drives Carter's No. 12 on Sunday": her own seat with the team may be in another series.
    const isHerOwn = draft.kind !== 'start' || slots.number === undefined;
    for (const key of [...carKey(slots), ...(isHerOwn ? driverKeys(slots) : [])]) {
      const [only, second] = said.get(key) ?? [];
      if (only === undefined || second !== undefined) continue;
      slots.series = only;
      draft.inherited.delete('series');
      break;
    }
  }
}

function carKey({ team, number }: Slots): string[] {
  return team === undefined || number === undefined ? [] : [`${team}#${number}`];
}

function driverKeys({ driver, team, season }: Slots): string[] {
  return driver === undefined || team === undefined ? [] : [`${driver}@${team}@${season ?? ''}`, `${driver}@${team}`];
}
