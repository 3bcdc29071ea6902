import type { Token } from '../../text/token.js';
import { IS } from './crew-named-behind.js';

/** Whether a token is an adverb behind a form of "be": "is still the crew chief", "is no longer". */
export function isAdverbAfterBe(tokens: readonly Token[], at: number): boolean {
  const adverb = tokens[at]?.lower ?? '';
  // "is no longer the crew chief"
  const be = adverb === 'longer' && tokens[at - 1]?.lower === 'no' ? at - 2 : at - 1;
  return /^(?:also|still|now|again|once|not|going|likely|longer)$/.test(adverb) && IS.has(tokens[be]?.lower ?? '');
}
