import { dayNumber } from './calendar.js';
import type { DateContext } from './date-rule.js';
import { type BothWays, nearestDay } from './nearest-year.js';
import { YEAR } from './words.js';

/** "14", "14th", "14" of "14 May": one group. */
export const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';

/** What must not follow the number of a day: a longer number, a decimal, a time, a share, "-lap". */
export const DAY_ENDS = '(?![\\w%]|[.,:]\\d|-[a-z])';

/** "2025", "of last year": what settles the year of the date before it. Two groups. */
export const WHICH_YEAR = `(?:,?\\s(?:of\\s|in\\s)?(?:${YEAR}(?![\\w-]|,\\d)|(last|this|next)\\s(?:year|season)\\b))?`;

/** The year of the two groups of `WHICH_YEAR`, if either matched. */
export function namedYear(
  year: string | undefined,
  relative: string | undefined,
  context: DateContext,
): number | undefined {
  if (year !== undefined) return Number(year);
  if (relative === undefined) return undefined;
  const by = relative.toLowerCase();
  return context.year + (by === 'next' ? 1 : by === 'last' ? -1 : 0);
}

/** The days that a month (1 to 12) and day mean, with a year or with none; a weekday (0 is Monday) helps to choose it. */
export function daysOf(
  month: number,
  day: number,
  year: number | undefined,
  weekday: number | undefined,
  context: DateContext,
): BothWays<number> | undefined {
  if (year === undefined) return nearestDay(month, day, weekday, context);
  const at = dayNumber(year, month, day);
  return at === undefined ? undefined : { ahead: at, behind: at };
}
