import { doubleMetaphone } from 'double-metaphone';
import { distance } from 'fastest-levenshtein';
import SearchableMap from 'minisearch/SearchableMap';
import { byText } from '../../values/by-text.js';
import { partition } from '../../values/partition.js';

/** How far a typed word is from one that it may mean: 0 for the same, about 1 for each letter that is wrong. */
const BEGUN = 0.2;
const SOUNDS_ALIKE = 1.5;
/** A word half typed with a mistake in it: it may yet become another. */
const BEGUN_WRONGLY = 0.4;
/** Shorter words sound like too many. */
const SHORTEST_SOUND = 4;

/** A word that stands for a name: the word, the number of the name, and the distance that it starts from. */
export type Entry = readonly [word: string, name: number, from: number];

/** Words of names, each with the numbers of the names that have it. */
export interface WordIndex {
  /**
   * The names that may be meant by a word, each with its distance. `isLast`: the word may not be typed to its end, so
   * that a mistake in a beginning counts too.
   */
  near(word: string, isLast: boolean): ReadonlyMap<number, number>;
}

/** An index of words. */
export function wordIndex(entries: readonly Entry[]): WordIndex {
  const words = new SearchableMap<Map<number, number>>();
  for (const [word, name, from] of entries) {
    if (word === '') continue;
    const names = words.get(word) ?? new Map<number, number>();
    words.set(word, names);
    nearest(names, name, from);
  }
  const sorted = [...words.keys()].sort(byText);
  const begunBy = (beginning: string): readonly string[] => {
    const first = partition(sorted.length, (at) => (sorted[at] ?? '') < beginning);
    const end = partition(sorted.length, (at) => (sorted[at] ?? '').slice(0, beginning.length) <= beginning);
    return sorted.slice(first, end);
  };
  const bySound = new Map<string, string[]>();
  for (const word of sorted) {
    for (const sound of soundsOf(word)) {
      const alike = bySound.get(sound);
      if (alike) alike.push(word);
      else bySound.set(sound, [word]);
    }
  }

  return {
    near: (word, isLast) => {
      const found = new Map<number, number>();
      const add = (names: ReadonlyMap<number, number> | undefined, far: number) => {
        for (const [name, from] of names ?? []) nearest(found, name, from + far);
      };
      const most = mistakesIn(word);
      for (const other of begunBy(word)) add(words.get(other), other === word ? 0 : BEGUN);
      if (most === 0) return found;
      for (const [other, [names, changes]] of words.fuzzyGet(word, 2)) {
        const mistakes = mistakesOf(changes, word, other);
        if (mistakes <= most) add(names, mistakes);
      }
      for (const sound of soundsOf(word)) {
        for (const other of bySound.get(sound) ?? [])
          if (isWrittenAlike(word, other)) add(words.get(other), SOUNDS_ALIKE);
      }
      // A word that is like a whole one is hardly the beginning of another.
      if (!isLast || found.size > 0) return found;
      for (const other of begunBy(word.slice(0, 2))) {
        const mistakes = mistakesInBeginning(word, other);
        if (mistakes <= most) add(words.get(other), mistakes + BEGUN_WRONGLY);
      }
      return found;
    },
  };
}

/** Mistakes that a word of some length may have and still be understood. */
function mistakesIn({ length }: string): number {
  if (length < 3) return 0;
  return length < 6 ? 1 : 2;
}

/** Mistakes that people see in a number of changed letters: two letters swapped are two changes and one mistake. */
function mistakesOf(changes: number, one: string, other: string): number {
  const isSwap =
    changes === 2 && one.length === other.length && [...one].sort().join('') === [...other].sort().join('');
  return isSwap ? 1 : changes;
}

/** The fewest mistakes that make a typed word of a beginning of another. */
function mistakesInBeginning(typed: string, other: string): number {
  if (other.length <= typed.length) return Number.POSITIVE_INFINITY;
  const lengths = [-1, 0, 1].map((more) => other.slice(0, typed.length + more));
  return Math.min(...lengths.map((beginning) => mistakesOf(distance(typed, beginning), typed, beginning)));
}

/** Whether a third of a word's letters is as typed, or more: consonants alone sound alike in words that nobody takes for each other. */
function isWrittenAlike(one: string, other: string): boolean {
  return 3 * distance(one, other) < 2 * Math.max(one.length, other.length);
}

/** How a word may be said, by Lawrence Philips' Double Metaphone; nothing for short words. */
function soundsOf(word: string): ReadonlySet<string> {
  return new Set(word.length < SHORTEST_SOUND ? [] : doubleMetaphone(word).filter((sound) => sound.length > 1));
}

function nearest(distances: Map<number, number>, name: number, far: number): void {
  const known = distances.get(name);
  if (known === undefined || far < known) distances.set(name, far);
}
