import type { Mention } from '../mentions/mention.js';
import type { Scene } from '../rules/scene.js';

/**
 * Whether a team was named in no more than other items of the list that a sentence stands in, and somebody new is spoken of here: "5. Stone: Northline found speed." says nothing of "6. Carter: The 12 is quick."
 */
export function isInAnotherItem(scenes: readonly Scene[], index: number, team: string, known: number): boolean {
  const scene = scenes[index];
  if (!scene) return false;
  const { sentence, discourse } = scene;
  if (sentence.block.kind !== 'bullet' && sentence.block.kind !== 'row') return false;
  if (discourse.isUnderTeam(sentence)) return false;
  let isOfAnother = true;
  for (let at = index - 1; at >= 0; at -= 1) {
    const { sentence: other, mentions } = scenes[at] ?? scene;
    if (!mentions.some((mention) => teamOf(mention) === team)) continue;
    // Told of her before, or what the list is about.
    if (at >= known || other.block.kind !== sentence.block.kind || other.blockIndex === sentence.blockIndex)
      isOfAnother = false;
  }
  return isOfAnother;
}

function teamOf(mention: Mention): string | undefined {
  return mention.type === 'team' || mention.type === 'car' ? mention.team : undefined;
}
