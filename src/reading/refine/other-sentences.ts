import type { Draft } from '../rules/draft.js';
import { type Slots, slotsOf } from './slots.js';

/** Slots for which a reader of the evidence looks: what does not follow from a name and a season. */
const TELLING = ['number', 'extent', 'date', 'until', 'multiYear', 'loanTo', 'replacedBy'] as const;

/** What the sentence of each draft says by itself, before anything completes it. */
export type Told = ReadonlyMap<Draft, Slots>;

/** To be asked for before drafts are completed. */
export function toldByEach(drafts: readonly Draft[]): Told {
  return new Map(
    drafts.map((draft) => {
      const slots = slotsOf(draft);
      return [draft, Object.fromEntries(TELLING.map((slot) => [slot, slots[slot]]))];
    }),
  );
}

/**
 * A claim once more for each further sentence that says what none before it does: its number, how long a deal lasts. So
 * that all that it says can be read in the evidence. `others` are the drafts that went into it.
 */
export function inOtherSentences(claim: Draft, others: readonly Draft[], told: Told): Draft[] {
  const slots = slotsOf(claim);
  const open = new Set<string>(TELLING.filter((slot) => slots[slot] !== undefined));
  const tick = (draft: Draft): boolean => {
    const news = [...open].filter((slot) => told.get(draft)?.[slot] === slots[slot]);
    for (const slot of news) open.delete(slot);
    return news.length > 0;
  };
  tick(claim);
  return others
    .filter((other) => tick(other) && !isSame(other, claim))
    .map((other) => ({ ...claim, sentence: other.sentence, rule: other.rule }) as Draft);
}

/** A row of a table is read as a sentence and as a row: the evidence of both is the same. */
function isSame({ sentence: one }: Draft, { sentence: other }: Draft): boolean {
  return one.start === other.start && one.end === other.end;
}
