import { dayOf, isoOf } from './calendar.js';
import type { Bound, DateMention, DayMention, WindowMention } from './date-mention.js';

/** What a rule knows besides the text. */
export interface DateContext {
  /** The article's day, in days since 1970-01-01, and its year and month (1 to 12). */
  readonly day: number;
  readonly year: number;
  readonly month: number;
  /** The mentions read so far, those of earlier sentences first. */
  readonly earlier: readonly DateMention[];
}

/** One way of naming a time. */
export interface DateRule {
  readonly name: string;
  /** A phrase that it reads; the tests run it. */
  readonly example: string;
  /** The words, in lower case, at which it is tried; `#` stands for a number and `'` for an apostrophe. */
  readonly at: readonly string[];
  /** Reads the phrase at `index`, which may begin before it, or nothing. */
  readonly read: (text: string, index: number, context: DateContext) => DateMention | undefined;
}

/** The match of a sticky pattern at an index. */
export function matchAt(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(text);
}

/** The match of a pattern that ends in `$` in the `reach` units before an index: bounded, so that time stays linear. */
export function matchBefore(pattern: RegExp, text: string, index: number, reach: number): RegExpExecArray | null {
  return pattern.exec(text.slice(Math.max(0, index - reach), index));
}

/** The context of an article. `published` is `YYYY-MM-DD`. */
export function contextOf(published: string, earlier: readonly DateMention[]): DateContext {
  return {
    day: dayOf(published),
    year: Number(published.slice(0, 4)),
    month: Number(published.slice(5, 7)),
    earlier,
  };
}

const BOUND =
  /\b(since|from|starting|beginning|until|till|through|thru|before|after|by)\s(?:(?:on|in|at least|early|late|the)\s)?$/i;

const BOUNDS: Readonly<Record<string, Bound>> = { starting: 'from', beginning: 'from', till: 'until', thru: 'through' };

function boundAt(text: string, start: number): { bound?: Bound } {
  const word = matchBefore(BOUND, text, start, 20)?.[1]?.toLowerCase();
  return word === undefined ? {} : { bound: BOUNDS[word] ?? (word as Bound) };
}

/** A day mention; `past` is left out where it is the same day. Days in days since 1970-01-01. */
export function dayMention(text: string, start: number, end: number, ahead: number, behind = ahead): DayMention {
  return {
    kind: 'day',
    start,
    end,
    date: isoOf(ahead),
    ...(behind === ahead ? {} : { past: isoOf(behind) }),
    ...boundAt(text, start),
  };
}

/** First and last day of a window, in days since 1970-01-01. */
export interface DayRange {
  readonly from: number;
  readonly to: number;
}

/** A window mention; `past` is left out where it is the same window. */
export function windowMention(
  text: string,
  start: number,
  end: number,
  ahead: DayRange,
  behind: DayRange = ahead,
): WindowMention {
  return {
    kind: 'window',
    start,
    end,
    from: isoOf(ahead.from),
    to: isoOf(ahead.to),
    ...(behind.from === ahead.from ? {} : { past: { from: isoOf(behind.from), to: isoOf(behind.to) } }),
    ...boundAt(text, start),
  };
}
