import type { Token } from './token.js';

/** The words and marks from token `from` up to but not including `to`, lower case, joined by blanks. */
export function wordsBetween(tokens: readonly Token[], from: number, to: number): string {
  let words = tokens[from]?.lower ?? '';
  if (from >= to) return '';
  for (let at = from + 1; at < to && at < tokens.length; at += 1) words += ` ${tokens[at]?.lower}`;
  return words;
}
