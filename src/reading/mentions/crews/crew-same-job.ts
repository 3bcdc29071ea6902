import type { Token } from '../../text/token.js';
import { wordsBetween } from '../../text/words-between.js';
import type { Mention, PersonMention } from '../mention.js';

const SAME_JOB =
  /^(?:(?:will|now|also|still|again|who) )*(?:has|have|holds?|does|do|fills?|keeps?|gets?|performs?|plays?) the same (?:job|role|post|position|duties|work|thing|task|part) (?:on|for|with|atop|aboard)\b/;
// In tokens
const REACH = 10;

/** "Marsh is the crew chief of the No. 12. Adler has the same job on the No. 30": whom a sentence that goes on about crews begins with. */
export function crewSameJob(
  tokens: readonly Token[],
  [opener]: readonly Mention[],
  first: number,
): PersonMention | undefined {
  if (opener?.type !== 'person' || opener.possessive || opener.first !== first) return undefined;
  return SAME_JOB.test(wordsBetween(tokens, opener.last, opener.last + REACH)) ? opener : undefined;
}
