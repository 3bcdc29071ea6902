import { type Item, wordOf } from './item.js';
import type { Opening } from './opening.js';

// Items up to the verb: far over what anybody writes, so that a row of thousands of brackets does not take the square of it.
const LONGEST = 120;

/** Opens the clause of the verb at an item, as `openClause` does. */
type Open = (
  items: readonly Item[],
  at: number,
  previous: number,
  order: number,
  starts: readonly Opening[],
) => Opening;

/**
 * "Stone (cleared on Monday) will drive", "Stone (signed in May) and Carter (signed in June) will drive": where the verb before stands
 * in brackets, the clause is opened as if they were not there.
 */
export function overBrackets(
  items: readonly Item[],
  at: number,
  previous: number,
  starts: readonly Opening[],
  open: Open,
): Opening | undefined {
  if (previous < 0 || at > LONGEST) return undefined;
  const first = opensAround(items, previous);
  const last = first < 0 ? -1 : closesBehind(items, previous, at);
  if (first <= 0 || last < 0) return undefined;
  const length = last + 1 - first;
  const outside = [...items.slice(0, first), ...items.slice(last + 1)];
  const earlier = lastVerb(outside, first);
  const order = outside.slice(0, first).filter(({ is }) => is === 'verb').length;
  const opening = open(outside, at - length, earlier, order, starts.slice(0, order));
  // What stands in the brackets belongs to the verb in them.
  return { ...opening, from: Math.max(opening.from < first ? opening.from : opening.from + length, last + 1) };
}

/** The bracket that is open at a verb; -1 if there is none. */
function opensAround(items: readonly Item[], verb: number): number {
  for (let index = verb - 1; index >= 0; index -= 1) {
    const word = wordOf(items[index]);
    if (word === ')') return -1;
    if (word === '(') return index;
  }
  return -1;
}

/** The bracket that closes between two verbs; -1 if none does. */
function closesBehind(items: readonly Item[], verb: number, to: number): number {
  for (let index = verb + 1; index < to; index += 1) {
    const word = wordOf(items[index]);
    if (word === '(') return -1;
    if (word === ')') return index;
  }
  return -1;
}

function lastVerb(items: readonly Item[], before: number): number {
  for (let index = before - 1; index >= 0; index -= 1) if (items[index]?.is === 'verb') return index;
  return -1;
}
