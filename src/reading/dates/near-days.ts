import { dayOf, weekdayOf } from './calendar.js';
import type { DateMention, DayMention, WindowMention } from './date-mention.js';
import { type DateContext, type DateRule, dayMention, matchAt, matchBefore, windowMention } from './date-rule.js';
import { NUMBER, numberOf, WEEKDAYS } from './words.js';

const NEAR_DAYS: Readonly<Record<string, number>> = { today: 0, tonight: 0, tomorrow: 1, yesterday: -1 };
const NEAR_DAY = /(today|tonight|tomorrow|yesterday)\b/iy;
/** "USA Today" is a newspaper, "today's cars" is an age. */
const NO_DAY_BEFORE = /\b[A-Z]\w*\s$/;

function readNearDay(text: string, index: number, { day }: DateContext): DateMention | undefined {
  const word = matchAt(NEAR_DAY, text, index)?.[1];
  const by = NEAR_DAYS[word?.toLowerCase() ?? ''];
  if (word === undefined || by === undefined) return undefined;
  if (word === 'Today' && matchBefore(NO_DAY_BEFORE, text, index, 12)) return undefined;
  return dayMention(text, index, index + word.length, day + by);
}

const DAYS_AWAY = new RegExp(`\\bin\\s(?:just\\s|only\\s)?${NUMBER}\\s$`, 'i');

/** "In 18 days". */
function readDaysAway(text: string, index: number, { day }: DateContext): DateMention | undefined {
  const found = matchBefore(DAYS_AWAY, text, index, 18);
  if (found?.[1] === undefined || !/^days?\b/i.test(text.slice(index, index + 5))) return undefined;
  return dayMention(text, index - found[0].length, index + 4, day + numberOf(found[1]));
}

const DAYS_AGO = new RegExp(`\\b${NUMBER}\\sdays?\\s$`, 'i');

/** "Three days ago". Weeks are not counted: nobody who writes "two weeks ago" means one day. */
function readDaysAgo(text: string, index: number, { day }: DateContext): DateMention | undefined {
  const found = matchBefore(DAYS_AGO, text, index, 16);
  if (found?.[1] === undefined) return undefined;
  return dayMention(text, index - found[0].length, index + 3, day - numberOf(found[1]));
}

const LATER = new RegExp(`\\b${NUMBER}\\s(day|night|week)s?\\s$`, 'i');
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

/** "A week later", counted from the last date before it. */
function readLater(text: string, index: number, context: DateContext): DateMention | undefined {
  const found = matchBefore(LATER, text, index, 18);
  const last = found && lastDays(context);
  if (!last || found[1] === undefined) return undefined;
  const by = numberOf(found[1]) * (found[2]?.toLowerCase() === 'week' ? 7 : 1);
  return shifted(text, index - found[0].length, index + 'later'.length, last, by);
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
  if (which === 'next' && !/\bthe\s$/i.test(text.slice(Math.max(0, index - 5), index))) return undefined;
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

/** Days counted from the article's day or from the last date before them. */
export const NEAR_DAY_RULES: readonly DateRule[] = [
  { name: 'near day', example: 'tomorrow', at: Object.keys(NEAR_DAYS), read: readNearDay },
  { name: 'days away', example: 'in 18 days', at: ['days', 'day'], read: readDaysAway },
  { name: 'days ago', example: 'three days ago', at: ['ago'], read: readDaysAgo },
  { name: 'later', example: 'a week later', at: ['later'], read: readLater },
  {
    name: 'following day',
    example: 'the following Saturday',
    at: ['next', 'following', 'same', 'that'],
    read: readFollowing,
  },
];
