import { dayNumber, lengthOfMonth, weekdayOf } from './calendar.js';
import type { DateMention } from './date-mention.js';
import { type DateContext, type DateRule, type DayRange, dayMention, matchAt, windowMention } from './date-rule.js';
import { namedYear, WHICH_YEAR } from './named-days.js';
import { weekendOf } from './near-days.js';
import { nearestWindow } from './nearest-year.js';
import { FULL_WEEKDAY, MONTH, monthOf, WEEKDAYS } from './words.js';

const WHICH: ReadonlyMap<string, number> = new Map([
  ['first', 0],
  ['second', 1],
  ['third', 2],
  ['fourth', 3],
  ['last', -1],
  ['final', -1],
]);

const NTH_DAY = new RegExp(
  `(${[...WHICH.keys()].join('|')})\\s(?:${FULL_WEEKDAY}|weekend)\\s(?:in|of)\\s(?:(the|this|next)\\smonth\\b|${MONTH}${WHICH_YEAR})`,
  'iy',
);
const SATURDAY = 5;

/** "The first Saturday in June", "the last Sunday of May 2024", "the second weekend of July", from its Friday to its Sunday. */
function readNthDay(text: string, index: number, context: DateContext): DateMention | undefined {
  const found = matchAt(NTH_DAY, text, index);
  if (!found) return undefined;
  const [all, which = '', weekday, near, monthName = '', year, relative] = found;
  const month = near === undefined ? monthOf(monthName) : monthNear(near, context);
  const nth = WHICH.get(which.toLowerCase());
  if (month === undefined || nth === undefined) return undefined;
  // A weekend is that of its Saturday.
  const of = WEEKDAYS.get(weekday?.toLowerCase() ?? '') ?? SATURDAY;
  const isDay = weekday !== undefined;
  const rangeIn = (inYear: number): DayRange => {
    const day = nthOf(nth, of, month, inYear);
    return isDay ? { from: day, to: day } : weekendOf(day);
  };
  // "of next month" in December is of the next year.
  const named =
    near === undefined ? namedYear(year, relative, context) : context.year + (month < context.month ? 1 : 0);
  const { ahead, behind } =
    named === undefined ? nearestWindow(rangeIn, context) : { ahead: rangeIn(named), behind: rangeIn(named) };
  const end = index + all.length;
  if (isDay) return dayMention(text, index, end, ahead.from, behind.from);
  return windowMention(text, index, end, ahead, behind);
}

/** The month (1 to 12) of "the month", "this month" or "next month". */
function monthNear(which: string, { month }: DateContext): number {
  return which.toLowerCase() === 'next' ? (month % 12) + 1 : month;
}

/** The nth weekday (0 is Monday) of a month (1 to 12), from 0 on; -1 is the last one. In days since 1970-01-01. */
function nthOf(nth: number, weekday: number, month: number, year: number): number {
  const first = dayNumber(year, month, 1) ?? 0;
  const one = first + ((weekday - weekdayOf(first) + 7) % 7);
  if (nth >= 0) return one + 7 * nth;
  const last = first + lengthOfMonth(year, month) - 1;
  return last - ((weekdayOf(last) - weekday + 7) % 7);
}

/** Days and weekends that are counted in their month. */
export const NTH_DAY_RULES: readonly DateRule[] = [
  { name: 'nth weekday of a month', example: 'first Saturday in June', at: [...WHICH.keys()], read: readNthDay },
];
