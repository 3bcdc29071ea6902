import type { Clause } from '../../clauses/clause.js';
import { ordinal } from '../../words/ordinals.js';
import { extentOf } from '../clause/clause-parts.js';
import type { Draft } from '../draft.js';

/**
 * "starts her third season with Northline and her second full-time", "the first as a full-timer": of the seasons that are counted,
 * the extent is that of the last ones only, of which it is said.
 */
export function withSpell(drafts: readonly Draft[], clause: Clause, last: number): Draft[] {
  const nths = clause.words.split(' ').flatMap((word) => ordinal(word) ?? []);
  const spell = extentOf(clause) === undefined || nths.length < 2 ? undefined : nths.at(-1);
  return drafts.map((one) => {
    if (one.kind !== 'ride' || spell === undefined || (one.slots.season ?? last) > last - spell) return one;
    const { extent: _, ...slots } = one.slots;
    return { ...one, slots };
  });
}
