import type { Token } from './token.js';

/**
 * The words between two places of a text, lower case, without what stands in brackets and without one aside between commas right behind
 * the first: of "Stone (two starts), out for the first time, in the No. 12" only "in the" is between the driver and the car.
 */
export function wordsPastAsides(tokens: readonly Token[], from: number, to: number): string {
  const words: string[] = [];
  let depth = 0;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (!token) break;
    if (token.text === '(') depth += 1;
    else if (token.text === ')' && depth > 0) depth -= 1;
    else if (depth === 0) words.push(token.lower);
  }
  // A bracket that closes behind the second place is none to leave out.
  if (depth > 0) return wordsOf(tokens, from, to);
  const close = words[0] === ',' ? words.indexOf(',', 1) : -1;
  return (close > 1 ? words.slice(close + 1) : words).join(' ');
}

function wordsOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ');
}
