import type { Mention } from '../../mentions/mention.js';
import { isAsked, type Scene } from '../../rules/scene.js';

/** Where an article names its teams. Indices of sentences. */
export interface TeamNamings {
  /** The sentence before `index` that names the team last; -1 if none does. */
  readonly lastBefore: (team: string, index: number) => number;
  /** The first one that names it in no list item and no row. */
  readonly firstOutside: (team: string) => number;
  /** The first one that names it. */
  readonly first: (team: string) => number;
  /** Where the heading or the question stands that a sentence is under; 0 if there is none. */
  readonly section: (index: number) => number;
  /** Where the first of them stands. */
  readonly firstSection: number;
}

/** Gathers them once for all claims. */
export function namingsOfTeams(scenes: readonly Scene[]): TeamNamings {
  const all = new Map<string, number[]>();
  const outside = new Map<string, number>();
  const sections: number[] = [];
  scenes.forEach(({ mentions, sentence }, index) => {
    sections.push(index > 0 && isOpening(scenes, index) ? index : (sections.at(-1) ?? 0));
    for (const team of new Set(mentions.flatMap((mention) => teamOf(mention) ?? []))) {
      const own = all.get(team);
      if (own) own.push(index);
      else all.set(team, [index]);
      if (!outside.has(team) && !/^(?:bullet|row)$/.test(sentence.block.kind)) outside.set(team, index);
    }
  });
  return {
    lastBefore: (team, index) => before(all.get(team) ?? [], index),
    firstOutside: (team) => outside.get(team) ?? Number.POSITIVE_INFINITY,
    first: (team) => all.get(team)?.[0] ?? Number.POSITIVE_INFINITY,
    section: (index) => sections[index] ?? 0,
    firstSection: sections.find((start) => start > 0) ?? 0,
  };
}

/** The last of rising numbers that is below a limit. */
function before(rising: readonly number[], limit: number): number {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return rising[low - 1] ?? -1;
}

/** A heading below the title, or a block that is a question and little more: "Settle a bet. Did Stone ever drive for Northline?" */
function isOpening(scenes: readonly Scene[], at: number): boolean {
  const [scene, next, last] = [scenes[at], scenes[at + 1], scenes[at - 1]];
  if (!scene || scene.sentence.blockIndex === last?.sentence.blockIndex) return false;
  const { block, blockIndex } = scene.sentence;
  if (block.kind === 'heading') return last?.sentence.block.kind !== 'heading';
  if (block.kind !== 'paragraph' || scenes[at + LONGEST_QUESTION]?.sentence.blockIndex === blockIndex) return false;
  return isAsked(scene) || (next !== undefined && next.sentence.blockIndex === blockIndex && isAsked(next));
}

// Sentences, counting who asks.
const LONGEST_QUESTION = 4;

function teamOf(mention: Mention): string | undefined {
  return mention.type === 'team' || mention.type === 'car' ? mention.team : undefined;
}
