import type { Token } from '../text/token.js';
import type { PersonMention } from './mention.js';

// "while Carter keeps his seat", "given Carter is to keep his"
const BESIDE = /^(?:while|whereas|given|because|although|though|as|since|and|but)$/;
const VERB =
  /^(?:is|was|has|had|will|would|could|can|may|keeps|kept|remains|retains|returns|leaves|left|loses|lost|moves|moved|takes|took|gets|got|makes|made|starts|started|drives|drove|continues|stays|stayed)$/;

/** Whether a person and a verb open a clause beside another: what is "his" there is that person's. */
export function isOwnSubject(tokens: readonly Token[], { first, possessive }: PersonMention, verb: Token): boolean {
  return !possessive && VERB.test(verb.lower) && BESIDE.test(tokens[first - 1]?.lower ?? '');
}
