import type { Block } from './block.js';

// "Mercedes", "Northline Racing (2)": a name, and no word of a sentence.
const NAME_LINE = /^\p{Lu}[\p{L}\p{M}\d.'’&-]*(?: (?:\p{Lu}|\d)[\p{L}\p{M}\d.'’&-]*){0,3}(?: \(\d{1,2}\))?$/u;
// "Stone stays, Carter replaces Diaz"
const TELLS =
  /^\p{Lu}.* (?:stays?|remains?|replaces?|joins?|returns?|leaves?|moves?|continues?|retires?|departs?|arrives?)\b/u;
const FEWEST_PAIRS = 2;

/** Short sentences without a full stop, one under each of several names, are what is told of those names and head nothing. */
export function withSentencesUnderNames(body: string, blocks: Block[]): Block[] {
  const told = blocks.flatMap((block, index) => (isUnderName(body, blocks, index) ? [block] : []));
  if (told.length < FEWEST_PAIRS) return blocks;
  return blocks.map((block) => (told.includes(block) ? { ...block, kind: 'paragraph' } : block));
}

/** A heading right under one that is a name alone, and over another of that kind or nothing. */
function isUnderName(body: string, blocks: readonly Block[], index: number): boolean {
  const [name, block, next] = [blocks[index - 1], blocks[index], blocks[index + 1]];
  if (index < 2 || name?.kind !== 'heading' || block?.kind !== 'heading') return false;
  if (next !== undefined && !isName(body, next)) return false;
  return isName(body, name) && TELLS.test(body.slice(block.start, block.end));
}

function isName(body: string, { kind, start, end }: Block): boolean {
  return kind === 'heading' && NAME_LINE.test(body.slice(start, end));
}
