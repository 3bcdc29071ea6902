import type { Token } from '../../text/token.js';
import { isWork } from '../../words/posts.js';
import type { PersonMention } from '../mention.js';

const IS =
  /^(?:is|was|be|been|will|would|again|now|still|once|more|comes?|goes|stays?|remains?|returns?|joins?|arrives?|,)$/;
const BEFORE_POST =
  /^(?:chief|lead|head|senior|race|performance|technical|car|data|new|its|their|the|her|his|team|old|longtime)$/;
// Between a post and the name that a verb of being puts behind it.
const FARTHEST = 4;

/** "Over both, as chief engineer, will be Dan Marsh", "Coming along as lead engineer is Dan Marsh": whose post stands before the verb that his name follows. */
export function isBehindWork(tokens: readonly Token[], { first, possessive }: PersonMention): boolean {
  if (possessive) return false;
  let at = first - 1;
  while (at > first - 1 - FARTHEST && IS.test(tokens[at]?.lower ?? '')) at -= 1;
  if (at === first - 1 || tokens[at]?.capital || !isWork(tokens[at]?.lower ?? '')) return false;
  // "as chief engineer, was Marsh", but not "The engineer was Stone" of a question, or an owner who drives.
  for (at -= 1; BEFORE_POST.test(tokens[at]?.lower ?? ''); at -= 1);
  return tokens[at]?.lower === 'as';
}
