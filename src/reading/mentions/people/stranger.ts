import type { Text } from '../../text/read-text.js';
import type { Sentence } from '../../text/sentence.js';
import { FUNCTION_WORDS } from '../../words/name-words.js';
import { ordinal } from '../../words/ordinals.js';
import type { Mention } from '../mention.js';

const RACES =
  /^(?:finished|qualified|crashed|started|drove|raced|retired|drives|races|crossed|trailed|won|led|placed|spun|recovered)$/;
const PLACED = /^(?:finished|crossed|placed|started|came|was|is)$/;

/**
 * "Carter, eighth, had the best finish of his season", of whom the article gives no other name: who comes in a place is no
 * company, so that "he" in the next sentence is nobody who was named before.
 */
export function opensWithStranger({ tokens }: Text, { first, last }: Sentence, own: readonly Mention[]): boolean {
  const name = tokens[first];
  if (!name?.capital || name.possessive || name.kind !== 'word' || FUNCTION_WORDS.has(name.lower)) return false;
  if (own.some(({ type }) => type === 'person')) return false;
  const known = own.find((mention) => mention.first === first);
  if (known && known.type !== 'name') return false;
  const at = known?.last ?? first + 1;
  const [next, word, mark] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!word || at + 2 >= last) return false;
  const isPlaced = ordinal(word.lower) !== undefined;
  if (next?.text === ',') return isPlaced && mark?.text === ',';
  return PLACED.test(next?.lower ?? '') ? isPlaced : RACES.test(next?.lower ?? '') && isPlaced;
}
