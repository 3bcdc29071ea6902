import type { Draft, DraftOf } from '../../rules/draft.js';
import type { Discard } from '../discard.js';

const SLOTS = ['age', 'hometown', 'nationality'] as const;

/**
 * Drops what is said of "he" or "the veteran" where the same driver is also said to be of another age, town or country:
 * the description means somebody else.
 */
export function withoutContradictions(drafts: readonly Draft[], dropped: Discard[]): Draft[] {
  const bios = drafts.filter((draft): draft is DraftOf<'bio'> => draft.kind === 'bio');
  return drafts.filter((draft) => {
    if (draft.kind !== 'bio' || !draft.inherited.has('driver')) return true;
    const contradicted = bios.some(
      (other) =>
        other.slots.driver === draft.slots.driver &&
        SLOTS.some(
          (slot) =>
            other.slots[slot] !== undefined &&
            draft.slots[slot] !== undefined &&
            !isSame(other.slots[slot], draft.slots[slot]),
        ),
    );
    if (contradicted) dropped.push({ draft, reason: 'the driver is described otherwise elsewhere' });
    return !contradicted;
  });
}

/** "Mooresville" and "Mooresville, North Carolina" are one town. */
function isSame(left: string | number | undefined, right: string | number | undefined): boolean {
  return String(left).split(',')[0] === String(right).split(',')[0];
}
