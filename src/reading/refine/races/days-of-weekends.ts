import type { Draft } from '../../rules/draft.js';
import { onlyValue } from '../slots.js';
import type { RacesAhead } from './races-ahead.js';

/**
 * "Two series go to Sonoma this weekend: the trucks on Saturday, the Cup Series on Sunday": a start of which only the weekend
 * is known has the day, and the name, of its series' one race in it.
 */
export function settleWeekends(drafts: readonly Draft[], { all }: RacesAhead): void {
  const dated = all.filter(({ date, series }) => date !== undefined && series !== undefined);
  if (dated.length === 0) return;
  for (const draft of drafts) {
    if (draft.kind !== 'start') continue;
    const { slots } = draft;
    const { from, to, series, track } = slots;
    if (slots.date !== undefined || from === undefined || to === undefined || series === undefined) continue;
    const races = dated.filter(
      (race) =>
        race.series === series &&
        (race.track === undefined || track === undefined || race.track === track) &&
        from <= (race.date ?? '') &&
        (race.date ?? '') <= to,
    );
    const day = onlyValue(races.map(({ date }) => date));
    if (day === undefined) continue;
    slots.date = day;
    delete slots.from;
    delete slots.to;
    const name = onlyValue(races.map(({ race }) => race));
    if (slots.race === undefined && name !== undefined) slots.race = name;
  }
}
