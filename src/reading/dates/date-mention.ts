/** Where a mention stands: `text.slice(start, end)` are the words that name the time, in UTF-16 units. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** The side of a day or window that its preposition speaks of: "until Oct. 5" is no race on that day. */
export type Bound = 'since' | 'from' | 'until' | 'through' | 'before' | 'after' | 'by';

/** One day: "Feb. 14", "Saturday", "tomorrow". */
export interface DayMention extends Span {
  readonly kind: 'day';
  /** `YYYY-MM-DD`, where the text looks ahead (or leaves no choice). */
  readonly date: string;
  /** `YYYY-MM-DD`, where the text looks back and means another day: "won on Saturday". */
  readonly past?: string;
  readonly bound?: Bound;
}

/** Some days, first to last: "Feb. 16-18", "this weekend", "early October". */
export interface WindowMention extends Span {
  readonly kind: 'window';
  /** `YYYY-MM-DD`, where the text looks ahead (or leaves no choice). */
  readonly from: string;
  readonly to: string;
  /** The window where the text looks back and means another one: "won in October". */
  readonly past?: { readonly from: string; readonly to: string };
  readonly bound?: Bound;
  /** "over the next three weeks": each of several races beside it may be on any day of it. */
  readonly several?: true;
}

/** One or more seasons: "2025", "next season", "2013, 2014 and 2019", "since 2022". */
export interface SeasonMention extends Span {
  readonly kind: 'season';
  /** The seasons that the words fix, in rising order; empty where they only set a limit ("through 2027"). */
  readonly seasons: readonly number[];
  /** The first season of a span: "since 2022", "from 2026". Up to the article's year, "since" fixes each season. */
  readonly since?: number;
  /** The last season of a span, itself included: "through 2027", "until the end of 2026". */
  readonly through?: number;
  /** The season that is over by then: "after the 2024 season", which leaves `seasons` empty, or "at the end of this year". */
  readonly after?: number;
}

/** A time that a text names, resolved against the day of its article. */
export type DateMention = DayMention | WindowMention | SeasonMention;
