import type { DateMention } from './date-mention.js';
import { type DateContext, type DateRule, endsWith, matchAt } from './date-rule.js';
import { seasonMention, seasonsBetween } from './seasons.js';
import { YEAR } from './words.js';

/** A number that looks like a year and is none: it counts something, or it is part of a longer number or a name. */
const COUNTED =
  '(?![\\w%$]|[.,:]\\d|-[a-z]|\\s(?:laps?|miles?|km|kilomet|meters?|metres?|feet|pounds?|lbs|hp|horsepower|rpm|cc|fans|people|spectators|viewers|votes|dollars|square|hours)\\b)';
const NO_YEAR_BEFORE = endsWith(
  '(?:[#$£€\\d][.,]?|\\bNos?\\.?\\s|\\b(?:number|channel|pro|usf|formula|area)\\s|[\\w/-])',
);

const YEAR_ALONE = new RegExp(`${YEAR}${COUNTED}`, 'iy');
/** "2023 and 2024", "2013, 2014, and 2019", "2021, ’22 and ’23". */
const YEAR_LIST =
  /(?:19|20)\d\d(?:, ?(?:(?:19|20)|['’])\d\d){0,12},? (?:and|&|or) (?:(?:19|20)|['’])\d\d(?![\w%]|[.,]\d)/y;
const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const YEAR_RANGE = new RegExp(
  `${YEAR}(?:\\s?[-–—/]\\s?|\\s(?:to|through|thru|until|till)\\s)(?:${YEAR}|['’]?(\\d\\d))(?![\\w%]|[-.,/]\\d)`,
  'y',
);
const ONWARD =
  /(?: (?:[A-Z]\w* )?season)?(?: and)? (?:on\b(?! (?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|[A-Z][a-z]{2,8}\.? \d|an?\b|the\b|his\b|her\b))|onwards?\b|beyond\b|forward\b)/y;
const BETWEEN = endsWith('\\bbetween\\s(?:the\\s)?');
const OR = /\bor\b/;

function isYear(text: string, index: number): boolean {
  return !matchAt(NO_YEAR_BEFORE, text, index);
}

function fullYear(digits: string): number {
  if (digits.length === 4) return Number(digits);
  const short = Number(digits);
  return short <= 40 ? 2000 + short : 1900 + short;
}

/** "2022-24", "2014 to 2019". */
function readYearRange(text: string, index: number): DateMention | undefined {
  const found = matchAt(YEAR_RANGE, text, index);
  if (!found?.[1] || !isYear(text, index)) return undefined;
  const first = Number(found[1]);
  const last = found[2] ? Number(found[2]) : Math.floor(first / 100) * 100 + Number(found[3]);
  if (last <= first) return undefined;
  const behind = index + found[0].length;
  // "the 2025-26 Formula E season": one season, over two years, called by the second.
  if (last === first + 1 && matchAt(ONE_SEASON, text, behind))
    return { kind: 'season', start: index, end: behind, seasons: [last] };
  const seasons = seasonsBetween(first, last);
  const mention = { kind: 'season', start: index, end: index + found[0].length, seasons } as const;
  return /[a-z]/i.test(found[0]) ? { ...mention, since: first, through: last } : mention;
}

const ONE_SEASON =
  /\s(?:(?:ABB|FIA|Asian|Formula|E|World|Le|Mans|Middle|East|Regional|Winter|Championship) ?){0,6}(?:season|campaign|championship|series)?\b(?<=\b(?:Formula E|season|campaign|[Cc]hampionship|[Ss]eries))/y;

/** "2021 until last November", "2021 to the end of 2024", "2022 through last season": a range whose end is told in other words. */
const YEAR_UNTIL = new RegExp(
  `${YEAR}\\s(?:to|through|until|till)\\s(?:(?:the (?:end|close|middle|summer|spring|fall|autumn) of |(?:early|late|(?:mid|part|half)way)(?: in(?:to)?| through)? |mid-)?(?:(${MONTHS}) )?((?:19|20)\\d\\d)|(last|this) (${MONTHS}|year|season|summer|spring|fall|autumn))(?![\\w%]|[-.,/]\\d)`,
  'y',
);
// Months before the first races of a year.
const WINTER = /^(?:January|February)$/;
const MONTH_NAMES = MONTHS.split('|');

function readYearUntil(text: string, index: number, { year, month }: DateContext): DateMention | undefined {
  const found = matchAt(YEAR_UNTIL, text, index);
  if (!found?.[1] || !isYear(text, index)) return undefined;
  const [, from, , named, which, unit] = found;
  const inMonth = found[2] ?? unit ?? '';
  const first = Number(from);
  const place = MONTH_NAMES.indexOf(inMonth) + 1;
  // "last November" in March, "last fall" in May: of the year before.
  const isGone = place > 0 ? place < month : /^(?:spring|summer)$/.test(inMonth) ? month > 9 : month > 11;
  const isThis = which === 'this' || (which === 'last' && isGone && !/^(?:year|season)$/.test(inMonth));
  const end = named ? Number(named) : isThis ? year : year - 1;
  const last = WINTER.test(inMonth) ? end - 1 : end;
  if (last <= first || last > year) return undefined;
  return {
    kind: 'season',
    start: index,
    end: index + found[0].length,
    seasons: seasonsBetween(first, last),
    since: first,
    through: last,
  };
}

function readYearList(text: string, index: number): DateMention | undefined {
  const found = matchAt(YEAR_LIST, text, index);
  if (!found || !isYear(text, index) || OR.test(found[0])) return undefined;
  const years = [...new Set((found[0].match(/\d+/g) ?? []).map(fullYear))].sort((a, b) => a - b);
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const end = index + found[0].length;
  if (matchAt(BETWEEN, text, index)) {
    return { kind: 'season', start: index, end, seasons: seasonsBetween(first, last), since: first, through: last };
  }
  return { kind: 'season', start: index, end, seasons: years };
}

function readYear(text: string, index: number, context: DateContext): DateMention | undefined {
  const year = matchAt(YEAR_ALONE, text, index)?.[1];
  if (year === undefined || !isYear(text, index)) return undefined;
  const end = index + year.length;
  const openEnded = matchAt(ONWARD, text, end) !== null;
  return seasonMention(text, index, end, [Number(year)], context, openEnded);
}

const SHORT_YEAR = /['’‘](\d\d)(?![\w%]|[.,:]\d|[-–]\w|\s(?:laps?|miles?|points?|starts?|wins?|races?)\b)/y;
const BEFORE_SHORT_YEAR = endsWith(
  '\\b(?:in|of|since|for|from|until|through|the|and|to|before|after|by|early|late|mid|spring|summer|fall|autumn|winter|season)[\\s-]',
);

/** "in ’25". A closing quotation mark looks alike, so a word that leads to a year must stand before it. */
function readShortYear(text: string, index: number, context: DateContext): DateMention | undefined {
  const digits = matchAt(SHORT_YEAR, text, index)?.[1];
  if (digits === undefined || !matchAt(BEFORE_SHORT_YEAR, text, index)) return undefined;
  return seasonMention(text, index, index + 3, [fullYear(digits)], context);
}

/** Seasons named by their year. */
export const YEAR_RULES: readonly DateRule[] = [
  { name: 'range of years', example: '2022-24', at: ['####'], read: readYearRange },
  { name: 'range until a time', example: '2021 until last November', at: ['####'], read: readYearUntil },
  { name: 'list of years', example: '2013, 2014 and 2019', at: ['####'], read: readYearList },
  { name: 'year', example: '2025', at: ['####'], read: readYear },
  { name: 'short year', example: 'in ’25', at: ["'"], read: readShortYear },
];
