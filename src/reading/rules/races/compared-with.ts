import type { Mention } from '../../mentions/mention.js';
import { wordsBetween } from '../../text/words-between.js';
import type { Scene } from '../scene.js';

const COMPARED =
  /\b(?:as|like|unlike|than|after|since)(?: (?:(?:he|she|they|it) (?:did|was|were|had|ran)|(?:his|her|their|the|a) \S+(?: \S+)?))?(?: (?:at|in|on))?(?: the)?$/;
// In tokens, before a track: "same as she did last week at".
const LONGEST = 8;

/** "Ava Stone for the owner, same as at Bristol", "back after her win at Bristol": a race gone by, beside which another is held. */
export function isComparedWith(place: Mention | undefined, { sentence, discourse: { text } }: Scene): boolean {
  if (!place) return false;
  const before = wordsBetween(text.tokens, Math.max(sentence.first, place.first - LONGEST), place.first);
  return COMPARED.test(before);
}
