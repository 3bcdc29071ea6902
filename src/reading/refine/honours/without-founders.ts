import type { Draft } from '../../rules/draft.js';
import type { Discard } from '../discard.js';

/** An age at which few drive. */
const OLD = 65;

/** Drafts without the departures of old men from the teams of their names. */
export function withoutFounders(drafts: readonly Draft[], dropped: Discard[]): readonly Draft[] {
  return drafts.filter((draft) => {
    const isOut = isFounders(draft, drafts);
    if (isOut) dropped.push({ draft, reason: 'an old man leaves the team of his name, as its owner' });
    return !isOut;
  });
}

/** "Marsh, 71, is leaving", where Marsh Motorsports is what he leaves: its owner, and no driver. */
function isFounders({ kind, slots }: Draft, drafts: readonly Draft[]): boolean {
  if (kind !== 'exit' || slots.driver === undefined || slots.team === undefined) return false;
  const surname = slots.driver.split(' ').at(-1) ?? slots.driver;
  if (!slots.team.split(' ').includes(surname)) return false;
  return drafts.some(
    (other) => other.kind === 'bio' && other.slots.driver === slots.driver && (other.slots.age ?? 0) >= OLD,
  );
}
