import type { Token } from '../../text/token.js';

// “The Iron Man”
const LONGEST_NICKNAME = 3;

/** Where the nickname ends whose opening mark stands at a token: “Ace”, “The Hammer”, (Skip). The token of its closing mark. */
export function nicknameEnd(tokens: readonly Token[], at: number, last: number): number | undefined {
  const closing = CLOSING.get(tokens[at]?.text ?? '');
  if (closing === undefined) return undefined;
  for (let end = at + 1; end < last && end <= at + LONGEST_NICKNAME + 1; end += 1) {
    const token = tokens[end];
    if (token && closing.includes(token.text)) return end > at + 1 ? end : undefined;
    if (!token?.capital) return undefined;
  }
  return undefined;
}

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['“', '”"'],
  ['"', '"”'],
  ['‘', "’'"],
  ["'", "'’"],
  ['(', ')'],
]);
