import { dayNumber, dayOf } from './calendar.js';
import type { DateMention, DayMention } from './date-mention.js';
import { type DateContext, type DateRule, dayMention, endsWith, isDigitAt, matchAt } from './date-rule.js';
import { DAY, DAY_ENDS, daysOf, namedYear, WHICH_YEAR } from './named-days.js';
import { FULL_WEEKDAY, MONTH, MONTHS, monthOf, WEEKDAYS, YEAR } from './words.js';

const MONTH_DAY = new RegExp(`${MONTH}\\s{0,2}${DAY}${DAY_ENDS}${WHICH_YEAR}`, 'iy');
const DAY_MONTH = new RegExp(`${DAY}\\s(?:of\\s)?${MONTH}${WHICH_YEAR}`, 'iy');
const WEEKDAY_AFTER = new RegExp(` \\(${FULL_WEEKDAY}\\)`, 'iy');
const CAR_NUMBER = endsWith('(?:\\bNos?\\.?|#)\\s?');

/** The parts of a matched day, whichever way round it is written. */
interface MatchedDay {
  readonly month: number | undefined;
  readonly day: number;
  readonly year: number | undefined;
  readonly end: number;
}

function matchDay(text: string, index: number, context: DateContext): MatchedDay | undefined {
  const isDayFirst = isDigitAt(text, index);
  const found = matchAt(isDayFirst ? DAY_MONTH : MONTH_DAY, text, index);
  if (!found || (isDayFirst && matchAt(CAR_NUMBER, text, index))) return undefined;
  const [all, first = '', second = '', year, relative] = found;
  return {
    month: monthOf(isDayFirst ? second : first),
    day: Number(isDayFirst ? first : second),
    year: namedYear(year, relative, context),
    end: index + all.length,
  };
}

/**
 * The day written at `index` as "Feb. 14, 2025" or "14 February". `start` is where its mention begins, and `weekday` (0 is
 * Monday) the one that the text names with it; both come from a weekday in front.
 */
export function readDay(
  text: string,
  index: number,
  context: DateContext,
  start = index,
  weekday?: number,
): DateMention | undefined {
  const found = matchDay(text, index, context);
  if (found?.month === undefined) return undefined;
  const after = matchAt(WEEKDAY_AFTER, text, found.end);
  const named = weekday ?? WEEKDAYS.get(after?.[1]?.toLowerCase() ?? '');
  const days = daysOf(found.month, found.day, found.year, named, context);
  return days && dayMention(text, start, found.end + (after?.[0].length ?? 0), days.ahead, days.behind);
}

const ISO_DATE = /(\d{4})-(\d\d)-(\d\d)(?![\w-])/y;

function readIsoDate(text: string, index: number): DateMention | undefined {
  const found = matchAt(ISO_DATE, text, index);
  const day = found && dayNumber(Number(found[1]), Number(found[2]), Number(found[3]));
  return found && day ? dayMention(text, index, index + found[0].length, day) : undefined;
}

const SLASHED_DATE = new RegExp(`(\\d{1,2})/(\\d{1,2})/${YEAR}(?![\\w/])`, 'y');

/** "2/15/2025" and "15/2/2025"; "3/4/2025" is read by nobody without knowing where it was written. */
function readSlashedDate(text: string, index: number): DateMention | undefined {
  const found = matchAt(SLASHED_DATE, text, index);
  if (!found) return undefined;
  const [first, second] = [Number(found[1]), Number(found[2])];
  if (first <= 12 && second <= 12 && first !== second) return undefined;
  const [month, day] = first <= 12 ? [first, second] : [second, first];
  const at = dayNumber(Number(found[3]), month, day);
  return at === undefined ? undefined : dayMention(text, index, index + found[0].length, at);
}

const ANOTHER_DAY = new RegExp(`${DAY}(?=$|[.;:)!?]|,(?!\\d)|\\s(?:at|in|for|on|with|and|&)\\s)`, 'y');
const LIST_GOES_ON = /(?:,? and |,? & |, )\d/y;
const MONTH_NAMED = new RegExp(`\\b${MONTH}\\s{0,2}\\d`, 'i');

/** "10" and "24" of "April 3, 10 and 24": a later day of the month just named, next in the same list. */
function readAnotherDay(text: string, index: number, { earlier }: DateContext): DateMention | undefined {
  const last = earlier.at(-1);
  if (last?.kind !== 'day' || last.end > index || last.end < index - 6) return undefined;
  const joint = text.slice(last.end, index);
  if (joint !== ' and ' && joint !== ', and ' && joint !== ' & ' && joint !== ', ') return undefined;
  const found = matchAt(ANOTHER_DAY, text, index);
  if (!found || !namesDayOfMonth(text, last)) return undefined;
  if (joint === ', ' && !matchAt(LIST_GOES_ON, text, index + found[0].length)) return undefined;
  const ahead = sameMonth(last.date, Number(found[1]));
  const behind = sameMonth(last.past ?? last.date, Number(found[1]));
  if (ahead === undefined || behind === undefined) return undefined;
  return dayMention(text, index, index + found[0].length, ahead, behind);
}

function namesDayOfMonth(text: string, mention: DayMention): boolean {
  const words = text.slice(mention.start, mention.end);
  return MONTH_NAMED.test(words) || /^\d{1,2}$/.test(words);
}

/** A later day of the month of an ISO date. */
function sameMonth(iso: string, day: number): number | undefined {
  const at = dayNumber(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), day);
  return at !== undefined && at > dayOf(iso) ? at : undefined;
}

/** Days named by month and number. */
export const MONTH_DAY_RULES: readonly DateRule[] = [
  { name: 'day of a month', example: 'Feb. 14, 2025', at: [...MONTHS.keys(), '#'], read: readDay },
  { name: 'ISO date', example: '2025-02-14', at: ['####'], read: readIsoDate },
  { name: 'date with slashes', example: '2/15/2025', at: ['#'], read: readSlashedDate },
  { name: 'another day of the month', example: '10', at: ['#'], read: readAnotherDay },
];
