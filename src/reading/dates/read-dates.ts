import type { DateMention } from './date-mention.js';
import { contextOf, type DateContext, type DateRule } from './date-rule.js';
import { DAY_RANGE_RULES } from './day-ranges.js';
import { MONTH_DAY_RULES } from './month-days.js';
import { NEAR_DAY_RULES } from './near-days.js';
import { NTH_DAY_RULES } from './nth-days.js';
import { RELATIVE_SEASON_RULES } from './relative-seasons.js';
import { SEASON_AHEAD_RULES } from './seasons-ahead.js';
import { SLASHED_DAY_RULES } from './slashed-days.js';
import { WEEKDAY_RULES } from './weekdays.js';
import { WEEK_AND_MONTH_RULES } from './weeks-and-months.js';
import { YEAR_RULES } from './years.js';

/** All rules, in the order in which they are tried at a word: longer phrases before those they begin with. */
export const DATE_RULES: readonly DateRule[] = [
  ...DAY_RANGE_RULES,
  ...MONTH_DAY_RULES,
  ...SLASHED_DAY_RULES,
  ...NTH_DAY_RULES,
  ...WEEKDAY_RULES,
  ...WEEK_AND_MONTH_RULES,
  ...SEASON_AHEAD_RULES,
  ...RELATIVE_SEASON_RULES,
  ...NEAR_DAY_RULES,
  ...YEAR_RULES,
];

const RULES_AT = rulesByWord();

function rulesByWord(): ReadonlyMap<string, readonly DateRule[]> {
  const byWord = new Map<string, DateRule[]>();
  for (const rule of DATE_RULES) {
    for (const word of rule.at) byWord.set(word, [...(byWord.get(word) ?? []), rule]);
  }
  return byWord;
}

/** The words, numbers and apostrophes at which rules are tried. */
const BEGINNING = new RegExp(
  `\\b(?:${[...RULES_AT.keys()].filter((word) => /^[a-z]/.test(word)).join('|')})\\b|\\d+|['’‘]`,
  'gi',
);

function rulesAt(beginning: string): readonly DateRule[] | undefined {
  const code = beginning.charCodeAt(0);
  if (code >= 48 && code <= 57) return RULES_AT.get(NUMBERS[beginning.length] ?? '');
  return RULES_AT.get(code === 0x2019 || code === 0x2018 ? "'" : beginning.toLowerCase());
}

/** What stands for a number in `DateRule.at`, by its length. */
const NUMBERS: Readonly<Record<number, string>> = { 1: '#', 2: '#', 4: '####' };

/** How many mentions of earlier sentences are looked at: "a week later" does not reach further back. */
const REMEMBERED = 16;

/**
 * The times that a text names, in order, none overlapping. `text` may be a sentence or a whole article; offsets are UTF-16
 * units in it. `published` is the article's day, `YYYY-MM-DD`. `earlier` are the mentions of the sentences before, which
 * "a week later" and "that year" count from. Numbers that are no years and days that do not exist are left out.
 *
 * Own code and no library, because chrono-node reads no seasons and costs more than the rest of the reading together.
 * Time is linear: every pattern begins at a fixed place and none repeats without bound.
 */
export function readDates(
  text: string,
  published: string,
  earlier: readonly DateMention[] = [],
): readonly DateMention[] {
  const mentions: DateMention[] = earlier.slice(-REMEMBERED);
  const remembered = mentions.length;
  const context = contextOf(published, mentions);
  let lastEnd = 0;
  BEGINNING.lastIndex = 0;
  for (let found = BEGINNING.exec(text); found; found = BEGINNING.exec(text)) {
    const mention = firstMention(rulesAt(found[0]), text, found.index, lastEnd, context);
    if (!mention) continue;
    mentions.push(mention);
    lastEnd = mention.end;
    BEGINNING.lastIndex = Math.max(BEGINNING.lastIndex, lastEnd);
  }
  return mentions.slice(remembered);
}

function firstMention(
  rules: readonly DateRule[] | undefined,
  text: string,
  index: number,
  lastEnd: number,
  context: DateContext,
): DateMention | undefined {
  if (!rules) return undefined;
  for (const rule of rules) {
    const mention = rule.read(text, index, context);
    if (mention && mention.start >= lastEnd) return mention;
  }
  return undefined;
}
