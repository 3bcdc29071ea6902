import type { Token } from '../text/token.js';
import { MODALS } from '../words/verbs.js';

/** "or may not", "or might not" behind the same modal: how many words say that nobody knows. */
export function modalOrNot(tokens: readonly Token[], at: number): number {
  const [or, modal, not] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (or?.lower !== 'or' || !MODALS.has(modal?.lower ?? '') || modal?.lower !== tokens[at - 1]?.lower) return 0;
  return not?.lower === 'not' ? 3 : 0;
}
