import { wordsBetween } from '../../text/words-between.js';
import type { Scene } from '../scene.js';

/** The team of a post, unless the sentence says that somebody leaves it for the post: "leaves Northline to be Stone's crew chief". */
export function teamNotLeft(
  team: string | undefined,
  { mentions, sentence, discourse: { text } }: Scene,
): string | undefined {
  const isLeft = mentions.some(
    (mention) =>
      mention.type === 'team' &&
      mention.team === team &&
      LEAVES.test(wordsBetween(text.tokens, Math.max(sentence.first, mention.first - FARTHEST), mention.first)) &&
      TO_BE.test(wordsBetween(text.tokens, mention.last, Math.min(sentence.last, mention.last + FARTHEST))),
  );
  return isLeft ? undefined : team;
}

const FARTHEST = 8;
// Right before the team, or with a driver or two between.
const LEAVES = /\b(?:leaves?|leaving|left|quits?|departs?|departed)(?: the)?(?: \S+){0,4}$/;
const TO_BE = /^(?:(?!to\b)[^,;:]+ )?to (?:be|become|serve as|work as|act as)\b/;
