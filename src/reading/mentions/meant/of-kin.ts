import type { Token } from '../../text/token.js';
import { wordSet } from '../../text/word-set.js';
import type { PersonMention } from '../mention.js';

const KIN = wordSet(
  'brother sister twin son daughter father dad mother mom cousin nephew niece uncle aunt wife husband girlfriend boyfriend fiancee fiance grandfather grandson granddaughter stepson stepbrother',
);
const WHICH = wordSet('older younger elder big little twin late half kid');

/** "Stone’s younger brother": what follows is told of somebody else, whom the name is not. */
export function isOfKin(tokens: readonly Token[], { last, possessive }: PersonMention): boolean {
  return possessive && (KIN.has(tokens[last]) || (WHICH.has(tokens[last]) && KIN.has(tokens[last + 1])));
}

/** "His brother will miss": a sentence that opens with a relative of whom the words before tell; `at` is its first token. */
export function opensWithKin(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:his|her)$/.test(tokens[at]?.lower ?? '')) return false;
  const noun = WHICH.has(tokens[at + 1]) ? at + 2 : at + 1;
  return KIN.has(tokens[noun]) && tokens[noun]?.possessive !== true;
}
