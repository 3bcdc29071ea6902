import type { Token } from '../../text/token.js';
import { wordsBetween } from '../../text/words-between.js';
import type { Mention, PersonMention } from '../mention.js';

const LONGEST_YEAR = 9;
const IN_HIS_YEAR =
  /^(?:,? ?who is )?(?:now )?(?:in|into|for|entering|beginning|starting|on) (?:his|her) (?:[\w-]+ ){1,3}(?:year|season|campaign|term|stint|race|go-round|go)$/;

/** "led by Dan Marsh in his second year as the car’s crew chief": who is named right before the words for how long. */
export function holderInYear(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  as: number,
): PersonMention | undefined {
  const named = mentions.findLast((one) => one.first < as && one.type === 'person' && one.form !== 'described');
  if (named?.type !== 'person' || named.possessive || as - named.last > LONGEST_YEAR) return undefined;
  return IN_HIS_YEAR.test(wordsBetween(tokens, named.last, as)) ? named : undefined;
}
