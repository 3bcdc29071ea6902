import type { Mention } from '../mentions/mention.js';
import type { Token } from '../text/token.js';

const RELATIVES = /^(?:who|whose|whom|where)$/;
// In tokens, from "who" to the comma that closes it.
const LONGEST = 30;

/**
 * "Stone, who races for the Xfinity title on Saturday, will drive": a mention between the commas of what is put in about
 * somebody. `from` and `until` are the tokens of its sentence.
 */
export function isInRelativeAside(
  tokens: readonly Token[],
  from: number,
  until: number,
  { first, last }: Mention,
): boolean {
  let at = first - 1;
  while (at > from && at > first - LONGEST && tokens[at]?.text !== ',' && !RELATIVES.test(tokens[at]?.lower ?? ''))
    at -= 1;
  if (!RELATIVES.test(tokens[at]?.lower ?? '') || tokens[at - 1]?.text !== ',') return false;
  for (let end = last; end < until && end < last + LONGEST; end += 1) if (tokens[end]?.text === ',') return true;
  return false;
}
