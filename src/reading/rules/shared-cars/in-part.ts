import type { Draft } from '../draft.js';

/** A draft of a ride as one for a part of the season; any other as it is. */
export function inPart(draft: Draft): Draft {
  return draft.kind === 'ride' ? { ...draft, slots: { ...draft.slots, extent: 'part-time' } } : draft;
}
