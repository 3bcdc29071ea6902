import { type Item, mentionAt, wordOf } from './item.js';

// Items within one pair of brackets: far over what anybody writes there.
const LONGEST = 24;

/** "Northline (the former Pinecrest team) pairs", "Stone (Ford) starts": the brackets that the items end with stand behind somebody who may do it. */
export function isBehindBrackets(items: readonly Item[]): boolean {
  for (let index = items.length - 2; index >= Math.max(1, items.length - LONGEST); index -= 1) {
    if (items[index]?.is === 'verb' || wordOf(items[index]) === ')') return false;
    if (wordOf(items[index]) !== '(') continue;
    const subject = mentionAt(items, index - 1);
    return (subject?.type === 'person' || subject?.type === 'team') && !subject.possessive;
  }
  return false;
}
