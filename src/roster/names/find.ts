import { byText } from '../../values/by-text.js';
import { once } from '../../values/memo.js';
import type { Lookup } from '../roster.js';
import { keyOf, wordsOf } from './keys.js';
import { type Hit, nameSearch } from './name-search.js';

/** A name that can be looked up. */
export interface Findable {
  readonly name: string;
  /** Other spellings of it. One that several names share is not exact. */
  readonly spellings: readonly string[];
  /** Shorter forms that may mean it: a surname, a team's short name. */
  readonly short: readonly string[];
  /** Shorter forms of another name that it has, or had: "Corvane" of a team that was Corvane Racing once. */
  readonly shortOfOthers?: readonly string[];
  /** Greater for a name that was in the news later. */
  readonly newest: number;
}

/** A name that may be meant. */
export interface Found {
  readonly name: string;
  /** How near it is to what was typed: the same for names that fit equally well, less for a better one. */
  readonly step: number;
}

/** How many names are offered where none matches. */
const MOST_NEAR = 5;
/** Distances closer than a tenth are one step: there, what is newer comes first. */
const STEPS = 10;

/** Looks typed text up in names. */
export interface Finder {
  /** The only name of which the text is a spelling. */
  exact(typed: string): string | undefined;
  /** That name, or else all it is a short form of, or else the few that are nearest to it. */
  find(typed: string): Lookup;
  /** Every name that may be meant, nearest first, then newest first; all of them for nothing typed. */
  search(typed: string): readonly Found[];
}

/** A finder for names. `wordsThatTell` gives those words of a name that a wrong one may have too little or too much of. */
export function finder(
  entries: readonly Findable[],
  wordsThatTell: (name: string) => readonly string[] = wordsOf,
): Finder {
  const shown = new Map(entries.map(({ name }) => [keyOf(name), name]));
  const exact = new Map<string, Set<string>>();
  const short = new Map<string, Set<string>>();
  const ofOthers = new Set<string>();
  for (const { name, spellings, short: forms, shortOfOthers = [] } of entries) {
    for (const spelling of spellings) put(exact, keyOf(spelling), name);
    for (const form of [...forms, ...shortOfOthers]) put(short, keyOf(form), name);
    for (const form of shortOfOthers) ofOthers.add(keyOf(form));
  }
  const newest = new Map(entries.map((entry) => [entry.name, entry.newest]));
  const searched = once(() =>
    nameSearch(
      entries.map(({ name, spellings, short: forms }) => ({
        name,
        forms: distinctForms([name, ...spellings, ...forms]),
      })),
    ),
  );
  const ranked = (hits: readonly Hit[]): readonly Found[] =>
    hits
      .map(({ name, distance }) => ({ name, step: Math.round(distance * STEPS), newest: newest.get(name) ?? 0 }))
      .sort((a, b) => a.step - b.step || b.newest - a.newest || byText(a.name, b.name));
  const same = (key: string): readonly string[] => {
    const own = shown.get(key);
    return own === undefined ? [...(exact.get(key) ?? [])].sort(byText) : [own];
  };
  const only = (names: readonly string[]) => (names.length === 1 ? names[0] : undefined);
  const near = (typed: string): readonly string[] => {
    const key = keyOf(typed);
    const meant = new Set([...same(key), ...[...(short.get(key) ?? [])].sort(byText)]);
    const names = meant.size > 0 ? [...meant] : ranked(searched()(wordsThatTell(typed))).map(({ name }) => name);
    return names.slice(0, MOST_NEAR);
  };
  return {
    exact: (typed) => only(same(keyOf(typed))),
    find: (typed) => {
      const name = only(same(keyOf(typed)));
      if (name !== undefined) return { found: 'exact', name };
      const names = near(typed);
      if (names.length === 0) return { found: 'none' };
      const isOfOther = names.length === 1 && ofOthers.has(keyOf(typed));
      return { found: 'near', names, ...(isOfOther && { byOtherName: true }) };
    },
    search: (typed) => {
      const words = wordsOf(typed);
      if (words.length === 0)
        return typed.trim() === '' ? ranked(entries.map(({ name }) => ({ name, distance: 0 }))) : [];
      const found = ranked(searched()(words));
      return found.length > 0 ? found : near(typed).map((name) => ({ name, step: 0 }));
    },
  };
}

/** The words of each form, once. */
function distinctForms(forms: readonly string[]): readonly (readonly string[])[] {
  return [...new Map(forms.map((form) => wordsOf(form)).map((words) => [words.join(' '), words])).values()];
}

function put(map: Map<string, Set<string>>, key: string, name: string): void {
  const names = map.get(key);
  if (names) names.add(name);
  else map.set(key, new Set([name]));
}
