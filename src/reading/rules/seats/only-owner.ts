import type { Person } from '../../mentions/mention.js';
import type { Draft } from '../draft.js';
import type { Scene } from '../scene.js';

/**
 * "Stone will drive Dan Marsh’s No. 12": somebody else is at the wheel, and nothing in the article tells of the one whose
 * car it is but what he has. He may own it as well as be its driver.
 */
export function isOnlyOwner(owner: Person, scene: Scene, drafts: readonly Draft[], scenes: readonly Scene[]): boolean {
  const numbers = new Set(
    scene.mentions.flatMap((one) => (one.type === 'car' && one.owner === owner ? one.numbers : [])),
  );
  const isDrivenByOther = drafts.some(
    ({ kind, slots, sentence, status }) =>
      (kind === 'ride' || kind === 'start') &&
      sentence === scene.sentence &&
      status !== 'denied' &&
      slots.driver !== owner.name &&
      slots.number !== undefined &&
      numbers.has(slots.number),
  );
  if (
    !isDrivenByOther ||
    drafts.some(({ kind, slots }) => kind !== 'crew' && 'driver' in slots && slots.driver === owner.name)
  )
    return false;
  return scenes.every(({ mentions }) =>
    mentions.every((one) => one.type !== 'person' || one.person !== owner || one.possessive),
  );
}
