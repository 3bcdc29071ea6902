import type { Mention } from '../../mentions/mention.js';
import { wordsBetween } from '../../text/words-between.js';
import type { Scene } from '../scene.js';

// No more words between "after" and "years" than "most of the last two".
const SERVED =
  /\bafter (?:[^\s,;]+ ){1,5}?(?:(?:full )?(?:years?|seasons?)|[^\s,;]+-(?:year|season)|stint|spell|tenure|stretch)\b[^,;]*$/;

// In tokens: from "after" to a team behind a driver.
const LONGEST = 16;

/** "comes to the No. 12 after two years as crew chief for Stone at Pinecrest": whether a mention is of what somebody has done until then. */
export function isServedBefore({ discourse: { text }, sentence }: Scene, { first }: Mention): boolean {
  return SERVED.test(wordsBetween(text.tokens, Math.max(sentence.first, first - LONGEST), first));
}
