import { isSeasonOver } from '../roster/names/vocabulary.js';
import type { Names } from './names.js';
import type { Question } from './read-question.js';
import type { Understood } from './understood.js';

/** What is asked of a season, and can be asked of one to come. */
const OF_A_SEASON: ReadonlySet<Understood['wants']> = new Set([
  ...([
    'crew',
    'doing',
    'drives',
    'make',
    'number',
    'of extent',
    'open',
    'open seats',
    'roster',
    'seat',
    'teammates',
  ] as const),
]);

/**
 * The season that a question means without a word of it, where that is not the one under way: who asks after the last race who
 * will drive, or which seats are open, asks about the next; so does at any time who asks who stays.
 */
export function seasonMeant({ call, wants, about }: Understood, question: Question, view: Names): number | undefined {
  const { times, asksAhead, parts } = question;
  if (times.season !== undefined || times.back !== undefined || times.ahead !== undefined) return undefined;
  const asksStay = parts.some(
    (part) => part.is === 'meaning' && (part.meaning === 'STAY' || part.meaning === 'RETURN'),
  );
  if (wants === 'roster' && asksStay) return view.season + 1;
  const asksOpen = parts.some((part) => part.is === 'meaning' && part.meaning === 'OPEN');
  if (!asksOpen && !(asksAhead && OF_A_SEASON.has(wants))) return undefined;
  if (about === undefined || call.command === 'schedule' || call.command === 'moves') return undefined;
  const series = about.series === undefined ? seriesOf(about, view) : [about.series];
  if (!asksOpen && series.length === 0 && isOnlyOfNext(about, view)) return view.season + 1;
  const isOver = series.length > 0 && series.every((each) => isSeasonOver(each, view.date));
  return isOver ? view.season + 1 : undefined;
}

/** The series in which a car, driver or team is in the season under way. */
function seriesOf(
  { number, driver, team }: NonNullable<Understood['about']>,
  view: Names,
): readonly (string | undefined)[] {
  if (number !== undefined) {
    return view.car(number).flatMap(({ drivers, series }) => (drivers.length > 0 ? [series] : []));
  }
  const page = driver !== undefined ? view.driver(driver) : team !== undefined ? view.team(team) : undefined;
  return page?.present.map(({ slots }) => slots.series) ?? [];
}

/** Whether a car, driver or team has no seat in the season under way, and one for the next is confirmed or rumoured. */
function isOnlyOfNext({ number, driver, team }: NonNullable<Understood['about']>, view: Names): boolean {
  const page = driver !== undefined ? view.driver(driver) : team !== undefined ? view.team(team) : undefined;
  const pages = number !== undefined ? view.car(number) : page === undefined ? [] : [page];
  const isOfTeam = (slots: { readonly team?: string }) => team === undefined || slots.team === team;
  return pages
    .flatMap(({ next, rumours }) => [...next, ...rumours])
    .some(({ kind, slots }) => kind === 'ride' && slots.season === view.season + 1 && isOfTeam(slots));
}
