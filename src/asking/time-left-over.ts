import type { Pattern } from './patterns/pattern.js';
import type { Question } from './read-question.js';
import { tellsRaces } from './results-of-days.js';

/** What is asked of a car and can be told of the races of some days. */
const DRIVES: readonly Pattern['wants'][] = ['drives', 'drives at', 'taking over'];

/**
 * The times that the command cannot keep to: days ahead for anything but races and the driver of a car in them, another
 * season for races, any for a history.
 */
export function timeLeftOver(pattern: Pattern, { times }: Question, typed: string, today: string): readonly string[] {
  const days = times.ahead ?? times.over;
  const day = times.back?.to ?? today;
  const daysAhead = days !== undefined && !(days.from === day && days.to === day);
  const year = yearAsked({ times }, today);
  const other = times.season !== undefined && times.season !== year;
  const yearOfDays = Number(days?.to.slice(0, 4));
  const isThisYear = times.season === undefined && yearOfDays === year;
  // Of the year to come a race at a track may be told.
  const isNextYear = times.season === undefined && yearOfDays === year + 1 && pattern.wants === 'drives at';
  const keeps: Readonly<Partial<Record<Pattern['command'], boolean>>> = {
    schedule: !other && (!daysAhead || pattern.wants !== 'all'),
    car: !daysAhead || ((isThisYear || isNextYear) && DRIVES.includes(pattern.wants)),
    driver: !daysAhead || (times.ahead === undefined && tellsRaces(pattern)),
    history: times.season === undefined && !daysAhead,
  };
  const kept = keeps[pattern.command] ?? !daysAhead;
  return kept ? [] : namedTimes({ times }, typed);
}

/** The year from which a question is asked: of the day that it looks back to, else this one. */
export function yearAsked({ times }: Pick<Question, 'times'>, today: string): number {
  return Number((times.back?.to ?? today).slice(0, 4));
}

/** The words of a question that name its times; the day as of which it is asked, which comes first, only where there is no other. */
export function namedTimes({ times }: Pick<Question, 'times'>, typed: string): readonly string[] {
  const spans = times.isAsOf && times.spans.length > 1 ? times.spans.slice(1) : times.spans;
  return spans.map(({ start, end }) => typed.slice(start, end));
}
