import { dayNumber, dayOf, lengthOfMonth, weekdayOf } from './calendar.js';
import type { DateMention } from './date-mention.js';
import { type DateContext, type DateRule, type DayRange, endsWith, matchAt, windowMention } from './date-rule.js';
import { readDay } from './month-days.js';
import { namedYear, WHICH_YEAR } from './named-days.js';
import { weekendOf } from './near-days.js';
import { nearestWindow } from './nearest-year.js';
import { MONTH, MONTHS, monthOf, NUMBER, readNumber } from './words.js';

const WHICH_WEEKEND = endsWith(
  '\\b(?:(?:this )?(coming|past)|(this|next|last)|(?:over|on|at|for) (the))\\s(?:race\\s)?',
);
const WEEKEND_OF = / of /y;

/** "This weekend", "over the weekend", "the weekend of March 8". */
function readWeekend(text: string, index: number, context: DateContext): DateMention | undefined {
  const end = index + 'weekend'.length;
  if (text.slice(index, end).toLowerCase() !== 'weekend') return undefined;
  if (matchAt(WEEKEND_OF, text, end)) {
    const named = readDay(text, end + 4, context);
    if (named?.kind === 'day') {
      const of = (iso: string) => weekendOf(Date.parse(iso) / 86_400_000);
      return windowMention(text, index, named.end, of(named.date), of(named.past ?? named.date));
    }
  }
  const found = matchAt(WHICH_WEEKEND, text, index);
  if (!found) return undefined;
  const which = (found[2] ?? found[3] ?? found[4] ?? '').toLowerCase();
  const start = index - (which === 'the' ? 0 : (found[1] ?? '').length);
  const thisOne = weekendOf(context.day);
  const isOn = weekdayOf(context.day) >= 4;
  if (which === 'next') return windowMention(text, start, end, weekendOf(context.day, 1));
  if (which === 'last' || which === 'past') return windowMention(text, start, end, weekendOf(context.day, -1));
  if (which === 'the' && !isOn) return windowMention(text, start, end, thisOne, weekendOf(context.day, -1));
  return windowMention(text, start, end, thisOne);
}

const WEEK_OR_MONTH = /(week|month)\b/iy;
const WHICH_WEEK = endsWith('\\b(?:(earlier|later)\\s)?(this|next|last|this coming|this past|past|coming)\\s');

const WEEK_OF = /week of (?:(?:mon|sun)day, )?/iy;

/** "The week of Sept. 13": its Monday to Sunday; one that is called by its Sunday begins with it. */
function readWeekOf(text: string, index: number, context: DateContext): DateMention | undefined {
  const found = matchAt(WEEK_OF, text, index);
  const named = found && readDay(text, index + found[0].length, context);
  if (named?.kind !== 'day') return undefined;
  const of = (iso: string): DayRange => {
    const day = dayOf(iso);
    const from = weekdayOf(day) === 6 ? day : day - weekdayOf(day);
    return { from, to: from + 6 };
  };
  return windowMention(text, index, named.end, of(named.date), of(named.past ?? named.date));
}

/** "Next week", Monday to Sunday; "next month", its first day to its last. */
function readWeekOrMonth(text: string, index: number, context: DateContext): DateMention | undefined {
  const found = matchAt(WHICH_WEEK, text, index);
  const unit = found && matchAt(WEEK_OR_MONTH, text, index)?.[1];
  const which = found?.[3]?.toLowerCase().split(' ').at(-1);
  if (!found || !unit) return undefined;
  const by = which === 'next' ? 1 : which === 'last' || which === 'past' ? -1 : 0;
  const start = index - (found[1] ?? '').length;
  const end = index + unit.length;
  if (unit.toLowerCase() === 'week') {
    const monday = context.day - weekdayOf(context.day) + 7 * by;
    return windowMention(text, start, end, { from: monday, to: monday + 6 });
  }
  return windowMention(text, start, end, daysOfMonth(context.year, context.month + by, undefined));
}

const COMING = endsWith(`\\b(?:over|in|during|within|across|for)\\s(the\\s)?(?:next|coming)\\s${NUMBER}\\s`);
const UNITS: Readonly<Record<string, number>> = { days: 1, weeks: 7, weekends: 7 };
const UNIT = /(days|weeks|weekends)\b/iy;

/** "Over the next three weeks": from the article's day on. */
function readComing(text: string, index: number, { day }: DateContext): DateMention | undefined {
  const unit = matchAt(UNIT, text, index)?.[1];
  const found = unit && matchAt(COMING, text, index);
  const days = UNITS[unit?.toLowerCase() ?? ''];
  if (!unit || !found || found[1] === undefined || found[3] === undefined || days === undefined) return undefined;
  const window = { from: day, to: day + readNumber(found[3]) * days };
  return { ...windowMention(text, index - found[1].length, index + unit.length, window), several: true };
}

const PARTS: Readonly<Record<string, readonly [number, number]>> = { early: [1, 10], mid: [11, 20], late: [21, 31] };

/** A month or a part of it ("early": 1st to 10th, "mid": to the 20th, "late": to its end). The month may overflow the year. */
function daysOfMonth(year: number, month: number, part: string | undefined): DayRange {
  const years = year + Math.floor((month - 1) / 12);
  const within = ((((month - 1) % 12) + 12) % 12) + 1;
  const [from, to] = PARTS[part ?? ''] ?? [1, 31];
  const first = dayNumber(years, within, 1) ?? 0;
  return { from: first + from - 1, to: first + Math.min(to, lengthOfMonth(years, within)) - 1 };
}

const MONTH_ALONE = new RegExp(`${MONTH}(?!\\.?\\s?\\d{1,2}\\b)${WHICH_YEAR}`, 'iy');
/** Words that make a month of "May" or "Mar." */
const MONTH_BEFORE = endsWith(
  '\\b(?:(early|mid|late)(?:\\sin)?|(this|next|last)|(in|during|since|until|till|through|from|of|before|after|for|by|every|each|and|to|the|that))[\\s-]',
);
const NAME_TOO = new Set(['march', 'april', 'may', 'june', 'august', 'jan', 'mar', 'apr', 'jun', 'jul', 'aug', 'dec']);

const CAPITAL_FOLLOWS = /\s[A-Z]/y;

/** Whether a month's name is rather a person's or a verb: "April Voss", "May drove". `before` is the word in front, if one helps. */
function isName(text: string, end: number, name: string, before: string | undefined): boolean {
  if (!NAME_TOO.has(name.toLowerCase())) return false;
  if (before === undefined) return true;
  return matchAt(CAPITAL_FOLLOWS, text, end) !== null && !/^(?:in|during|since|until|till)$/i.test(before);
}

function readMonth(text: string, index: number, context: DateContext): DateMention | undefined {
  const found = matchAt(MONTH_ALONE, text, index);
  const month = monthOf(found?.[1] ?? '');
  if (!found || month === undefined) return undefined;
  const before = matchAt(MONTH_BEFORE, text, index);
  const [, , named, relative] = found;
  const isBare = named === undefined && relative === undefined;
  if (isBare && isName(text, index + found[0].length, found[1] ?? '', before?.[4] ?? before?.[1])) return undefined;
  const which = before?.[3]?.toLowerCase();
  const part = before?.[2]?.toLowerCase();
  const start = index - (which || part ? (before?.[1]?.length ?? 0) : 0);
  const end = index + (isBare ? (found[1] ?? '').length : found[0].length);
  const year = namedYear(named, relative, context);
  if (year !== undefined) return windowMention(text, start, end, daysOfMonth(year, month, part));
  if (which === 'last') return windowMention(text, start, end, daysOfMonth(lastYear(month, context), month, part));
  if (which === 'this') return windowMention(text, start, end, daysOfMonth(context.year, month, part));
  if (which === 'next') return windowMention(text, start, end, daysOfMonth(nextYear(month, context), month, part));
  const { ahead, behind } = nearestWindow((of) => daysOfMonth(of, month, part), context);
  return windowMention(text, start, end, ahead, behind);
}

/** The year of "last October": of the last one that is over. */
function lastYear(month: number, context: DateContext): number {
  return month < context.month ? context.year : context.year - 1;
}

/** The year of "next March": of the first one that has not begun. */
function nextYear(month: number, context: DateContext): number {
  return month > context.month ? context.year : context.year + 1;
}

/** Windows named by their weekend, week or month. */
export const WEEK_AND_MONTH_RULES: readonly DateRule[] = [
  { name: 'weekend', example: 'this weekend', at: ['weekend'], read: readWeekend },
  { name: 'week of a day', example: 'week of Sept. 13', at: ['week'], read: readWeekOf },
  { name: 'week or month', example: 'next month', at: ['week', 'month'], read: readWeekOrMonth },
  { name: 'coming weeks', example: 'over the next three weeks', at: Object.keys(UNITS), read: readComing },
  { name: 'month', example: 'early October', at: [...MONTHS.keys()], read: readMonth },
];
