import type { Claim } from '../claims/claim.js';
import { isOperators } from '../claims/operator.js';
import { daysBetween, duration, longDay, shortDay } from './dates.js';
import type { Words } from './words.js';

/** After so many days without a word, what an article said is only "last known": about a third of a season. */
const FRESH_DAYS = 120;

/** Anything that rests on claims: a fact or a seat. */
export interface Backed {
  readonly claims: readonly Pick<Claim, 'article' | 'published' | 'quote' | 'start'>[];
}

/** The day of the newest article that any of the facts rests on, `YYYY-MM-DD`. */
export function newestDay(facts: readonly Backed[]): string | undefined {
  return facts
    .flatMap(({ claims }) => claims.map(({ published }) => published))
    .reduce<string | undefined>((newest, day) => (newest === undefined || day > newest ? day : newest), undefined);
}

/**
 * Whether something said on a day may no longer be told as present on `date`: more than 120 days have passed,
 * or the season it was said of is over.
 */
export function isLastKnown(said: string, season: number | undefined, date: string): boolean {
  const over = (season ?? Number(said.slice(0, 4))) < Number(date.slice(0, 4));
  return over || daysBetween(said, date) > FRESH_DAYS;
}

/** How old a day is on `date`, in words; undefined on the same day. */
export function ageOf(day: string, date: string, words: Words): string | undefined {
  const days = daysBetween(day, date);
  return days <= 0 ? undefined : duration(days, words.locale);
}

/** The footer of an answer: its newest article (or word of the operator) and how old that is, on the day asked for if one was given. */
export function footerOf(
  facts: readonly Backed[],
  date: string,
  asOf: string | undefined,
  words: Words,
): string | undefined {
  const newest = newestDay(facts);
  if (newest === undefined) return undefined;
  const shownAsOf = asOf === undefined ? undefined : shortDay(asOf, words.locale);
  const ofNewest = facts.flatMap(({ claims }) => claims.filter(({ published }) => published === newest));
  const by = ofNewest.every(({ article }) => isOperators(article)) ? 'operator' : 'article';
  return words.newestWord(by, longDay(newest, words.locale), ageOf(newest, date, words), shownAsOf);
}
