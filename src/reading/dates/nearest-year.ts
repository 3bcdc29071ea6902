import { dayNumber, weekdayOf } from './calendar.js';
import type { DateContext, DayRange } from './date-rule.js';

/**
 * How far a date without a year may lie on the wrong side of the article before another year is meant, in days. Looking
 * ahead, last week's race is hardly next year's; looking back ("announced for July 6"), the next two months are this year's.
 */
const JUST_OVER = 14;
const SOON = 61;

/** The same date looked at ahead of the article and behind it. */
export interface BothWays<T> {
  readonly ahead: T;
  readonly behind: T;
}

/** The year of a date without one: `of` gives the first and last day in a year, or nothing where that year has no such day. */
function nearest(
  of: (year: number) => DayRange | undefined,
  { day, year }: DateContext,
): BothWays<DayRange> | undefined {
  const here = of(year);
  if (!here) {
    const other = of(year + 1) ?? of(year - 1);
    return other && { ahead: other, behind: other };
  }
  if (here.from > day + SOON) return { ahead: here, behind: of(year - 1) ?? here };
  if (here.to < day - JUST_OVER) return { ahead: of(year + 1) ?? here, behind: here };
  return { ahead: here, behind: here };
}

/** The days of a month and day without a year. A weekday (0 is Monday), where the text gives one, settles the year. */
export function nearestDay(
  month: number,
  day: number,
  weekday: number | undefined,
  context: DateContext,
): BothWays<number> | undefined {
  if (weekday !== undefined) {
    const fitting = [context.year, context.year + 1, context.year - 1]
      .map((year) => dayNumber(year, month, day))
      .find((at) => at !== undefined && weekdayOf(at) === weekday);
    if (fitting !== undefined) return { ahead: fitting, behind: fitting };
  }
  const both = nearest((year) => {
    const at = dayNumber(year, month, day);
    return at === undefined ? undefined : { from: at, to: at };
  }, context);
  return both && { ahead: both.ahead.from, behind: both.behind.from };
}

/** The window that `of` gives for a year, ahead of the article and behind it. */
export function nearestWindow(of: (year: number) => DayRange, context: DateContext): BothWays<DayRange> {
  const both = nearest(of, context);
  return both ?? { ahead: of(context.year), behind: of(context.year) };
}
