import type { Mention } from '../../mentions/mention.js';
import { wordsBetween } from '../../text/words-between.js';
import type { Scene } from '../scene.js';

const POST_OF = /\b(?:chief|spotter) (?:for|of|on|to)$/;

/** "Marsh, crew chief for Stone in 2021, takes over the No. 12": an aside of its own, whose driver has no part in the rest. */
export function isOfOtherPost({ discourse: { text }, sentence, mentions }: Scene, mention: Mention): boolean {
  if (mention.type !== 'person') return false;
  const { tokens } = text;
  if (!POST_OF.test(wordsBetween(tokens, Math.max(sentence.first, mention.first - 3), mention.first))) return false;
  const car = mentions.find(({ type, first }) => type === 'car' && first >= mention.last);
  return car !== undefined && tokens.slice(mention.last, car.first).some((token) => token.text === ',');
}
