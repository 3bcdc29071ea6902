import { type Token, tokenize } from './token.js';

/** A phrase of the vocabulary found in a text: tokens from the place asked up to but not including `last`. */
interface PhraseHit<T> {
  readonly value: T;
  readonly last: number;
}

interface Entry<T> {
  readonly words: readonly string[];
  readonly value: T;
}

/** Finds the longest phrase that begins at a token, without regard to case, accents and dots. */
export type PhraseTable<T> = (tokens: readonly Token[], at: number, last: number) => PhraseHit<T> | undefined;

/** Makes a table of phrases; a lookup costs one map access where no phrase begins. */
export function makePhraseTable<T>(phrases: Iterable<readonly [phrase: string, value: T]>): PhraseTable<T> {
  const byFirst = new Map<string, Entry<T>[]>();
  for (const [phrase, value] of phrases) {
    const words = tokenize(phrase).map((token) => token.lower);
    const first = words[0];
    if (first === undefined) continue;
    const entries = byFirst.get(first);
    if (entries) entries.push({ words, value });
    else byFirst.set(first, [{ words, value }]);
  }
  for (const entries of byFirst.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return (tokens, at, last) => {
    const token = tokens[at];
    if (!token) return undefined;
    const entries = byFirst.get(token.lower);
    if (!entries) return undefined;
    for (const { words, value } of entries) {
      if (at + words.length <= last && words.every((word, index) => tokens[at + index]?.lower === word)) {
        return { value, last: at + words.length };
      }
    }
    return undefined;
  };
}
