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
  /** The words, in lower case, at which it is tried; `#` is a number of one or two digits, `####` one of four, `'` an apostrophe. */
  readonly at: readonly string[];
  /** Reads the phrase at `index`, which may begin before it, or nothing. */
  readonly read: (text: string, index: number, context: DateContext) => DateMention | undefined;
}

/** The match of a sticky pattern at an index. */
export function matchAt(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(text);
}

/** Whether a digit stands at an index. */
export function isDigitAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 48 && code <= 57;
}

/**
 * The sticky pattern of words that end where it is matched: `matchAt(endsWith('in\\s'), text, index)` looks back from the
 * index. Its first group is all of them, so groups of `source` count from two. Looking back needs no copy of the text, and
 * stops by itself, since no source repeats without bound.
 */
export function endsWith(source: string, flags = 'i'): RegExp {
  return new RegExp(`(?<=(${source}))`, `${flags}y`);
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

const BOUND = endsWith(
  '\\b(since|from|starting|beginning|until|till|through|thru|before|after|by)\\s(?:(?:on|in|at least|early|late|the)\\s)?',
);

const BOUNDS: Readonly<Record<string, Bound>> = {
  since: 'since',
  from: 'from',
  starting: 'from',
  beginning: 'from',
  until: 'until',
  till: 'until',
  through: 'through',
  thru: 'through',
  before: 'before',
  after: 'after',
  by: 'by',
};

function boundAt(text: string, start: number): Bound | undefined {
  return BOUNDS[matchAt(BOUND, text, start)?.[2]?.toLowerCase() ?? ''];
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** A day mention; `past` is left out where it is the same day. Days in days since 1970-01-01. */
export function dayMention(text: string, start: number, end: number, ahead: number, behind = ahead): DayMention {
  const mention: Writable<DayMention> = { kind: 'day', start, end, date: isoOf(ahead) };
  if (behind !== ahead) mention.past = isoOf(behind);
  const bound = boundAt(text, start);
  if (bound) mention.bound = bound;
  return mention;
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
  const mention: Writable<WindowMention> = { kind: 'window', start, end, from: isoOf(ahead.from), to: isoOf(ahead.to) };
  if (behind.from !== ahead.from) mention.past = { from: isoOf(behind.from), to: isoOf(behind.to) };
  const bound = boundAt(text, start);
  if (bound) mention.bound = bound;
  return mention;
}
