import { type Item, wordOf } from './item.js';
import type { Opening } from './opening.js';

/** Whether a clause of a question is no part of what it asks: "What of Stone, who is in the No. 12 now?" tells where she is. */
export function isTakenForGranted(items: readonly Item[], { marker, from, subjects }: Opening): boolean {
  if (!/^(?:who|whose)$/.test(marker) || subjects.length === 0) return false;
  return [items[from], items[from - 1]].some((item) => wordOf(item) === ',');
}
