import type { Token } from './token.js';

/** The words and marks from token `from` up to but not including `to`, lower case, joined by blanks. */
export function wordsBetween(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map((token) => token.lower)
    .join(' ');
}
