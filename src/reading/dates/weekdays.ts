import { dayOf, weekdayOf } from './calendar.js';
import type { DateMention } from './date-mention.js';
import { type DateContext, type DateRule, dayMention, endsWith, matchAt } from './date-rule.js';
import { readDay } from './month-days.js';
import type { BothWays } from './nearest-year.js';
import { FULL_WEEKDAY, MONTH, NUMBER, readNumber, WEEKDAYS } from './words.js';

const WEEKDAY = new RegExp(`${FULL_WEEKDAY}\\b(?:\\s(?:night|evening|afternoon|morning)\\b)?`, 'iy');
const HABIT = /\s(?:nights|evenings|afternoons|mornings)\b/iy;
const SHORT_WEEKDAY = /(mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\b\.?/iy;
const BEFORE_DATE = /,?\s\(?(?:the\s)?/y;
const WHICH = endsWith('\\b(this coming|this past|coming|past|this|next|last)\\s');
const WEEKS_FROM = endsWith(`\\b(${NUMBER}\\sweeks?\\s(?:from|on)\\s(?:this\\s(?:coming\\s)?|coming\\s)?)`);
const WEEK_BEHIND = /\s(week)(?=[,.;:)]|\s(?:in|at|on|for|with|and|but)\b|$)/iy;
const AND_ON = endsWith('\\b(?:and|then)\\son\\s');
const NAMED_DAYS = endsWith(
  '\\b(?:black|good|cyber|easter|ash|palm|fat|ruby|super bowl|throwback|every|each|on an?|one|any|some|most|another|(?:memorial|labor|labour|columbus|veterans|patriots|presidents)[\\x27’]? day)\\s',
);
const OF_ANOTHER_TIME = new RegExp(`\\s(?:in|of)\\s${MONTH}(?!\\s\\d)`, 'iy');
const THE = endsWith('\\bthe\\s');
/** "Sunday of Labor Day weekend", "Saturday, the second day of": of a weekend or week that is named behind it. */
const OF_WEEKEND = /\s(?:of|during|on)\s(?:the\s|that\s)?(?:[A-Z][\w.'’]{0,15}\s){1,4}weekend\b/y;
const OF_NEXT_WEEK = /\sof\s(next)\sweek\b/iy;
const BESIDE = /\s(?:before|after|following|preceding|prior|of)\b/iy;

/** The days of a bare or qualified weekday (0 is Monday). "Next" is that of the next week, which begins on Monday. */
function daysOfWeekday(weekday: number, which: string | undefined, day: number): BothWays<number> {
  const coming = day + ((weekday - weekdayOf(day) + 7) % 7);
  const gone = day - ((weekdayOf(day) - weekday + 7) % 7);
  switch (which) {
    case 'this':
    case 'this coming':
    case 'coming':
      return { ahead: coming, behind: coming };
    case 'next': {
      const next = day - weekdayOf(day) + 7 + weekday;
      return { ahead: next, behind: next };
    }
    case 'last':
    case 'past':
    case 'this past': {
      const last = gone === day ? day - 7 : gone;
      return { ahead: last, behind: last };
    }
    default:
      return { ahead: coming, behind: gone };
  }
}

/** The date written after a weekday that ends at `index`: "Friday, Feb. 14", "Saturday (July 20)". */
function readDated(
  text: string,
  index: number,
  context: DateContext,
  start: number,
  weekday: number,
): DateMention | undefined {
  const joint = matchAt(BEFORE_DATE, text, index);
  return joint ? readDay(text, index + joint[0].length, context, start, weekday) : undefined;
}

function readWeekday(text: string, index: number, context: DateContext): DateMention | undefined {
  const found = matchAt(WEEKDAY, text, index);
  const name = found?.[1];
  const weekday = WEEKDAYS.get(name?.toLowerCase() ?? '');
  if (!found || name === undefined || weekday === undefined || matchAt(NAMED_DAYS, text, index)) return undefined;
  // "races there on Saturday nights": no day in particular
  if (matchAt(HABIT, text, index + name.length)) return undefined;
  // "on a Saturday in June", "the Sunday after Easter": which one, the words beside it tell.
  const isCounted = matchAt(THE, text, index) && matchAt(BESIDE, text, index + found[0].length);
  if (matchAt(OF_WEEKEND, text, index + found[0].length)) return undefined;
  if (isCounted || matchAt(OF_ANOTHER_TIME, text, index + found[0].length)) return undefined;
  const weeksOn = readWeeksOn(text, index, index + found[0].length, weekday, context);
  if (weeksOn) return weeksOn;
  const which = matchAt(WHICH, text, index);
  const start = index - (which?.[1]?.length ?? 0);
  const end = index + found[0].length;
  const dated = readDated(text, end, context, start, weekday);
  if (dated) return dated;
  const after = which ? undefined : dayAfterNamed(weekday, text, index, context);
  if (after !== undefined) return dayMention(text, start, index + name.length, after);
  const days = daysOfWeekday(weekday, which?.[2]?.toLowerCase(), context.day);
  const near = which ? undefined : dayOfSameWeekend(weekday, text, index, index + name.length, context);
  if (near !== undefined) return dayMention(text, start, index + name.length, near, days.behind);
  return dayMention(text, start, index + name.length, days.ahead, days.behind);
}

/** "A week from this Sunday", "two weeks from Saturday", "Saturday week", "Saturday of next week". */
function readWeeksOn(
  text: string,
  index: number,
  end: number,
  weekday: number,
  { day }: DateContext,
): DateMention | undefined {
  const coming = day + ((weekday - weekdayOf(day) + 7) % 7);
  const from = matchAt(WEEKS_FROM, text, index);
  if (from?.[1] !== undefined && from[3] !== undefined)
    return dayMention(text, index - from[1].length, end, coming + 7 * readNumber(from[3]));
  const week = matchAt(WEEK_BEHIND, text, end);
  if (week) return dayMention(text, index, end + week[0].length, coming + 7);
  const next = matchAt(OF_NEXT_WEEK, text, end);
  return next ? dayMention(text, index, end + next[0].length, day - weekdayOf(day) + 7 + weekday) : undefined;
}

/** "On March 21 she races in one series, and on Sunday in another": the first such day behind one some weeks ahead. */
function dayAfterNamed(weekday: number, text: string, index: number, context: DateContext): number | undefined {
  if (!matchAt(AND_ON, text, index)) return undefined;
  const last = context.earlier.at(-1);
  const named = last?.kind === 'day' ? dayOf(last.date) : undefined;
  if (named === undefined || named < context.day + 7) return undefined;
  return named + 1 + ((weekday - weekdayOf(named + 1) + 7) % 7);
}

const OWNS = /['’]s?\s/y;
// A sentence ends there, and no abbreviation.
const SENTENCE_END = /(?<!\b(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec|No|m))[.!?]["”’]?\s/;
// In characters, from the day to the weekday.
const SAME_SENTENCE = 160;

/** "The Truck race on Friday, April 10, and Sunday's Cup race": the weekday straight around a day some weeks ahead. */
function dayOfSameWeekend(
  weekday: number,
  text: string,
  index: number,
  end: number,
  context: DateContext,
): number | undefined {
  const last = context.earlier.at(-1);
  if (last?.kind !== 'day' || index - last.end > SAME_SENTENCE || !matchAt(OWNS, text, end)) return undefined;
  const named = dayOf(last.date);
  if (named < context.day + 7 || SENTENCE_END.test(text.slice(last.end, index + 1))) return undefined;
  const after = (weekday - weekdayOf(named) + 7) % 7;
  const by = after > 3 ? after - 7 : after;
  return Math.abs(by) <= 2 ? named + by : undefined;
}

/** "Sat., Feb. 15": a short form is a word of its own too ("sun", "sat"), so it counts only with a date after it. */
function readShortWeekday(text: string, index: number, context: DateContext): DateMention | undefined {
  const found = matchAt(SHORT_WEEKDAY, text, index);
  const weekday = WEEKDAYS.get(found?.[1]?.toLowerCase() ?? '');
  return found && weekday !== undefined ? readDated(text, index + found[0].length, context, index, weekday) : undefined;
}

const FULL = [...WEEKDAYS.keys()].filter((name) => name.endsWith('day'));
const SHORT = [...WEEKDAYS.keys()].filter((name) => !name.endsWith('day'));

/** Days named by their weekday. */
export const WEEKDAY_RULES: readonly DateRule[] = [
  { name: 'weekday', example: 'Saturday', at: FULL, read: readWeekday },
  { name: 'short weekday with a date', example: 'Sat., Feb. 15', at: SHORT, read: readShortWeekday },
];
