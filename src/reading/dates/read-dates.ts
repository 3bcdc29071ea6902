import type { DateMention } from './date-mention.js';
import { contextOf, type DateContext, type DateRule } from './date-rule.js';
import { DAY_RANGE_RULES } from './day-ranges.js';
import { MONTH_DAY_RULES } from './month-days.js';
import { NEAR_DAY_RULES } from './near-days.js';
import { RELATIVE_SEASON_RULES } from './relative-seasons.js';
import { WEEKDAY_RULES } from './weekdays.js';
import { WEEK_AND_MONTH_RULES } from './weeks-and-months.js';
import { YEAR_RULES } from './years.js';

/** All rules, in the order in which they are tried at a word: longer phrases before those they begin with. */
export const DATE_RULES: readonly DateRule[] = [
  ...DAY_RANGE_RULES,
  ...MONTH_DAY_RULES,
  ...WEEKDAY_RULES,
  ...WEEK_AND_MONTH_RULES,
  ...RELATIVE_SEASON_RULES,
  ...NEAR_DAY_RULES,
  ...YEAR_RULES,
];

const RULES_AT: ReadonlyMap<string, readonly DateRule[]> = rulesByWord();

function rulesByWord(): ReadonlyMap<string, readonly DateRule[]> {
  const byWord = new Map<string, DateRule[]>();
  for (const rule of DATE_RULES) {
    for (const word of rule.at) {
      const rules = byWord.get(word);
      if (rules) rules.push(rule);
      else byWord.set(word, [rule]);
    }
  }
  return byWord;
}

/** Whether any rule's word begins with three letters, at `letters(a, b, c)`: so that most words cost three look-ups. */
const BEGINS_RULE = beginningsOfRules();

function letters(first: number, second: number, third: number): number {
  return ((first & 31) << 10) | ((second & 31) << 5) | (third & 31);
}

function beginningsOfRules(): Uint8Array {
  const beginnings = new Uint8Array(1 << 15);
  for (const word of RULES_AT.keys())
    beginnings[letters(word.charCodeAt(0), word.charCodeAt(1), word.charCodeAt(2))] = 1;
  return beginnings;
}

const SHORT_NUMBER_RULES = RULES_AT.get('#');
const YEAR_NUMBER_RULES = RULES_AT.get('####');
const APOSTROPHE_RULES = RULES_AT.get("'");
const LONGEST_WORD = Math.max(...[...RULES_AT.keys()].map((word) => word.length));

const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
const APOSTROPHE = 3;

/** The kinds of ASCII's units. */
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  const unit = String.fromCharCode(code);
  if (/[a-z]/i.test(unit)) return LETTER;
  if (/\d/.test(unit)) return DIGIT;
  return unit === "'" ? APOSTROPHE : OTHER;
});

/** The kind of a UTF-16 unit. Beyond ASCII, all from Latin-1's letters up to the general punctuation are letters. */
function kindOf(code: number): number {
  if (code < 128) return KINDS[code] ?? OTHER;
  if (code >= 0xc0 && code < 0x2000) return LETTER;
  return code === 0x2018 || code === 0x2019 ? APOSTROPHE : OTHER;
}

/** The rules to try at the word, number or apostrophe from `index` to `end`. */
function rulesAt(text: string, index: number, end: number, kind: number): readonly DateRule[] | undefined {
  const length = end - index;
  if (kind === DIGIT) return length <= 2 ? SHORT_NUMBER_RULES : length === 4 ? YEAR_NUMBER_RULES : undefined;
  if (kind === APOSTROPHE) return APOSTROPHE_RULES;
  if (length < 3 || length > LONGEST_WORD) return undefined;
  const beginning = letters(text.charCodeAt(index), text.charCodeAt(index + 1), text.charCodeAt(index + 2));
  return BEGINS_RULE[beginning] ? RULES_AT.get(text.slice(index, end).toLowerCase()) : undefined;
}

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
  let index = 0;
  let lastEnd = 0;
  while (index < text.length) {
    const kind = kindOf(text.charCodeAt(index));
    let end = index + 1;
    if (kind === OTHER) {
      index = end;
      continue;
    }
    if (kind !== APOSTROPHE) while (end < text.length && kindOf(text.charCodeAt(end)) === kind) end += 1;
    const mention = firstMention(rulesAt(text, index, end, kind), text, index, lastEnd, context);
    if (mention) {
      mentions.push(mention);
      lastEnd = mention.end;
    }
    index = Math.max(end, lastEnd);
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
