import type { Mention } from '../mentions/mention.js';
import { nationalityAt } from '../mentions/vocabulary.js';
import type { Token } from '../text/token.js';
import { wordSet } from '../text/word-set.js';
import { PREPOSITIONS } from '../words/clause-words.js';
import { KINDS_OF_RACERS, SAID_OF_RACERS } from '../words/name-words.js';
import { type Item, wordOf } from './item.js';

/** What somebody is, where it says neither for whom nor in which post. */
const NOUNS = wordSet([
  ...KINDS_OF_RACERS,
  ...'star stars veteran veterans rookie rookies native natives product own graduate graduates alum champion champions winner winners countryman compatriot'.split(
    ' ',
  ),
]);
const ADJECTIVES = wordSet(
  [...SAID_OF_RACERS, ...'reigning defending former retired recent surprise multi-time'.split(' ')],
  /^[\w-]+-(?:time|year|year-old)$/,
);
/** "title winner", "race winner" */
const HONOURS = wordSet('title race points championship series pole podium');
/** Of the nouns, those that stand behind a name: "Tennessee native", "Wisconsin’s own", "Snowball Derby winner". */
const OF_NAMES = wordSet('native natives product own winner winners champion champions');
const ARTICLE = wordSet('the a an');

/**
 * Takes from the end of items what only describes the person whose mention comes next: "with two-time champion Ava Stone", "that the
 * 24-year-old Ava Stone", "whether Tennessee native Ava Stone". Titles that mean something to a rule, such as "driver", "teammate" or
 * "crew chief", stay.
 */
export function dropDescription(items: Item[], { first }: Mention, tokens: readonly Token[]): void {
  let at = items.length;
  // "Late Model ace Ava Stone": the noun is part of the mention already.
  const isPart = tokens[first]?.capital === false;
  if (isPart && isField(items[at - 1], false)) at -= 1;
  else {
    const noun = items[at - 1];
    if (noun?.is !== 'word') return;
    const isNoun = NOUNS.has(noun.token) || (isPart ? ADJECTIVES : AGED).has(noun.token);
    if (!isNoun && nationWords(tokens, noun.at) === 0) return;
    const ofName = OF_NAMES.has(noun.token);
    at -= nationWords(tokens, noun.at) || 1;
    for (let of: number; at > 0; at -= of) {
      of =
        describingWords(items[at - 1], tokens) ||
        (isField(items[at - 1], ofName) || isHonour(items[at - 1]) || (ofName && isYear(items, at - 1)) ? 1 : 0);
      if (of === 0) break;
    }
  }
  // "2016 champion Ava Stone", "last year’s winner Ava Stone"
  const year = items[at - 1];
  if (year?.is === 'mention' && year.mention.type === 'time' && year.mention.ofNoun === 'person') at -= 1;
  const before = items[at - 1];
  if (before?.is === 'word' && ARTICLE.has(before.token)) at -= 1;
  items.length = at;
}

/** Where the words begin that only describe the person whose mention begins at token `first`; not before `from`. */
export function descriptionStart(tokens: readonly Token[], first: number, from: number): number {
  let at = first;
  for (let of: number; at > from; at -= of) {
    of = nationWords(tokens, at - 1) || (describes(tokens, at - 1, first) ? 1 : 0);
    if (of === 0) break;
  }
  return at < first && at > from && ARTICLE.has(tokens[at - 1]) ? at - 1 : at;
}

function describes(tokens: readonly Token[], at: number, first: number): boolean {
  const token = tokens[at];
  if (NOUNS.has(token) || AGED.has(token) || (at < first - 1 && ADJECTIVES.has(token))) return true;
  // "Tennessee native", "Snowball Derby winner"
  let noun = at + 1;
  while (noun < first && tokens[noun]?.capital) noun += 1;
  return token?.capital === true && noun < first && OF_NAMES.has(tokens[noun]);
}

const AGED = wordSet('', /^\d\d-year-old$/);

/** "Spaniard Ava Stone", "Dutch veteran Ben Carter", "New Zealander Cleo Diaz": how many words name a nation, up to and with one. */
function nationWords(tokens: readonly Token[], at: number): number {
  if (nationalityAt(tokens, at, at + 1)) return 1;
  return nationalityAt(tokens, at - 1, at + 1)?.last === at + 1 ? 2 : 0;
}

/** How many of the words up to an item describe somebody: none, one, or the two of "New Zealander". */
function describingWords(item: Item | undefined, tokens: readonly Token[]): number {
  if (item?.is === 'word')
    return ADJECTIVES.has(item.token) || NOUNS.has(item.token) ? 1 : nationWords(tokens, item.at);
  // "rising star": a participle alone, taken for a verb.
  return item?.is === 'verb' && item.opening === 'rising' && item.verb.last === item.verb.first + 1 ? 1 : 0;
}

function isHonour(item: Item | undefined): boolean {
  return item?.is === 'word' && HONOURS.has(item.token);
}

/** "Late Model" before "ace"; "Tennessee" before "native", "Snowball Derby" before "winner". */
function isField(item: Item | undefined, ofName: boolean): boolean {
  if (item?.is !== 'mention') return false;
  return item.mention.type === 'series' || (ofName && /^(?:name|place|race)$/.test(item.mention.type));
}

/** "2025 champion", "the 2025 ARCA champion", but not "in 2025 champion Ava Stone went": the year of an honour. */
function isYear(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item?.is !== 'mention' || item.mention.type !== 'time' || item.mention.last !== item.mention.first + 1)
    return false;
  return item.mention.seasons !== undefined && !PREPOSITIONS.has(wordOf(items[at - 1]));
}
