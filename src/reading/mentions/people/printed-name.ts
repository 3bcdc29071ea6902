import type { Token } from '../../text/token.js';

/** The words from token `first` up to but not including `last` as the article prints them, without possessive endings. */
export function printedName(tokens: readonly Token[], first: number, last: number): string {
  let name = '';
  for (const token of tokens.slice(first, last)) name += token.spaced && name !== '' ? ` ${token.text}` : token.text;
  return name;
}
