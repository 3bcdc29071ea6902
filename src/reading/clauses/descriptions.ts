import type { Mention } from '../mentions/mention.js';
import type { Token } from '../text/token.js';
import { wordSet } from '../text/word-set.js';
import { KINDS_OF_RACERS, SAID_OF_RACERS } from '../words/name-words.js';
import type { Item } from './item.js';

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
    if (noun?.is !== 'word' || !(NOUNS.has(noun.token) || (isPart ? ADJECTIVES : AGED).has(noun.token))) return;
    const ofName = OF_NAMES.has(noun.token);
    at -= 1;
    while (at > 0 && (isDescribing(items[at - 1]) || isField(items[at - 1], ofName))) at -= 1;
  }
  const before = items[at - 1];
  if (before?.is === 'word' && ARTICLE.has(before.token)) at -= 1;
  items.length = at;
}

/** Where the words begin that only describe the person whose mention begins at token `first`; not before `from`. */
export function descriptionStart(tokens: readonly Token[], first: number, from: number): number {
  let at = first;
  while (at > from && describes(tokens, at - 1, first)) at -= 1;
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

function isDescribing(item: Item | undefined): boolean {
  if (item?.is === 'word') return ADJECTIVES.has(item.token) || NOUNS.has(item.token);
  // "rising star": a participle alone, taken for a verb.
  return item?.is === 'verb' && item.opening === 'rising' && item.verb.last === item.verb.first + 1;
}

/** "Late Model" before "ace"; "Tennessee" before "native", "Snowball Derby" before "winner". */
function isField(item: Item | undefined, ofName: boolean): boolean {
  if (item?.is !== 'mention') return false;
  return item.mention.type === 'series' || (ofName && /^(?:name|place|race)$/.test(item.mention.type));
}
