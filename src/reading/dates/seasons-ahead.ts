import type { DateMention } from './date-mention.js';
import { type DateContext, type DateRule, endsWith, matchAt } from './date-rule.js';
import { seasonMention } from './seasons.js';
import { NUMBER, readNumber } from './words.js';

/** Months (1 to 12) up to which, or from which on, "the new season" is the one of this year or of the next. */
const BEFORE_SEASON = 2;
const LATE_IN_SEASON = 8;

const THE = endsWith('\\bthe\\s');
const YEARS_AWAY = endsWith(`\\b${NUMBER}\\s(?:years?|seasons?)\\s`);
const FROM_NOW = /from (?:now|today)\b/iy;

/** "A year from now", "two years from now": the season as many years ahead. */
function readYearsFromNow(text: string, index: number, context: DateContext): DateMention | undefined {
  const found = matchAt(YEARS_AWAY, text, index);
  const words = found && matchAt(FROM_NOW, text, index);
  if (!words || found[1] === undefined || found[2] === undefined) return undefined;
  const seasons = [context.year + readNumber(found[2])];
  return { kind: 'season', start: index - found[1].length, end: index + words[0].length, seasons };
}

const TIME = /time\b/iy;
const IN_YEARS = endsWith(`\\b(in\\s(?:${NUMBER}\\syears?|(?:12|twelve)\\smonths)['’]s?\\s)`);

/** "In two years’ time", "in 12 months’ time". */
function readYearsTime(text: string, index: number, context: DateContext): DateMention | undefined {
  const found = matchAt(IN_YEARS, text, index);
  if (found?.[2] === undefined || !matchAt(TIME, text, index)) return undefined;
  const seasons = [context.year + (found[3] === undefined ? 1 : readNumber(found[3]))];
  return { kind: 'season', start: index - found[2].length + 'in '.length, end: index + 'time'.length, seasons };
}

const AFTER_NEXT = /(?:year|season) after next\b/iy;

/** "The year after next". */
function readAfterNext(text: string, index: number, context: DateContext): DateMention | undefined {
  const found = matchAt(AFTER_NEXT, text, index);
  if (!found || !matchAt(THE, text, index)) return undefined;
  return seasonMention(text, index, index + found[0].length, [context.year + 2], context);
}

const NEW_SEASON = /new\s(?:season|year|campaign)\b(?!['’])/iy;
const AHEAD = /(?:season|year|campaign)\sahead(?=[,.;:)]|\s(?:in|with|for|at|and|but)\b|$)/iy;

/** "The new season", "the year ahead": the one to come, late in a season and before the first races of one. */
function readNewSeason(text: string, index: number, { year, month }: DateContext): DateMention | undefined {
  const found = matchAt(NEW_SEASON, text, index) ?? matchAt(AHEAD, text, index);
  if (!found || !matchAt(THE, text, index) || (month > BEFORE_SEASON && month < LATE_IN_SEASON)) return undefined;
  const seasons = [month <= BEFORE_SEASON ? year : year + 1];
  return { kind: 'season', start: index, end: index + found[0].length, seasons };
}

/** Seasons that lie ahead, in other words than "next season". */
export const SEASON_AHEAD_RULES: readonly DateRule[] = [
  { name: 'years from now', example: 'two years from now', at: ['from'], read: readYearsFromNow },
  { name: 'years’ time', example: 'in two years’ time', at: ['time'], read: readYearsTime },
  { name: 'year after next', example: 'the year after next', at: ['year', 'season'], read: readAfterNext },
  { name: 'new season', example: 'the new season', at: ['new', 'season', 'year', 'campaign'], read: readNewSeason },
];
