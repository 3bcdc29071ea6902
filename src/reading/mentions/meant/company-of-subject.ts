import { closingComma } from '../../text/closing-comma.js';
import type { Token } from '../../text/token.js';
import { wordSet } from '../../text/word-set.js';
import { wordsBetween } from '../../text/words-between.js';
import type { Mention, PersonMention } from '../mention.js';

const HIM = wordSet('him her');
const BESIDE = /^(?:with|alongside|beside)$/;
// Behind "her" as an object.
const ENDS = /^(?:as|in|on|at|for|to|from|again|and|but|until|next|this|there|over|too|[.,;:)—–-]|)$/;
// What two do together; one "brings experience with him" alone.
const TOGETHER =
  /^(?:(?:will|would|is|are|has|had|was|been|be|to|also|again|once|more|set|then|now|going|expected) )*(?:goes|go|going|gone|went|comes|come|coming|came|moves?|moving|moved|makes? the (?:\S+ )?(?:move|jump|step|trip|switch|leap)|making the (?:move|jump|step|switch)|made the (?:move|jump|step|switch)|leaves?|leaving|left|stays?|staying|remains?|works?|working|worked|continues?|reunites?|reunited|reuniting|teams? up|paired|pairs? up|links? up|returns?|returning|heads?|heading|switch(?:es|ing)?|transfers?|steps? up|won|wins?)\b/;
const OTHER_CLAUSE = /\b(?:that|who|which|because|when|while|if|says?|said|told|where)\b/;
// In tokens, from the subject to the pronoun.
const LONGEST = 24;

/**
 * "Dan Marsh, her crew chief this year, makes the jump to Cup with her", "Marsh goes with him": who goes with somebody is
 * not that one. The subject that opens a sentence, where the pronoun at `at` is its company.
 */
export function companyOfSubject(
  tokens: readonly Token[],
  at: number,
  opener: Mention | undefined,
): PersonMention | undefined {
  if (!HIM.has(tokens[at]) || !BESIDE.test(tokens[at - 1]?.lower ?? '')) return undefined;
  if (opener?.type !== 'person' || opener.possessive || at - opener.last > LONGEST) return undefined;
  const next = tokens[at + 1];
  if (!ENDS.test(next?.lower || (next?.text ?? ''))) return undefined;
  const comma = tokens[opener.last]?.text === ',' ? closingComma(tokens, opener.last + 1, LONGEST) : opener.last - 1;
  const words = comma === undefined ? '' : wordsBetween(tokens, comma + 1, at - 1);
  return TOGETHER.test(words) && !/[,;:]/.test(words) && !OTHER_CLAUSE.test(words) ? opener : undefined;
}
