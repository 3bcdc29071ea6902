import { SHARED_CAR_SERIES } from '../../../racing/series.js';
import type { Discourse } from '../../discourse/discourse.js';
import type { Report } from '../../discourse/report.js';
import type { Draft, DraftOf } from '../../rules/draft.js';

const LATEST_DAYS = 8;
const DAY = 86_400_000;

/**
 * Completes finishes without a race in the report of one: "Stone finished second" is of the race whose winner the article
 * names with a day in the week before it. The others stay without a race, and are dropped later.
 */
export function completeReports(drafts: readonly Draft[], published: string, discourse: Discourse | undefined): void {
  const results = drafts.filter((draft): draft is DraftOf<'result'> => draft.kind === 'result');
  if (discourse?.report) {
    completeWinner(results, discourse.report, discourse.series);
    seriesOfFinishers(drafts, results, discourse.report);
  }
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
    // Without a report in its lead, an article tells of all its races alike; with one, the rest have been read as of it.
    if (slots.driver !== won.slots.driver && (slots.position === 1 || discourse?.report)) continue;
    if (track !== undefined) slots.track = track;
    if (race !== undefined) slots.race = race;
    if (season !== undefined) slots.season = season;
    if (date !== undefined) slots.date = date;
    if (series !== undefined && (slots.series === undefined || inherited.has('series'))) slots.series = series;
  }
}

/** "Carter, the Northline driver, was 14th": a seat without a series, told beside a finish, is of the race's. */
function seriesOfFinishers(drafts: readonly Draft[], results: readonly DraftOf<'result'>[], { date }: Report): void {
  const finished = new Map(
    results
      .filter(({ slots }) => slots.date === date && slots.series !== undefined)
      .map(({ slots, sentence }) => [`${sentence.start} ${slots.driver} ${slots.season}`, slots.series]),
  );
  for (const draft of drafts) {
    if (draft.kind !== 'ride' || draft.slots.series !== undefined) continue;
    const series = finished.get(`${draft.sentence.start} ${draft.slots.driver} ${draft.slots.season}`);
    if (series === undefined) continue;
    draft.slots.series = series;
    draft.inherited.add('series');
  }
}

/** The win that the report tells has the day, the track and the race of which the lead speaks, in whatever part of it. */
function completeWinner(results: readonly DraftOf<'result'>[], report: Report, series: string | undefined): void {
  const told = results.filter(({ sentence }) => sentence === report.sentence);
  const winners = told.filter(({ slots, rule }) => slots.position === 1 && rule !== 'beaten-by');
  const [winner] = winners;
  const shared = SHARED_CAR_SERIES.has(report.series ?? series);
  for (const { slots, inherited, rule } of told) {
    // "Stone won the race and Carter everything else", but "Stone and Carter have won"
    if (rule !== 'beaten-by' && (slots.position !== 1 || (slots.driver !== winner?.slots.driver && !shared))) continue;
    if (slots.date !== undefined && slots.date !== report.date) continue;
    if (slots.season !== undefined && slots.season !== Number(report.date.slice(0, 4))) continue;
    if (slots.track !== undefined && report.track !== undefined && slots.track !== report.track) continue;
    if (slots.race !== undefined && report.race !== undefined && slots.race !== report.race) continue;
    slots.date = report.date;
    slots.season = Number(report.date.slice(0, 4));
    if (report.track !== undefined) slots.track = report.track;
    if (report.race !== undefined) slots.race = report.race;
    const own = report.series ?? series;
    if (own === undefined || !inherited.has('series')) continue;
    // The winner may have his own seat in another series.
    slots.series = own;
    inherited.delete('series');
  }
}

function isRecent(date: string, published: string): boolean {
  return date <= published && Date.parse(published) - Date.parse(date) <= LATEST_DAYS * DAY;
}
