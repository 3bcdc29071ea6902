import type { Token } from './token.js';
import { wordsBetween } from './words-between.js';

const TAG =
  /(?:,|–|—|;) (?:and |but )?(?:why (?:wouldn’?t|shouldn’?t|not)(?: (?:he|she|they|it|you))?|who (?:wouldn’?t|can|could|would)(?: (?:really )?(?:blame|argue|complain)(?: with)?(?: (?:him|her|them|it|that))?)?|what else|what could go wrong|how about that|so what|(?:isn’?t|aren’?t|doesn’?t|don’?t|wasn’?t|hasn’?t|haven’?t|won’?t|wouldn’?t) (?:it|that|he|she|they|there|we|you)) \?$/;
const LONGEST = 9;

/** Where the words begin that only seem to ask, behind a statement: "Stone stays in the No. 12, and why wouldn’t she?". Token index; undefined where a sentence truly asks, or does not. */
export function tagQuestionAt(tokens: readonly Token[], first: number, last: number): number | undefined {
  if (tokens[last - 1]?.text !== '?') return undefined;
  for (let at = last - 2; at > first && at >= last - LONGEST; at -= 1) {
    if (!/^[,;–—]$/.test(tokens[at]?.text ?? '')) continue;
    return TAG.test(wordsBetween(tokens, at, last)) ? at : undefined;
  }
  return undefined;
}
