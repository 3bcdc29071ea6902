import type { DateMention } from './date-mention.js';
import { type DateContext, type DateRule, dayMention } from './date-rule.js';
import { daysOf } from './named-days.js';

/** How far around a line others are looked at, in UTF-16 units. */
const AROUND = 1000;
const LINE = /(?:^|\n)[ \t]*(?:[-*•–—][ \t]*)?(\d{1,2})\/(\d{1,2})(?=[ \t]*[-–—:,|]?[ \t]*[\p{Lu}(])/gu;

/** "4/5 Martinsville" where another line, "5/18 Dover", tells that the month comes first. */
function readSlashedDay(text: string, index: number, context: DateContext): DateMention | undefined {
  if (text[index + 1] !== '/' && text[index + 2] !== '/') return undefined;
  const from = Math.max(0, index - AROUND);
  const lines = [...text.slice(from, index + AROUND).matchAll(LINE)].map((found) => ({
    at: from + found.index + found[0].length - `${found[1]}/${found[2]}`.length,
    length: `${found[1]}/${found[2]}`.length,
    first: Number(found[1]),
    second: Number(found[2]),
  }));
  const own = lines.find(({ at }) => at === index);
  const isMonthFirst = lines.some(({ second }) => second > 12);
  if (!own || lines.length < 2 || isMonthFirst === lines.some(({ first }) => first > 12)) return undefined;
  const [month, day] = isMonthFirst ? [own.first, own.second] : [own.second, own.first];
  const days = daysOf(month, day, undefined, undefined, context);
  return days && dayMention(text, index, index + own.length, days.ahead, days.behind);
}

/** Days of lists, with a slash and no year. */
export const SLASHED_DAY_RULES: readonly DateRule[] = [
  { name: 'day with a slash', example: '5/18 Dover\n6/28 Nashville', at: ['#'], read: readSlashedDay },
];
