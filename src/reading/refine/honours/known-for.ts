import { isGoneBy } from '../../discourse/gone-by.js';
import type { Mention } from '../../mentions/mention.js';
import type { Scene } from '../../rules/scene.js';
import { wordsBetween } from '../../text/words-between.js';

const WON = /\b(?:winners?|champions?|runner-up|victory|victories|wins?|veteran) (?:of|in|at)(?: the)?$/;

/** "a four-time winner of the World 100", "last week’s race at Dover": whether a race is what somebody is known for, or gone by. */
export function isKnownFor(mention: Mention, { sentence, discourse: { text } }: Scene): boolean {
  const { type, first } = mention;
  if (type !== 'race' && type !== 'track') return false;
  if (isGoneBy(text.tokens, sentence.first, mention)) return true;
  return type === 'race' && WON.test(wordsBetween(text.tokens, Math.max(0, first - 3), first));
}
