import { dayNumber, isoOf, weekdayOf } from './calendar.js';
import type { DateMention } from './date-mention.js';
import { type DateContext, type DateRule, isDigitAt, matchAt, windowMention } from './date-rule.js';
import { DAY, DAY_ENDS, daysOf, namedYear, WHICH_YEAR } from './named-days.js';
import { FULL_WEEKDAY, MONTH, MONTHS, monthOf, WEEKDAYS } from './words.js';

/** The longest span of days that is taken for one, in days. */
const LONGEST = 92;

const TO = '(?:\\s?[-–—]\\s?|\\s(?:to|through|thru|until)\\s(?:the\\s)?)';
/** After the last day: not the hour of "April 6 - 8 p.m." and no count of anything. */
const NO_COUNT = '(?!\\s?[ap]\\.?m\\b|\\s(?:laps?|miles?|cars?|trucks?|drivers?|races?|starts?)\\b)';

const MONTH_DAY_TO_DAY = new RegExp(
  `${MONTH}\\s{0,2}${DAY}${TO}(?:${MONTH}\\s)?${DAY}${DAY_ENDS}${NO_COUNT}${WHICH_YEAR}`,
  'iy',
);
const DAY_TO_DAY_MONTH = new RegExp(
  `${DAY}(?:\\s(?:of\\s)?${MONTH})?${TO}${DAY}\\s(?:of\\s)?${MONTH}${WHICH_YEAR}`,
  'iy',
);

interface MatchedRange {
  readonly firstMonth: number | undefined;
  readonly firstDay: number;
  readonly lastMonth: number | undefined;
  readonly lastDay: number;
  readonly year: number | undefined;
  readonly length: number;
}

function matchRange(text: string, index: number, context: DateContext): MatchedRange | undefined {
  const isDayFirst = isDigitAt(text, index);
  const found = matchAt(isDayFirst ? DAY_TO_DAY_MONTH : MONTH_DAY_TO_DAY, text, index);
  if (!found) return undefined;
  const [all, a, b, c, d, year, relative] = found;
  const [firstMonth = '', firstDay, lastMonth = firstMonth, lastDay] = isDayFirst
    ? [b ?? d, a, d, c]
    : [a, b, c ?? a, d];
  return {
    firstMonth: monthOf(firstMonth),
    firstDay: Number(firstDay),
    lastMonth: monthOf(lastMonth),
    lastDay: Number(lastDay),
    year: namedYear(year, relative, context),
    length: all.length,
  };
}

function readRange(text: string, index: number, context: DateContext): DateMention | undefined {
  const found = matchRange(text, index, context);
  if (found?.firstMonth === undefined || found.lastMonth === undefined) return undefined;
  const { firstMonth, firstDay, lastMonth, lastDay, year, length } = found;
  const yearsOver = lastMonth < firstMonth ? 1 : 0;
  const firstYear = year === undefined ? undefined : year - yearsOver;
  const first = daysOf(firstMonth, firstDay, firstYear, undefined, context);
  if (!first) return undefined;
  const lastAfter = (from: number) =>
    dayNumber(Number(isoOf(from).slice(0, 4)) + yearsOver, lastMonth, lastDay) ?? Number.NaN;
  const ahead = { from: first.ahead, to: lastAfter(first.ahead) };
  const behind = { from: first.behind, to: lastAfter(first.behind) };
  const isSpan = [ahead, behind].every(({ from, to }) => to > from && to - from <= LONGEST);
  return isSpan ? windowMention(text, index, index + length, ahead, behind) : undefined;
}

const WEEKDAY_TO_WEEKDAY = new RegExp(
  `${FULL_WEEKDAY}(?:\\s?[-–—]\\s?|\\s(?:to|through|thru|or)\\s)${FULL_WEEKDAY}\\b`,
  'iy',
);

/** "Friday through Sunday": the ones under way or coming, or the last ones that are over. */
function readWeekdays(text: string, index: number, { day }: DateContext): DateMention | undefined {
  const found = matchAt(WEEKDAY_TO_WEEKDAY, text, index);
  const first = WEEKDAYS.get(found?.[1]?.toLowerCase() ?? '');
  const last = WEEKDAYS.get(found?.[2]?.toLowerCase() ?? '');
  if (!found || first === undefined || last === undefined || first === last) return undefined;
  const length = (last - first + 7) % 7;
  const to = day + ((last - weekdayOf(day) + 7) % 7);
  const ahead = { from: to - length, to };
  const behind = to === day ? ahead : { from: ahead.from - 7, to: to - 7 };
  return windowMention(text, index, index + found[0].length, ahead, ahead.from <= day ? ahead : behind);
}

/** Windows named by their first and last day. They go before single days, which would take the first alone. */
export const DAY_RANGE_RULES: readonly DateRule[] = [
  { name: 'days of a month', example: 'Feb. 16-18', at: [...MONTHS.keys(), '#'], read: readRange },
  {
    name: 'weekdays',
    example: 'Friday through Sunday',
    at: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
    read: readWeekdays,
  },
];
