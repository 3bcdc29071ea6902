import { areOfOneEvent } from '../roster/days.js';
import { isCalendarDay } from '../values/calendar-day.js';

/** Whether `text` is a day that exists, `YYYY-MM-DD`, years 1900 to 2199. */
export function isDay(text: string): boolean {
  return /^(19|20|21)/.test(text) && isCalendarDay(text);
}

/** Days from one day to another, both `YYYY-MM-DD`; negative if `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** Formats by language and form, kept because making one takes a hundred times as long as using it. */
const dayFormats = new Map<string, Intl.DateTimeFormat>();
const durationFormats = new Map<string, Intl.NumberFormat>();

function kept<T>(formats: Map<string, T>, key: string, make: () => T): T {
  const known = formats.get(key);
  if (known !== undefined) return known;
  const made = make();
  formats.set(key, made);
  return made;
}

type Form = 'short' | 'long' | 'month';

const FORMS: Readonly<Record<Form, Intl.DateTimeFormatOptions>> = {
  short: { day: 'numeric', month: 'short', year: 'numeric' },
  long: { weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
};

/** The order of English days, which suits readers of American and of British English. */
const IN_ENGLISH = ['weekday', 'day', 'month', 'year'];

/** A day as a language writes it, in UTC, so that it is the same day for every reader. What is no day stays as it is. */
function written(day: string, locale: string, form: Form): string {
  if (!isDay(day)) return day;
  const format = kept(
    dayFormats,
    `${locale} ${form}`,
    () => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...FORMS[form] }),
  );
  const parts = format.formatToParts(new Date(`${day}T00:00:00Z`));
  if (!locale.startsWith('en')) {
    return parts.map(({ type, value }) => (type === 'literal' ? value.replace(',', '') : value)).join('');
  }
  const byType = new Map<string, string>(parts.map(({ type, value }) => [type, value]));
  return IN_ENGLISH.flatMap((type) => byType.get(type) ?? []).join(' ');
}

/** `23 Mar 2024`; what is no day stays as it is. */
export function shortDay(day: string, locale: string): string {
  return written(day, locale, 'short');
}

/** `Sat 23 March 2024`; what is no day stays as it is. */
export function longDay(day: string, locale: string): string {
  return written(day, locale, 'long');
}

/** A window of days: `October 2024` for a whole month, else `6 Sep 2024 to 8 Sep 2024` with the language's `to`. */
export function span(from: string, to: string, locale: string, between: string): string {
  if (from === to) return longDay(from, locale);
  if (isDay(from) && from.endsWith('-01') && to === lastOfMonth(from)) return written(from, locale, 'month');
  return `${shortDay(from, locale)} ${between} ${shortDay(to, locale)}`;
}

/** The days of an event that takes a few, as `23 to 25 Feb 2024`; undefined for a longer window, of which nobody knows the day. */
export function daysOfEvent(from: string, to: string, locale: string, between: string): string | undefined {
  if (from === to || !isDay(from) || !isDay(to) || !areOfOneEvent(from, to)) return undefined;
  const first = from.slice(0, 7) === to.slice(0, 7) ? `${Number(from.slice(8))}` : shortDay(from, locale);
  return `${first} ${between} ${shortDay(to, locale)}`;
}

function lastOfMonth(day: string): string {
  const [year, month] = day.split('-').map(Number);
  return new Date(Date.UTC(year ?? 0, month ?? 0, 0)).toISOString().slice(0, 10);
}

/** A number of days in words: `46 days`, `16 months`, `3 years`. */
export function duration(days: number, locale: string): string {
  const [count, unit] =
    days < 60 ? [days, 'day'] : days < 730 ? [Math.floor(days / 30.44), 'month'] : [Math.floor(days / 365.25), 'year'];
  return kept(
    durationFormats,
    `${locale} ${unit}`,
    () => new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }),
  ).format(count);
}
