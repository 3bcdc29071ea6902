import { byText, keyOf, wordsOf } from './keys.js';
import type { Lookup } from './roster.js';

/** A name that can be looked up. */
export interface Findable {
  readonly name: string;
  /** Other spellings of it. One that several names share is not exact. */
  readonly spellings: readonly string[];
  /** Shorter forms that may mean it: a surname, a team's short name. */
  readonly short: readonly string[];
}

/** How many names are offered where none matches. */
const MOST_NEAR = 5;
/** Below this likeness (0 to 1, Dice's coefficient of letter pairs) a name is not offered. */
const LIKE_ENOUGH = 0.5;

/** Looks typed text up in names. */
export interface Finder {
  /** The only name of which the text is a spelling. */
  exact(typed: string): string | undefined;
  /** That name, or else all it is a short form of, or else the likeliest few by beginning and letters in common. */
  find(typed: string): Lookup;
}

/** A finder for names. `wordsThatTell` gives the words of a name by which it is like another or not. */
export function finder(
  entries: readonly Findable[],
  wordsThatTell: (name: string) => readonly string[] = wordsOf,
): Finder {
  const shown = new Map(entries.map(({ name }) => [keyOf(name), name]));
  const exact = new Map<string, Set<string>>();
  const short = new Map<string, Set<string>>();
  const byPair = new Map<string, Set<string>>();
  for (const { name, spellings, short: forms } of entries) {
    for (const spelling of spellings) put(exact, keyOf(spelling), name);
    for (const form of forms) put(short, keyOf(form), name);
    for (const word of wordsAndWhole(wordsThatTell(name))) for (const pair of pairsOf(word)) put(byPair, pair, name);
  }
  const same = (key: string): readonly string[] => {
    const own = shown.get(key);
    return own === undefined ? [...(exact.get(key) ?? [])].sort(byText) : [own];
  };
  const only = (names: readonly string[]) => (names.length === 1 ? names[0] : undefined);
  const near = (typed: string): readonly string[] => {
    const key = keyOf(typed);
    const likely = [...same(key), ...[...(short.get(key) ?? [])].sort(byText)];
    if (likely.length > 0) return [...new Set(likely)].slice(0, MOST_NEAR);
    const words = wordsThatTell(typed);
    const alike = new Set(pairsOf(words.join('')).flatMap((pair) => [...(byPair.get(pair) ?? [])]));
    return [...alike]
      .map((name) => ({ name, likeness: likenessOf(words, wordsThatTell(name)) }))
      .filter(({ likeness }) => likeness >= LIKE_ENOUGH)
      .sort((a, b) => b.likeness - a.likeness || byText(a.name, b.name))
      .map(({ name }) => name)
      .slice(0, MOST_NEAR);
  };
  return {
    exact: (typed) => only(same(keyOf(typed))),
    find: (typed) => {
      const name = only(same(keyOf(typed)));
      if (name !== undefined) return { found: 'exact', name };
      const names = near(typed);
      return names.length > 0 ? { found: 'near', names } : { found: 'none' };
    },
  };
}

/**
 * How alike what was typed is to a name, 0 to 1: several words to the whole name, a single one to the whole or to one
 * of its words. A word begun counts nearly as much as one written out.
 */
function likenessOf(typed: readonly string[], name: readonly string[]): number {
  const key = typed.join('');
  const candidates = typed.length > 1 ? [name.join('')] : wordsAndWhole(name);
  return Math.max(
    ...candidates.map((word) =>
      word.startsWith(key) ? 0.9 + (0.1 * key.length) / word.length : dice(pairsOf(key), pairsOf(word)),
    ),
  );
}

function wordsAndWhole(words: readonly string[]): readonly string[] {
  return [words.join(''), ...words];
}

function dice(a: readonly string[], b: readonly string[]): number {
  const left = [...b];
  let common = 0;
  for (const pair of a) {
    const at = left.indexOf(pair);
    if (at < 0) continue;
    left.splice(at, 1);
    common += 1;
  }
  return (2 * common) / (a.length + b.length || 1);
}

/** Pairs of letters next to each other, with the first letter by itself. */
function pairsOf(word: string): string[] {
  const letters = [...`^${word}`];
  return letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);
}

function put(map: Map<string, Set<string>>, key: string, name: string): void {
  const names = map.get(key);
  if (names) names.add(name);
  else map.set(key, new Set([name]));
}
