import type { Article } from '../../../articles/article.js';
import { isToldAtOnce } from '../../rules/departures/told-at-once.js';
import type { Draft } from '../../rules/draft.js';

/** Marks the departures of the season under way that an article tells as done, and not as to come when the season is over. */
export function markExitsAtOnce(drafts: readonly Draft[], { body, published }: Article): void {
  const year = Number(published.slice(0, 4));
  for (const { kind, status, slots, sentence } of drafts) {
    if (kind !== 'exit' || status !== 'confirmed' || (slots.season ?? year) !== year) continue;
    const said = body.slice(sentence.start, sentence.end);
    if (isToldAtOnce(said)) slots.atOnce = true;
  }
}
