import SearchableMap from 'minisearch/SearchableMap';
import { type Entry, type WordIndex, wordIndex } from './word-index.js';

/** A name with the words of everything it is called. */
export interface Searchable {
  readonly name: string;
  /** The words of each form, lower case and plain, as `wordsOf` gives them. */
  readonly forms: readonly (readonly string[])[];
}

/** A name that may be meant. */
export interface Hit {
  readonly name: string;
  /** 0 for all that was typed as the name has it, about 1 for each mistake. */
  readonly distance: number;
}

/** The first word of a name comes after the others: people are called by their surnames. */
const GIVEN = 0.1;
/** Words of a name typed as one. */
const JOINED = 0.05;
const INITIALS = 0.15;

/** A shorter beginning of a whole name is that of its first word. */
const SHORTEST_WHOLE = 4;
/** More words than these in a name are not typed as one. */
const MOST_JOINED = 4;
/** More than this is no name; what members type may be thousands of characters long. */
const MOST_WORDS = 8;
const LONGEST_WORD = 100;

/**
 * Names by their words: each word that is typed must be near one of the name, in any order; a word may be begun only,
 * misspelt, or written as it sounds; several may be typed as one and one as several; initials stand for the name.
 *
 * @returns what finds names for typed words, in no order
 */
export function nameSearch(names: readonly Searchable[]): (typed: readonly string[]) => readonly Hit[] {
  const forms = names.flatMap(({ forms }, at) => forms.map((form) => ({ form, at })));
  const words = wordIndex(forms.flatMap(({ form, at }) => entriesOf(form, at)));
  const wholes = new SearchableMap<number[]>();
  for (const { form, at } of forms) wholes.update(form.join(''), (same = []) => [...same, at]);

  const read = (typed: readonly string[]): ReadonlyMap<number, number> => {
    const near = nearAll(typed, words);
    const [only = '', ...others] = typed;
    if (near.size > 0 || others.length > 0 || only.length < SHORTEST_WHOLE) return near;
    return new Map([...wholes.atPrefix(only).values()].flatMap((same) => same.map((at) => [at, JOINED])));
  };
  return (typed) => {
    if (typed.length > MOST_WORDS || typed.some(({ length }) => length > LONGEST_WORD)) return [];
    const plain = read(typed);
    const found = plain.size > 0 ? plain : nearest(joinedReadings(typed).map(read));
    return [...found].map(([at, distance]) => ({ name: names[at]?.name ?? '', distance }));
  };
}

/** The words of a name, its initials, and those of its words beside each other as one that are not all of them. */
function entriesOf(form: readonly string[], at: number): readonly Entry[] {
  const entries: Entry[] = form.map((word, index) => [word, at, index === 0 && form.length > 1 ? GIVEN : 0]);
  for (let first = 0; first < form.length; first += 1) {
    for (let end = first + 2; end <= Math.min(form.length, first + MOST_JOINED); end += 1) {
      if (end - first < form.length) entries.push([form.slice(first, end).join(''), at, JOINED]);
    }
  }
  if (form.length > 1) entries.push([form.map((word) => word[0]).join(''), at, INITIALS]);
  return entries;
}

/** What was typed with two words beside each other as one: `o reilly` for `oreilly`. */
function joinedReadings(typed: readonly string[]): readonly (readonly string[])[] {
  return typed
    .slice(1)
    .map((word, index) => [...typed.slice(0, index), `${typed[index]}${word}`, ...typed.slice(index + 2)]);
}

/** The names that are near every word, with the sum of the distances. */
function nearAll(typed: readonly string[], words: WordIndex): ReadonlyMap<number, number> {
  let sums: ReadonlyMap<number, number> | undefined;
  for (const [index, word] of typed.entries()) {
    const near = words.near(word, index === typed.length - 1);
    const before = sums;
    sums =
      before === undefined
        ? near
        : new Map(
            [...near].flatMap(([at, far]) => {
              const sum = before.get(at);
              return sum === undefined ? [] : [[at, sum + far] as const];
            }),
          );
    if (sums.size === 0) break;
  }
  return sums ?? new Map();
}

/** The least distance of each name in any of some readings. */
function nearest(readings: readonly ReadonlyMap<number, number>[]): ReadonlyMap<number, number> {
  const least = new Map<number, number>();
  for (const [at, distance] of readings.flatMap((each) => [...each])) {
    least.set(at, Math.min(least.get(at) ?? Number.POSITIVE_INFINITY, distance));
  }
  return least;
}
