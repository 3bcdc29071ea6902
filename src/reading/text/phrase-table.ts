import { type Token, tokenize } from './token.js';
import { type WordSet, wordSet } from './word-set.js';

/** A phrase of the vocabulary found in a text: tokens from the place asked up to but not including `last`. */
interface PhraseHit<T> {
  readonly value: T;
  readonly last: number;
}

interface Entry<T> {
  readonly words: readonly string[];
  readonly value: T;
}

/** Finds the longest phrase that begins at a token, without regard to case, accents, dots and to hyphens between words. */
export interface PhraseTable<T> {
  (tokens: readonly Token[], at: number, last: number): PhraseHit<T> | undefined;
  /** The words that phrases begin with. */
  readonly beginnings: WordSet;
}

/** Makes a table of phrases; a lookup costs next to nothing where no phrase begins. */
export function makePhraseTable<T>(phrases: Iterable<readonly [phrase: string, value: T]>): PhraseTable<T> {
  const byFirst = new Map<string, Entry<T>[]>();
  const add = (words: readonly string[], value: T): void => {
    const first = words[0];
    if (first === undefined) return;
    const entries = byFirst.get(first);
    if (entries) entries.push({ words, value });
    else byFirst.set(first, [{ words, value }]);
  };
  const all = [...phrases].map(([phrase, value]) => [tokenize(phrase).map((token) => token.lower), value] as const);
  // What is written as listed comes before what is written with other hyphens.
  for (const [words, value] of all) add(words, value);
  for (const [words, value] of all) for (const other of hyphenated(words)) add(other, value);
  for (const entries of byFirst.values()) entries.sort((a, b) => b.words.length - a.words.length);
  const beginnings = wordSet(byFirst.keys());
  const find = (tokens: readonly Token[], at: number, last: number): PhraseHit<T> | undefined => {
    const token = tokens[at];
    if (!token || !beginnings.has(token)) return undefined;
    const entries = byFirst.get(token.lower);
    if (!entries) return undefined;
    for (const { words, value } of entries) {
      if (at + words.length <= last && words.every((word, index) => tokens[at + index]?.lower === word)) {
        return { value, last: at + words.length };
      }
    }
    return undefined;
  };
  return Object.assign(find, { beginnings });
}

/** The other ways to write a phrase: "Trans Am" as "Trans-Am", "Spa-Francorchamps" as "Spa Francorchamps", "Stone/Marsh" as both. */
function hyphenated(words: readonly string[]): string[][] {
  if (words.includes('/')) {
    const plain = words.filter((word) => word !== '/');
    return [plain, ...hyphenated(plain)];
  }
  const joined = words.slice(1).flatMap((word, index) => {
    const before = words[index] ?? '';
    if (!WORD.test(before) || !WORD.test(word)) return [];
    return [[...words.slice(0, index), `${before}-${word}`, ...words.slice(index + 2)]];
  });
  const split = words.flatMap((word) => word.split('-'));
  return split.length > words.length && split.every((word) => WORD.test(word)) ? [...joined, split] : joined;
}

const WORD = /^[\p{L}\p{N}]+$/u;
