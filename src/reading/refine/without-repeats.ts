import type { Draft } from '../rules/draft.js';

/**
 * Drafts that say the very same of the same things, the first of each: a text that repeats itself has no more to compare
 * than one that does not.
 */
export function withoutRepeats(drafts: readonly Draft[]): Draft[] {
  const firsts = new Map<string, Draft>();
  for (const draft of drafts) {
    const key = JSON.stringify([draft.kind, draft.status, draft.rule, draft.slots, [...draft.inherited], draft.seatOf]);
    if (!firsts.has(key)) firsts.set(key, draft);
  }
  return [...firsts.values()];
}
