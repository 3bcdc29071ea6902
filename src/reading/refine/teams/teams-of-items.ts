import type { Scene } from '../../rules/scene.js';
import type { TeamNamings } from './team-namings.js';

/**
 * Whether a team was named in no more than other items of the list that a sentence stands in, and somebody new is spoken of
 * here: "5. Stone: Northline found speed." says nothing of "6. Carter: The 12 is quick." `known` is where she is named first.
 */
export function isInAnotherItem(
  scenes: readonly Scene[],
  index: number,
  team: string,
  known: number,
  namings: TeamNamings,
): boolean {
  const scene = scenes[index];
  if (!scene) return false;
  const { sentence, discourse } = scene;
  if ((sentence.block.kind !== 'bullet' && sentence.block.kind !== 'row') || discourse.isUnderTeam(sentence))
    return false;
  const last = namings.lastBefore(team, index);
  // Told of her before, or what the list is about.
  if (last < 0) return true;
  if (last >= known || namings.firstOutside(team) < index) return false;
  const other = scenes[last]?.sentence;
  return other?.block.kind === sentence.block.kind && other.blockIndex !== sentence.blockIndex;
}

/**
 * Whether a team was named last under another heading, or in the answer to another question, and somebody new is spoken of here.
 * What the title or the words before the first of them are about goes on.
 */
export function isInAnotherSection(index: number, team: string, known: number, namings: TeamNamings): boolean {
  const start = namings.section(index);
  if (start === 0 || known < start) return false;
  const first = namings.first(team);
  return first < start && first >= namings.firstSection && namings.lastBefore(team, index) < start;
}
