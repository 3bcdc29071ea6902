import type { Token } from '../text/token.js';
import { wordSet } from '../text/word-set.js';
import { wordsBetween } from '../text/words-between.js';
import type { Found } from './found.js';
import type { Mention, RaceMention } from './mention.js';
import { printedRace } from './people/printed-race.js';

/** What a race is, apart from where a mention of it stands. */
type Race = Omit<RaceMention, 'type' | 'first' | 'last'>;

// Nouns that end the names of races and are said for them: "the Derby".
const NOUNS = wordSet(
  'derby classic showdown shootout invitational nationals enduro dash clash duel brawl rumble gauntlet marathon challenge memorial mile grand-prix',
);
const LONGEST = 6;

/**
 * What the races that an article names in full are called by the last words of their names, lower case: "dirt derby" and "derby" for the
 * Harvest Dirt Derby. A word that ends the names of two means neither.
 */
export function shortNamesOfRaces(tokens: readonly Token[], found: readonly Found[]): ReadonlyMap<string, Race> {
  const shorts = new Map<string, Race | undefined>();
  for (const item of found) {
    const race = raceOf(tokens, item);
    if (!race || !NOUNS.has(tokens[item.last - 1])) continue;
    for (let at = Math.max(item.first + 1, item.last - LONGEST); at < item.last; at += 1) {
      const short = wordsBetween(tokens, at, item.last);
      const known = shorts.get(short);
      shorts.set(short, shorts.has(short) && known?.race !== race.race ? undefined : race);
    }
  }
  return new Map([...shorts].flatMap(([short, race]) => (race ? [[short, race] as const] : [])));
}

function raceOf(tokens: readonly Token[], item: Found): Race | undefined {
  if (item.what === 'group')
    return item.group.kind === 'race' ? { race: printedRace(tokens, item.first, item.last) } : undefined;
  if (item.what !== 'known' || item.known.type !== 'race' || item.known.weak) return undefined;
  const { name, track, series } = item.known.race;
  return { race: name, ...(track === undefined ? {} : { track }), ...(series === undefined ? {} : { series }) };
}

/** The race that a name stands for in this article: "last year’s Derby", "the Dirt Derby". */
export function raceInShort(
  tokens: readonly Token[],
  first: number,
  last: number,
  shorts: ReadonlyMap<string, Race>,
): RaceMention | undefined {
  if (!NOUNS.has(tokens[last - 1])) return undefined;
  const before = tokens[first - 1];
  const isSaid = before === undefined || last - first > 1 || OF_RACE.test(before.lower) || before.possessive;
  const race = isSaid ? shorts.get(wordsBetween(tokens, first, last)) : undefined;
  return race && { type: 'race', ...race, first, last };
}

const OF_RACE = /^(?:the|this|that|his|her|their|our|in|first|last|annual|inaugural|\d+(?:st|nd|rd|th))$/;

/** Adds the races that one word with a capital stands for, where no name is read: "won the Derby". */
export function withRacesInShort(
  tokens: readonly Token[],
  list: readonly Mention[],
  shorts: ReadonlyMap<string, Race>,
): readonly Mention[] {
  if (shorts.size === 0) return list;
  const taken = new Set<number>();
  for (const { type, first, last } of list) if (type !== 'time') for (let at = first; at < last; at += 1) taken.add(at);
  const more = tokens.flatMap((token, at) =>
    token.capital && !taken.has(at) && !tokens[at + 1]?.capital ? (raceInShort(tokens, at, at + 1, shorts) ?? []) : [],
  );
  return more.length === 0 ? list : [...list, ...more].sort((a, b) => a.first - b.first);
}
