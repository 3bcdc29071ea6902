import type { Token } from '../../text/token.js';
import { wordSet } from '../../text/word-set.js';
import { isKin } from '../../words/kin.js';
import type { PersonMention } from '../mention.js';

const PARTNER = /^(?:girl|boy)friend$/;
const WHICH = wordSet('older younger elder big little twin late half kid');

/** "Stone’s younger brother": what follows is told of somebody else, whom the name is not. */
export function isOfKin(tokens: readonly Token[], { last, possessive }: PersonMention): boolean {
  return possessive && (isRelation(tokens[last]) || (WHICH.has(tokens[last]) && isRelation(tokens[last + 1])));
}

/** "His brother will miss": a sentence that opens with a relative of whom the words before tell; `at` is its first token. */
export function opensWithKin(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:his|her)$/.test(tokens[at]?.lower ?? '')) return false;
  const noun = WHICH.has(tokens[at + 1]) ? at + 2 : at + 1;
  return isRelation(tokens[noun]) && tokens[noun]?.possessive !== true;
}

function isRelation(token: Token | undefined): boolean {
  return token !== undefined && (isKin(token.lower) || PARTNER.test(token.lower));
}
