import type { DateMention, DayMention } from '../reading/dates/date-mention.js';
import { readDates } from '../reading/dates/read-dates.js';

/** First and last day, `YYYY-MM-DD`. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** The times that a question names. */
export interface Times {
  readonly season?: number;
  /** Whether the question is of what is to be so in that season, "for 2026", and not of what was said in it. */
  readonly isForSeason?: true;
  /** The days to look back to: the last one is the day. */
  readonly back?: Days;
  /** The day to look back to is named as one: "as of 5 May 2025". What the question calls this year is that day's. */
  readonly isAsOf?: true;
  /** The days to look ahead to, if they are not over. Both are set where a day without a year may be either. */
  readonly ahead?: Days;
  /** The days that are over on the day named to look back to: "did Stone race on Sunday, as of 5 May 2025?" */
  readonly over?: Days;
  /** Where they stand in the question, in UTF-16 units. */
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

/** "march" and "may" are verbs to the reader; beside a number they are months. */
const MONTH_IN_SMALL = /\b(?:may|march)(?=,? \d)|(?<=\d |\d(?:st|nd|rd|th) |\d(?:st|nd|rd|th)? of )(?:may|march)\b/g;

/**
 * The season and the day that a question asks about, seen from `today` (`YYYY-MM-DD`). Only what fixes a time is taken:
 * "since 2022" and several seasons are left in the question, where nothing understands them. So is a second time.
 */
export function timesIn(question: string, today: string): Times {
  const text = question.replace(MONTH_IN_SMALL, (month) => month.charAt(0).toUpperCase() + month.slice(1));
  const asOf = dayLookedBackTo(text, today);
  let times: Times = { ...(asOf && { isAsOf: true as const }), spans: [] };
  const others = readDates(text, asOf?.date ?? today).filter(
    ({ start, end }) => !(asOf && start < asOf.end && asOf.start < end),
  );
  for (const mention of asOf ? [asOf, ...others] : others) {
    const from = mention === asOf ? today : (asOf?.date ?? today);
    const read = mention.kind === 'season' ? seasonOf(mention, times) : daysOf(mention, from, times);
    if (read === undefined) continue;
    const { start, end } = mention;
    const before = mention.kind === 'season' && mention.after !== undefined ? /\bafter (?:the )?$/i : /$/;
    const first = start - (before.exec(text.slice(0, start))?.[0].length ?? 0);
    const isFor = mention.kind === 'season' && /\bfor (?:the )?$/i.test(text.slice(0, start));
    times = {
      ...times,
      ...read,
      ...(isFor && { isForSeason: true as const }),
      spans: [...times.spans, { start: first, end }],
    };
  }
  return times;
}

const AS_OF = /\bas (?:of|at|on|known on) (?:\w+day,? )?$/i;

/** "as of 5 May 2025": a day gone by, from which the question is asked. */
function dayLookedBackTo(text: string, today: string): DayMention | undefined {
  return readDates(text, today).find(
    (mention): mention is DayMention =>
      mention.kind === 'day' && mention.date < today && AS_OF.test(text.slice(0, mention.start)),
  );
}

function seasonOf(mention: DateMention & { kind: 'season' }, known: Times): Partial<Times> | undefined {
  if (known.season !== undefined) return undefined;
  const { seasons, after, through } = mention;
  if (seasons.length === 0 && after !== undefined) return { season: after + 1 };
  return seasons.length === 1 && after === undefined && through === undefined ? { season: seasons[0] ?? 0 } : undefined;
}

function daysOf(
  mention: Exclude<DateMention, { kind: 'season' }>,
  today: string,
  known: Times,
): Partial<Times> | undefined {
  // The day from which it is asked is none of those that it asks about.
  if ((known.back !== undefined && !known.isAsOf) || known.ahead !== undefined || known.over !== undefined)
    return undefined;
  if (mention.bound !== undefined && mention.bound !== 'by' && mention.bound !== 'from') return undefined;
  const { days, past } =
    mention.kind === 'day'
      ? { days: oneDay(mention.date), past: mention.past === undefined ? undefined : oneDay(mention.past) }
      : { days: { from: mention.from, to: mention.to }, past: mention.past };
  if (days.from === today && days.to === today) return { ahead: days };
  if (known.back !== undefined) {
    const over = days.to < today ? days : past;
    return { ...(days.to >= today && { ahead: days }), ...(over !== undefined && over.to < today && { over }) };
  }
  return {
    ...(days.to >= today ? { ahead: days } : { back: days }),
    ...(past !== undefined && past.to < today ? { back: past } : {}),
  };
}

function oneDay(day: string): Days {
  return { from: day, to: day };
}
