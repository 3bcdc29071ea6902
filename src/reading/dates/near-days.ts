import { dayOf, weekdayOf } from './calendar.js';
import type { DateMention, DayMention, WindowMention } from './date-mention.js';
import { type DateContext, type DateRule, dayMention, endsWith, matchAt, windowMention } from './date-rule.js';
import { NUMBER, readNumber, WEEKDAYS } from './words.js';

const NEAR_DAYS: Readonly<Record<string, number>> = { today: 0, tonight: 0, tomorrow: 1, yesterday: -1 };
const NEAR_DAY = /(today|tonight|tomorrow|yesterday)\b/iy;
/** "USA Today" is a newspaper, "today's cars" is an age. */
const NO_DAY_BEFORE = endsWith('\\b[A-Z]\\w{0,20}\\s', '');

/** "and today drives the No. 12": these days. */
const NOWADAYS = /today,? (?:drives|races|competes|runs|leads|owns|heads|works|has|holds|is)\b(?! (?:at|on|from)\b)/iy;

function readNearDay(text: string, index: number, { day }: DateContext): DateMention | undefined {
  const word = matchAt(NEAR_DAY, text, index)?.[1];
  const by = NEAR_DAYS[word?.toLowerCase() ?? ''];
  if (word === undefined || by === undefined) return undefined;
  if (word === 'Today' && matchAt(NO_DAY_BEFORE, text, index)) return undefined;
  if (by === 0 && matchAt(NOWADAYS, text, index)) return undefined;
  const end = index + word.length;
  const weeks = by < 0 ? null : matchAt(WEEKS_FROM, text, index);
  if (weeks?.[1] !== undefined && weeks[2] !== undefined)
    return dayMention(text, index - weeks[1].length, end, day + by + 7 * readNumber(weeks[2]));
  // "the day after tomorrow"
  const after = by === 1 ? matchAt(DAY_AFTER_IT, text, index)?.[1] : undefined;
  return dayMention(text, index - (after?.length ?? 0), end, day + by + (after === undefined ? 0 : 1));
}

const WEEKS_FROM = endsWith(`\\b${NUMBER}\\sweeks?\\sfrom\\s`);
const DAY_AFTER_IT = endsWith('\\bthe day after\\s');

const DAYS_AGO = endsWith(`\\b${NUMBER}\\sdays?\\s`);

/** "Three days ago". Weeks are not counted: nobody who writes "two weeks ago" means one day. */
function readDaysAgo(text: string, index: number, { day }: DateContext): DateMention | undefined {
  const found = matchAt(DAYS_AGO, text, index);
  if (found?.[1] === undefined || found[2] === undefined) return undefined;
  return dayMention(text, index - found[1].length, index + 'ago'.length, day - readNumber(found[2]));
}

const LATER = endsWith(`\\b${NUMBER}\\s(day|night|week)s?\\s`);
const AFTER_THE = endsWith('\\bthe\\s');
const NEXT_DAY = /(next|following|same|that)\s(day|night|week|weekend|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/iy;

/** The last day or window before this point of the text. */
function lastDays({ earlier }: DateContext): DayMention | WindowMention | undefined {
  return earlier.findLast((mention) => mention.kind !== 'season');
}

/** The mention of the days that lie `by` days after others. */
function shifted(text: string, start: number, end: number, days: DayMention | WindowMention, by: number): DateMention {
  if (days.kind === 'day') {
    return dayMention(text, start, end, dayOf(days.date) + by, dayOf(days.past ?? days.date) + by);
  }
  const move = ({ from, to }: { from: string; to: string }) => ({ from: dayOf(from) + by, to: dayOf(to) + by });
  return windowMention(text, start, end, move(days), move(days.past ?? days));
}

const LATER_WORDS = /later\b|after that\b/iy;

/** "A week later", "three weeks after that", counted from the last date before it. */
function readLater(text: string, index: number, context: DateContext): DateMention | undefined {
  const words = matchAt(LATER_WORDS, text, index)?.[0];
  const found = words && matchAt(LATER, text, index);
  const last = found && lastDays(context);
  if (!last || found[1] === undefined || found[2] === undefined) return undefined;
  const by = readNumber(found[2]) * (found[3]?.toLowerCase() === 'week' ? 7 : 1);
  return shifted(text, index - found[1].length, index + words.length, last, by);
}

/** The Friday to Sunday of the week, which begins on Monday, that lies `weeks` after a day's. */
export function weekendOf(day: number, weeks = 0): { from: number; to: number } {
  const monday = day - weekdayOf(day) + 7 * weeks;
  return { from: monday + 4, to: monday + 6 };
}

/** "The next day", "the following Saturday", "that weekend", counted from the last date before it. */
function readFollowing(text: string, index: number, context: DateContext): DateMention | undefined {
  const found = matchAt(NEXT_DAY, text, index);
  const last = found && lastDays(context);
  const which = found?.[1]?.toLowerCase();
  const unit = found?.[2]?.toLowerCase();
  if (!last || which === undefined || unit === undefined) return undefined;
  if (which === 'next' && !matchAt(AFTER_THE, text, index)) return undefined;
  const end = index + found[0].length;
  const isSame = which === 'same' || which === 'that';
  if (unit === 'day' || unit === 'night') return shifted(text, index, end, last, isSame ? 0 : 1);
  const base = dayOf(last.kind === 'day' ? last.date : last.to);
  const before = dayOf(last.kind === 'day' ? (last.past ?? last.date) : (last.past?.to ?? last.to));
  const weekday = WEEKDAYS.get(unit);
  if (weekday !== undefined) {
    const after = (day: number) => day + ((weekday - weekdayOf(day) + 6) % 7) + 1;
    return isSame ? undefined : dayMention(text, index, end, after(base), after(before));
  }
  const weeks = isSame ? 0 : 1;
  if (unit === 'weekend') return windowMention(text, index, end, weekendOf(base, weeks), weekendOf(before, weeks));
  return undefined;
}

const DAY_AFTER = /the\s((?:mon|tues|wednes|thurs|fri|satur|sun)day|weekend|week)\safter\sthat\b/iy;

/** "The Sunday after that", counted from the last date before it. */
function readDayAfter(text: string, index: number, context: DateContext): DateMention | undefined {
  const found = matchAt(DAY_AFTER, text, index);
  const last = found && lastDays(context);
  const unit = found?.[1]?.toLowerCase();
  if (!found || !last || unit === undefined) return undefined;
  const end = index + found[0].length;
  const base = dayOf(last.kind === 'day' ? last.date : last.to);
  const before = dayOf(last.kind === 'day' ? (last.past ?? last.date) : (last.past?.to ?? last.to));
  const weekday = WEEKDAYS.get(unit);
  if (weekday === undefined) return windowMention(text, index, end, weekendOf(base, 1), weekendOf(before, 1));
  const after = (day: number) => day + ((weekday - weekdayOf(day) + 6) % 7) + 1;
  return dayMention(text, index, end, after(base), after(before));
}

// Not "the day before the race": of that, and not of the last date.
const BESIDE =
  /[Tt]he\s(?:day|night)\s(before|after)\b(?!\s(?:the|an?|his|her|its|their|that|this|my|our|last|each|practice|[a-z]+ing|[A-Z0-9]))/y;

/** "The Xfinity race the day before", counted from the last date before it. */
function readDayBeside(text: string, index: number, context: DateContext): DateMention | undefined {
  const found = matchAt(BESIDE, text, index);
  const last = found && lastDays(context);
  if (!found || last?.kind !== 'day') return undefined;
  return shifted(text, index, index + found[0].length, last, found[1] === 'before' ? -1 : 1);
}

/** Days counted from the article's day or from the last date before them. */
export const NEAR_DAY_RULES: readonly DateRule[] = [
  { name: 'near day', example: 'tomorrow', at: Object.keys(NEAR_DAYS), read: readNearDay },
  { name: 'days ago', example: 'three days ago', at: ['ago'], read: readDaysAgo },
  { name: 'later', example: 'a week later', at: ['later', 'after'], read: readLater },
  { name: 'day after', example: 'the Sunday after that', at: ['the'], read: readDayAfter },
  { name: 'day beside', example: 'the day before', at: ['the'], read: readDayBeside },
  {
    name: 'following day',
    example: 'the following Saturday',
    at: ['next', 'following', 'same', 'that'],
    read: readFollowing,
  },
];
