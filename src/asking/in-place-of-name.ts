import type { Token } from '../reading/text/token.js';
import type { Part } from './part.js';

/** Who is spoken to, or whoever is called so. */
const CALLED = /^(?:buddy|pal|mate|fella|boy|kid|lad|junior|girl|lady|bro|dude|man)$/;
/** What begins a time. */
const BEHIND = /^(?:as|for|in|this|next|last|now|yet|today|lately)$/;
const BEFORE_SOMEONE = /^(?:on|about|of|from|with|replaces|replacing|replaced)$/;

/** "Any news on Buddy?": where a question that names nobody would have its name, a word is no mere filler. */
export function isInPlaceOfName(tokens: readonly Token[], at: number, parts: readonly Part[]): boolean {
  const [word, behind] = [tokens[at], tokens[at + 1]];
  const before = tokens[tokens[at - 1]?.lower === 'the' ? at - 2 : at - 1];
  const isNobody = parts.every(({ is }) => is === 'meaning' || is === 'refused');
  const isLast = behind === undefined || behind.kind === 'mark' || BEHIND.test(behind.lower);
  return isNobody && isLast && CALLED.test(word?.lower ?? '') && BEFORE_SOMEONE.test(before?.lower ?? '');
}
