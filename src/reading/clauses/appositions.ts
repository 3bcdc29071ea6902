import type { Mention } from '../mentions/mention.js';
import { COORDINATORS, FENCES, PREPOSITIONS, RELATIVES, SUBORDINATORS } from '../words/clause-words.js';
import { ordinal } from '../words/ordinals.js';
import { type Item, mentionAt, wordOf } from './item.js';

// What somebody is called behind a name and a comma.
const CALLED =
  /^(?:champion|winner|runner-up|rookie|veteran|driver|racer|native|standout|regular|prospect|product|graduate|star|newcomer|youngster|teenager|pilot|polesitter|ace|leader)$/;

// "Ava Stone, now in the Truck Series with Northline,"
const OF_NOW = /^(?:now|currently|formerly|previously|until)$/;

// Items before that noun at most: "the three-time NASCAR Truck Series race winner".
const LONGEST = 8;

/**
 * Where what is said of a person behind a comma ends: at item `at` stands "Ava Stone" of "Ava Stone, the 2024 champion with
 * Pinecrest," or "Ava Stone, second in the standings". The item of the mark or verb behind it, undefined where nothing such follows.
 */
export function appositionEnd(items: readonly Item[], at: number): number | undefined {
  if (wordOf(items[at + 1]) !== ',') return undefined;
  const head = headOf(items, at + 2);
  if (head === undefined) return undefined;
  for (let index = head + 1; index < items.length; index += 1) {
    const item = items[index];
    if (item?.is === 'verb' || RELATIVES.has(wordOf(item))) return index;
    if (item?.is === 'word' && item.token.kind === 'mark' && item.token.text !== '&') return index;
  }
  return items.length;
}

/** The noun that says what somebody is, or the place in the standings. */
function headOf(items: readonly Item[], from: number): number | undefined {
  if (OF_NOW.test(wordOf(items[from])) && items[from + 1]?.is !== 'verb') return from;
  if (ordinal(wordOf(items[from])) !== undefined && /^(?:in|on)$/.test(wordOf(items[from + 1]))) return from;
  for (let index = from; index < from + LONGEST; index += 1) {
    const item = items[index];
    if (!item || item.is === 'verb') return undefined;
    if (item.is === 'mention') {
      if (!describes(item.mention)) return undefined;
      continue;
    }
    const word = wordOf(item);
    if (CALLED.test(word)) return mentionAt(items, index + 1)?.type === 'person' ? undefined : index;
    if (item.token.kind === 'mark' || PREPOSITIONS.has(word) || COORDINATORS.has(word)) return undefined;
    if (RELATIVES.has(word) || SUBORDINATORS.has(word) || FENCES.has(word)) return undefined;
  }
  return undefined;
}

/** "last year's ARCA", "the Daytona 500": what may stand before the noun. */
function describes(mention: Mention): boolean {
  if (mention.type === 'team') return mention.possessive;
  return /^(?:time|series|race|track|place|name|extent)$/.test(mention.type);
}
