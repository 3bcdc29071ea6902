import type { Mention } from '../../mentions/mention.js';
import type { Scene } from '../../rules/scene.js';
import { wordsBetween } from '../../text/words-between.js';

const WON = /\b(?:winners?|champions?|runner-up|victory|victories|wins?|veteran) (?:of|in|at)(?: the)?$/;

/** "a four-time winner of the World 100": whether a race is what somebody is known for, and none to come. */
export function isKnownFor({ type, first }: Mention, { discourse: { text } }: Scene): boolean {
  return type === 'race' && WON.test(wordsBetween(text.tokens, Math.max(0, first - 3), first));
}
