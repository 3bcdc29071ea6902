import type { Mention } from '../mentions/mention.js';
import type { Token } from '../text/token.js';
import { wordsBetween } from '../text/words-between.js';

// From who comes in to where the other has gone.
const LONGEST = 30;
const IN_PLACE =
  /\b(?:replac(?:es|ed|ing|e)|replacement for|succe(?:eds?|eded|eding)|successor to|relieves|tak(?:es?|ing) over (?:\S+ ){0,10}?from|(?:in|takes|taking|take|fills|filling) (?:the )?(?:place|seat|spot|shoes) of|instead of|vacated by|left (?:open|empty|vacant) by|inherits? (?:\S+ ){0,6}?from)\b(.*)$/;
const GONE =
  /(?:\bwho\b|,)(?: (?:is|has|was|will|be|now|then|also|himself|herself|going|set))*(?: (?:now|back|moves?|moved|moving|returns?|returned|returning|gone|goes|going|went|drops?|dropped|steps?|stepped|stepping|headed|heading|heads|bound|joins?|joined|races?|racing|drives?|driving|slides?|switche[sd]|down|up|over|off|full-time|part-time|again))+ (?:to|in|into|for)(?: the)?$/;

/** "replacing Carter, who is back in the Xfinity Series": the series is that of who has gone, and not of the seat that is told of. */
export function isWhereGoerWent(tokens: readonly Token[], from: number, { first }: Mention): boolean {
  const behind = IN_PLACE.exec(wordsBetween(tokens, Math.max(from, first - LONGEST), first))?.[1];
  return behind !== undefined && !/[.;:]/.test(behind) && GONE.test(behind);
}
