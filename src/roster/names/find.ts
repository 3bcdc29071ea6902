import { byText } from '../../values/by-text.js';
import type { Lookup } from '../roster.js';
import { keyOf, wordsOf } from './keys.js';
import { likeness } from './likeness.js';

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
  for (const { name, spellings, short: forms } of entries) {
    for (const spelling of spellings) put(exact, keyOf(spelling), name);
    for (const form of forms) put(short, keyOf(form), name);
  }
  const alike = likeness(entries.map(({ name }) => ({ name, words: wordsThatTell(name) })));
  const same = (key: string): readonly string[] => {
    const own = shown.get(key);
    return own === undefined ? [...(exact.get(key) ?? [])].sort(byText) : [own];
  };
  const only = (names: readonly string[]) => (names.length === 1 ? names[0] : undefined);
  const near = (typed: string): readonly string[] => {
    const key = keyOf(typed);
    const meant = new Set([...same(key), ...[...(short.get(key) ?? [])].sort(byText)]);
    return [...(meant.size > 0 ? meant : alike(wordsThatTell(typed)))].slice(0, MOST_NEAR);
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

function put(map: Map<string, Set<string>>, key: string, name: string): void {
  const names = map.get(key);
  if (names) names.add(name);
  else map.set(key, new Set([name]));
}
