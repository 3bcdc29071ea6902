import type { Mention } from '../../mentions/mention.js';
import { wordsBetween } from '../../text/words-between.js';
import type { Scene } from '../scene.js';

// In tokens, from "takes over" to who had it.
const LONGEST = 14;

/** "takes over the No. 12 from the retiring Carter": who comes in somebody's place is named with what he takes over. */
export function isTakenOverFrom({ sentence, discourse: { text } }: Scene, { first }: Mention): boolean {
  const before = wordsBetween(text.tokens, Math.max(sentence.first, first - LONGEST), first);
  return /\b(?:tak(?:e|es|ing|en) over|took over|inherit(?:s|ed|ing)?)\b[^.;:]* from (?:the )?\S+$/.test(before);
}
