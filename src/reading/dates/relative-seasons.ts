import { isoOf } from './calendar.js';
import type { DateMention } from './date-mention.js';
import { type DateContext, type DateRule, endsWith, matchAt } from './date-rule.js';
import { seasonMention, seasonsBetween } from './seasons.js';
import { NUMBER, readNumber } from './words.js';

/** Months (1 to 12) from which on, or up to which, a season is over for most series. */
const AFTER_SEASON = 11;
const LATE_IN_SEASON = 8;
const BEFORE_SEASON = 2;

/** The words of a series between "this" and "season": "this NASCAR Cup Series season". */
const SERIES_WORDS = "(?:[A-Z0-9][\\w&'’.-]{0,20}\\s){0,5}";
const WHICH_SEASON = new RegExp(
  `(this|This|THIS|next|Next|NEXT|last|Last|LAST|past|Past|coming|upcoming|current|previous)\\s(?:(past|coming|upcoming)\\s)?${SERIES_WORDS}(year|season|campaign|term|YEAR|SEASON)\\b`,
  'y',
);

/** The season that one word before "season" or "year" means, or nothing where it depends on more than the article's day. */
function seasonOf(which: string, context: DateContext): number | undefined {
  const { year, month } = context;
  switch (which) {
    case 'this':
    case 'current':
      return year;
    case 'next':
      return year + 1;
    case 'last':
    case 'previous':
      return year - 1;
    case 'past':
      return month >= AFTER_SEASON ? year : year - 1;
    default:
      return month <= BEFORE_SEASON ? year : year + 1;
  }
}

function readWhichSeason(text: string, index: number, context: DateContext): DateMention | undefined {
  const found = matchAt(WHICH_SEASON, text, index);
  if (!found?.[1]) return undefined;
  const which = found[1].toLowerCase();
  if (which === 'previous' && latestSeason(context) !== undefined) return undefined;
  // "her last season", "her fourth and last year": the final one, and not the one before this.
  if (which === 'last' && matchAt(WHOSE, text, index)) return undefined;
  // "the last year of his deal"
  if (which === 'last' && matchAt(OF_TERM, text, index + found[0].length)) return undefined;
  const season = seasonOf(found[2]?.toLowerCase() ?? which, context);
  if (season === undefined) return undefined;
  const end = index + found[0].length;
  const more = matchAt(AND_NEXT, text, end);
  // "this year and next", "last season and this"
  if (more && season === (more[1] === 'next' ? context.year : context.year - 1))
    return { kind: 'season', start: index, end: end + more[0].length, seasons: [season, season + 1] };
  return seasonMention(text, index, end, [season], context);
}

const WHOSE = endsWith("(?<!\\bspent\\s)(?:\\b(?:his|her|their|my|our)|[a-z][’']s)\\s(?:\\w+\\sand\\s)?");

const OF_TERM =
  /\sof\s(?:(?:an?|the|that|his|her|their|its|my|our)\s)?(?:[\w-]+\s){0,2}(?:deal|contract|agreement|pact|extension)\b/y;

const AND_NEXT =
  /\sand\s(?:the\s)?(next|this)(?:\s(?:one))?(?:\s(?:year|season))?(?=[,.;:)]|\s(?:in|at|with|for|and|but|per)\b|$)/y;

const SOME_SEASONS = new RegExp(
  `(last|past|previous|next|coming)\\s${NUMBER}\\s(?:full\\s|Cup\\s)?(?:seasons|years|campaigns)\\b`,
  'iy',
);

/**
 * "The past two seasons": those that are over, with the present one from August on, when most of it is over. "The next two years": those that
 * have not begun; in spring and early summer it may mean the one under way too, and is left out.
 */
function readSomeSeasons(text: string, index: number, context: DateContext): DateMention | undefined {
  const found = matchAt(SOME_SEASONS, text, index);
  if (!found?.[1] || !found[2]) return undefined;
  const count = readNumber(found[2]);
  const end = index + found[0].length;
  const which = found[1].toLowerCase();
  const { year, month } = context;
  if (which === 'next' || which === 'coming') {
    if (month > BEFORE_SEASON && month < 7) return undefined;
    const first = month <= BEFORE_SEASON ? year : year + 1;
    return { kind: 'season', start: index, end, seasons: seasonsBetween(first, first + count - 1) };
  }
  const isOver = month >= (which === 'previous' ? AFTER_SEASON : LATE_IN_SEASON);
  const last = isOver ? year : year - 1;
  return { kind: 'season', start: index, end, seasons: seasonsBetween(last - count + 1, last) };
}

const YEARS_AWAY = endsWith(`\\b${NUMBER}\\s(?:years?|seasons?|winters?|summers?|springs?|autumns?)\\s`);
const MONTHS_AWAY = endsWith('\\b(?:twelve|12)\\smonths\\s');

/** "A year ago", "twelve months ago", "two winters ago". */
function readYearsAgo(text: string, index: number, context: DateContext): DateMention | undefined {
  const months = matchAt(MONTHS_AWAY, text, index)?.[1];
  if (months !== undefined)
    return seasonMention(text, index - months.length, index + 'ago'.length, [context.year - 1], context);
  const found = matchAt(YEARS_AWAY, text, index);
  if (found?.[1] === undefined || found[2] === undefined) return undefined;
  const start = index - found[1].length;
  return seasonMention(text, start, index + 'ago'.length, [context.year - readNumber(found[2])], context);
}

/** The season that the text spoke of last. */
function latestSeason({ earlier }: DateContext): number | undefined {
  const [before, latest] = [earlier.at(-2), earlier.at(-1)];
  // "Ten years ago this week": of that year.
  const last = before?.kind === 'season' && latest && latest.start - before.end === 1 ? before : latest;
  switch (last?.kind) {
    case 'season':
      return last.seasons.at(-1) ?? last.after ?? last.through;
    case 'day':
      return Number((last.past ?? last.date).slice(0, 4));
    case 'window':
      return Number((last.past ?? last).from.slice(0, 4));
    default:
      return undefined;
  }
}

const FROM_THERE = /(later|earlier)\b(?! than\b)/iy;

/** "Two years later", "a year earlier": counted from the season that the text spoke of last. */
function readYearsLater(text: string, index: number, context: DateContext): DateMention | undefined {
  const found = matchAt(YEARS_AWAY, text, index);
  const way = found && matchAt(FROM_THERE, text, index);
  const season = way && latestSeason(context);
  if (!season || found[1] === undefined || found[2] === undefined || !way[1]) return undefined;
  const years = readNumber(found[2]);
  const seasons = [season + (way[1].toLowerCase() === 'later' ? years : -years)];
  return { kind: 'season', start: index - found[1].length, end: index + way[1].length, seasons };
}

const YEAR_BESIDE = /(?:year|season|campaign)\s(before|after|prior)(?=[,.;:)]|\s(?:in|with|for|at|as)\b)/iy;
const THE = endsWith('\\b(the)\\s');

/** "Carter drove it the year after": the season beside the one that the text spoke of last. */
function readYearBeside(text: string, index: number, context: DateContext): DateMention | undefined {
  const found = matchAt(YEAR_BESIDE, text, index);
  const season = found && matchAt(THE, text, index) ? latestSeason(context) : undefined;
  if (!found || season === undefined) return undefined;
  const seasons = [season + (found[1]?.toLowerCase() === 'after' ? 1 : -1)];
  return { kind: 'season', start: index, end: index + found[0].length, seasons };
}

const IN_BETWEEN = /(?:years|seasons)\s(?:in\s)?between\b(?!\s(?:the|his|her|their|its|\d))/iy;

/** "Spent the years in between at Pinecrest": those that lie between two seasons of which the text has spoken; not of several gaps. */
function readYearsBetween(text: string, index: number, { earlier }: DateContext): DateMention | undefined {
  const found = matchAt(IN_BETWEEN, text, index);
  if (!found) return undefined;
  const named = new Set(earlier.slice(-MOST_NAMED).flatMap((one) => (one.kind === 'season' ? one.seasons : [])));
  const sorted = [...named].sort((a, b) => a - b);
  const gaps = sorted.flatMap((season, at) => {
    const next = sorted[at + 1];
    return next !== undefined && next - season > 1 ? [seasonsBetween(season + 1, next - 1)] : [];
  });
  const [seasons, another] = gaps;
  if (!seasons || another) return undefined;
  return { kind: 'season', start: index, end: index + found[0].length, seasons };
}

const MOST_NAMED = 6;

const AFTER_THE = endsWith('\\bthe\\s');
const SPOKEN_OF = /(that|same|following|next|previous)\s(?:year|season|campaign|spring|summer|fall|autumn)\b/iy;

/** "That year", "the following season": the season that the text spoke of last, or the one beside it. */
function readSpokenOf(text: string, index: number, context: DateContext): DateMention | undefined {
  const found = matchAt(SPOKEN_OF, text, index);
  const season = found && latestSeason(context);
  const which = found?.[1]?.toLowerCase();
  if (!found || !season) return undefined;
  if (which === 'next' && !matchAt(AFTER_THE, text, index)) return undefined;
  const by = which === 'previous' ? -1 : which === 'that' || which === 'same' ? 0 : 1;
  return seasonMention(text, index, index + found[0].length, [season + by], context);
}

const THOSE_DAYS = /those days\b/iy;

/** "In those days": the season, now over, that the text spoke of last. */
function readThoseDays(text: string, index: number, context: DateContext): DateMention | undefined {
  const found = matchAt(THOSE_DAYS, text, index);
  const season = found && latestSeason(context);
  if (!found || !season || season >= context.year) return undefined;
  return seasonMention(text, index, index + found[0].length, [season], context);
}

// Before it no season of the year has begun.
const BEGUN = '02-10';
// Characters back to the verb of the same sentence.
const FAR = 100;
const DONE =
  /\b(?:left|parted|split|quit|exited|departed|retired|stepped|walked|moved|switched|resigned|ended|finished|folded|closed|lost|let|dropped|released|fired|cut|sacked|ousted|dismissed|vacated|bowed|hung|went|came|was|were)\b/i;
const TO_COME =
  /\b(?:will|would|won[’']t|is|are|may|might|could|should|to [a-z]+(?<!\bto the)|until|rest|remainder)\b|[’']ll\b/i;

/** "left after the season", told in January: the one that is over. */
function isOver(text: string, index: number, { day, month }: DateContext): boolean {
  if (month > 2 || isoOf(day).slice(5) >= BEGUN) return false;
  const before =
    text
      .slice(Math.max(0, index - FAR), index)
      .split(/[.;:!?]\s/)
      .at(-1) ?? '';
  return DONE.test(before) && !TO_COME.test(before);
}

const PART_OF_SEASON = endsWith(
  "(?:\\b(rest|remainder|balance|duration|end|conclusion|close|finale) of|\\b(after|following|through|until)) the (?:[A-Z0-9][\\w&'’.-]{0,20} ){0,5}",
  '',
);
const ENDS = new Set(['end', 'conclusion', 'close', 'finale']);
const OWN_END = /(?:season|year)['’]s end\b/iy;
const SEASON_WORD = /(?:season|year|campaign)\b(?!['’]s\s(?!end))/iy;

const SEASON_ENDS =
  /(?:season|year|campaign) (?:ends|is (?:over|done|complete|finished)|concludes|closes|comes to (?:an end|a close)|wraps up)\b/iy;
const WHEN_THE = endsWith("\\b(?:when|once|after|as soon as) the (?:[A-Z0-9][\\w&'’.-]{0,20} ){0,3}", '');

/** "The rest of the season", "after the season", "season's end", "when the season ends": of the season under way. */
function readPartOfSeason(text: string, index: number, context: DateContext): DateMention | undefined {
  const year = isOver(text, index, context) ? context.year - 1 : context.year;
  const ending = matchAt(OWN_END, text, index);
  if (ending) return { kind: 'season', start: index, end: index + ending[0].length, seasons: [year], after: year };
  const over = matchAt(SEASON_ENDS, text, index);
  if (over && matchAt(WHEN_THE, text, index))
    return { kind: 'season', start: index, end: index + over[0].length, seasons: [], after: year };
  const word = matchAt(SEASON_WORD, text, index);
  const part = word && matchAt(PART_OF_SEASON, text, index);
  if (!part) return undefined;
  const mention = { kind: 'season', start: index - (part[1] ?? '').length, end: index + word[0].length } as const;
  if (part[3] === 'through' || part[3] === 'until') return { ...mention, seasons: [], through: year };
  if (part[3] !== undefined) return { ...mention, seasons: [], after: year };
  return ENDS.has(part[2] ?? '') ? { ...mention, seasons: [year], after: year } : { ...mention, seasons: [year] };
}

const TIME_OF_YEAR = /(this|last|next)\s(spring|summer|fall|autumn)\b/iy;
/** First and last month of a time of year, in the northern half of the world. */
const TIMES_OF_YEAR: Readonly<Record<string, readonly [number, number]>> = {
  spring: [3, 5],
  summer: [6, 8],
  fall: [9, 11],
  autumn: [9, 11],
};

/** "Last fall": its year, where the article's month leaves no doubt which one it was. */
function readTimeOfYear(text: string, index: number, context: DateContext): DateMention | undefined {
  const found = matchAt(TIME_OF_YEAR, text, index);
  const months = TIMES_OF_YEAR[found?.[2]?.toLowerCase() ?? ''];
  if (!found || !months) return undefined;
  const which = found[1]?.toLowerCase();
  const { year, month } = context;
  if (which === 'last' && month > months[1]) return undefined;
  if (which === 'next' && month < months[0]) return undefined;
  const season = which === 'this' ? year : which === 'last' ? year - 1 : year + 1;
  return { kind: 'season', start: index, end: index + found[0].length, seasons: [season] };
}

/** Seasons counted from the article's year or from the last season that the text names. */
export const RELATIVE_SEASON_RULES: readonly DateRule[] = [
  {
    name: 'season counted from now',
    example: 'next season',
    at: ['this', 'next', 'last', 'past', 'coming', 'upcoming', 'current', 'previous'],
    read: readWhichSeason,
  },
  {
    name: 'some seasons',
    example: 'past two seasons',
    at: ['last', 'past', 'previous', 'next', 'coming'],
    read: readSomeSeasons,
  },
  { name: 'years ago', example: 'a year ago', at: ['ago'], read: readYearsAgo },
  { name: 'years later', example: 'two years later', at: ['later', 'earlier'], read: readYearsLater },
  {
    name: 'years between',
    example: 'in 2020 and 2026, and the years in between',
    at: ['years', 'seasons'],
    read: readYearsBetween,
  },
  { name: 'year beside', example: 'the year after,', at: ['year', 'season', 'campaign'], read: readYearBeside },
  { name: 'time of the year', example: 'last fall', at: ['this', 'last', 'next'], read: readTimeOfYear },
  {
    name: 'season spoken of',
    example: 'the following season',
    at: ['that', 'same', 'following', 'next', 'previous'],
    read: readSpokenOf,
  },
  { name: 'those days', example: 'those days', at: ['those'], read: readThoseDays },
  {
    name: 'part of the season',
    example: 'rest of the season',
    at: ['season', 'year', 'campaign'],
    read: readPartOfSeason,
  },
];
