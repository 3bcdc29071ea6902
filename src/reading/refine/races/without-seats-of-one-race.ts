import type { Draft } from '../../rules/draft.js';
import type { Sentence } from '../../text/sentence.js';
import { wordSet } from '../../text/word-set.js';

const ONLY = wordSet('only alone just one-off one-offs nothing');

/** "88 – Ava Stone. The Harvest 400 only.": who is in a list for one race has no seat for the season by that; for several she has part of one. */
export function withoutSeatsOfOneRace(drafts: readonly Draft[]): Draft[] {
  const races = new Map<string, Set<Sentence>>();
  const counts = new Map<string, number>();
  for (const draft of drafts) {
    if (draft.kind !== 'start' || draft.rule !== 'races-of-note') continue;
    const key = keyOf(draft.slots.driver, draft.sentence);
    races.set(key, (races.get(key) ?? new Set<Sentence>()).add(draft.sentence));
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  if (races.size === 0) return [...drafts];
  return drafts.filter((draft) => {
    if (draft.kind !== 'ride' || draft.rule !== 'row-entry' || draft.slots.extent === 'full-time') return true;
    const key = keyOf(draft.slots.driver, draft.sentence);
    const told = [...(races.get(key) ?? [])];
    if (told.length === 0) return true;
    if (counts.get(key) === 1 && told.some((sentence) => ONLY.has(sentence))) return false;
    draft.slots.extent ??= 'part-time';
    return true;
  });
}

function keyOf(driver: string | undefined, { blockIndex }: Sentence): string {
  return `${driver}\n${blockIndex}`;
}
