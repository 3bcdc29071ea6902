import type { Draft, DraftOf } from '../../rules/draft.js';

const LATEST_DAYS = 8;
const DAY = 86_400_000;

/**
 * Completes finishes without a race in the report of one: "Stone finished second" is of the race whose winner the article
 * names with a day in the week before it. The others stay without a race, and are dropped later.
 */
export function completeReports(drafts: readonly Draft[], published: string): void {
  const results = drafts.filter((draft): draft is DraftOf<'result'> => draft.kind === 'result');
  const won = results.find(
    ({ slots }) =>
      slots.position === 1 &&
      slots.date !== undefined &&
      isRecent(slots.date, published) &&
      (slots.track ?? slots.race),
  );
  if (!won) return;
  const { track, race, series, season, date } = won.slots;
  for (const { slots, inherited } of results) {
    if (slots.track !== undefined || slots.race !== undefined) continue;
    if (slots.season !== undefined && slots.season !== season) continue;
    if (slots.position === 1 && slots.driver !== won.slots.driver) continue;
    if (track !== undefined) slots.track = track;
    if (race !== undefined) slots.race = race;
    if (season !== undefined) slots.season = season;
    if (date !== undefined) slots.date = date;
    if (series !== undefined && (slots.series === undefined || inherited.has('series'))) slots.series = series;
  }
}

function isRecent(date: string, published: string): boolean {
  return date <= published && Date.parse(published) - Date.parse(date) <= LATEST_DAYS * DAY;
}
