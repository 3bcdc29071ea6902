import type { Text } from '../../text/read-text.js';
import type { Sentence } from '../../text/sentence.js';
import { FUNCTION_WORDS } from '../../words/name-words.js';
import { ordinal } from '../../words/ordinals.js';
import type { Mention } from '../mention.js';

const RACES =
  /^(?:finished|qualified|crashed|started|drove|raced|retired|drives|races|crossed|trailed|won|led|placed|spun|recovered)$/;
const PLACED = /^(?:finished|crossed|placed|started|came|was|is)$/;

const OFFICE = /^(?:(?:co-|team )?owner|principal|boss|president|founder|co-founder|patron)$/;

/** "the owner,", "the team’s co-owner," */
function isOffice(tokens: Text['tokens'], from: number): boolean {
  if (!/^(?:the|its|his|a|who)$/.test(tokens[from]?.lower ?? '')) return false;
  for (let at = from + 1; at < from + 4; at += 1)
    if (OFFICE.test(tokens[at]?.lower ?? '')) return tokens[at + 1]?.text === ',';
  return false;
}

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
  // "Marsh, the owner, gave up the ovals": the one whose name the team has.
  if (next?.text === ',' && isOffice(tokens, at + 1)) return true;
  if (next?.text === ',') return isPlaced && mark?.text === ',';
  return PLACED.test(next?.lower ?? '') ? isPlaced : RACES.test(next?.lower ?? '') && isPlaced;
}
