import type { SlotsOf } from '../../../claims/claim.js';
import type { Draft } from '../../rules/draft.js';
import type { Discard } from '../discard.js';

/**
 * Drafts without other seats and races of drivers whom their sentence puts into cars two by two: "Stone is next to Carter in the No. 12,
 * and Torres next to Marsh in the No. 21" gives Torres no place in the No. 12.
 */
export function onlyInPairs(drafts: readonly Draft[], dropped: Discard[]): Draft[] {
  const cars = new Map<string, SlotsOf['ride']>();
  for (const { rule, kind, sentence, slots } of drafts)
    if (rule === 'pairs-in-cars' && kind === 'ride') cars.set(`${slots.driver}\n${sentence.start}`, slots);
  if (cars.size === 0) return [...drafts];
  return drafts.filter((draft) => {
    if (!('driver' in draft.slots)) return true;
    const own = cars.get(`${draft.slots.driver}\n${draft.sentence.start}`);
    if (!own || !isOfOtherSeat(draft, own)) return true;
    dropped.push({ draft, reason: 'the sentence puts its drivers into cars two by two' });
    return false;
  });
}

function isOfOtherSeat(draft: Draft, own: SlotsOf['ride']): boolean {
  // "Stone, retired from full-time racing since last year, is with Carter": no leave of the team that has her now.
  if (draft.kind === 'exit') return draft.inherited.has('team');
  if ((draft.kind !== 'ride' && draft.kind !== 'start') || draft.rule === 'pairs-in-cars') return false;
  const { team, number } = draft.slots;
  return number !== own.number || (own.team !== undefined && team !== undefined && own.team !== team);
}
