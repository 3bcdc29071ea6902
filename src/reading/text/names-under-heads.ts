import type { Block } from './block.js';
import { NAME } from './name-pattern.js';

// "Mercedes", "FORCE INDIA", "Northline Racing (Ford)", "3. Northline Racing", "Red Bull-Honda": a name, and no word of a sentence.
const HEAD =
  /^(?:\d{1,2}[.)] )?\p{Lu}[\p{L}\p{M}\d.'’&-]*(?: (?:\p{Lu}|\d|&|of\b|de\b)[\p{L}\p{M}\d.'’&-]*){0,4}(?: ?[([][^)\]]{1,40}[)\]]|(?:,| [–—-]) \p{Lu}[\p{L}-]{2,15})?$/u;
// "(contract to 2027)", "(27)", "*", ", Denmark" is left to other layouts
const NOTED = `${NAME}(?: ?\\*| \\([^()]{1,40}\\))?`;
// "Ava Stone, Ben Carter", "Ava Stone and Ben Carter", "Ava Stone / Ben Carter", "Ava Stone (2027) & Ben Carter"
const NAMES = new RegExp(
  `^(?=\\S*\\p{Ll})${NOTED}(?:(?:, and |, | and | & | \\+ | ?/ ?| ?\\| ?| [–—-] )${NOTED}){1,4}$`,
  'u',
);
const ONE_NAME = new RegExp(`^(?=\\S*\\p{Ll}\\.? )${NOTED}$`, 'u');
const FEWEST_DIRECT = 2;
const FEWEST_APART = 3;
const LONGEST_LINE = 130;

/**
 * Lines of nothing but names, each straight below a heading of its own, are rows of those headings: "MERCEDES" over "Ava Stone, Ben Carter",
 * or over one name a line. What makes a list of them is that it comes again.
 */
export function withNamesUnderHeads(body: string, blocks: readonly Block[]): Block[] {
  const lineOf = ({ start, end }: Block): string => (end - start > LONGEST_LINE ? '' : body.slice(start, end));
  const isLine = (block: Block | undefined): block is Block =>
    block !== undefined && block.speaker === undefined && /^(?:heading|paragraph|row)$/.test(block.kind);
  const isHead = (index: number): boolean => {
    const block = blocks[index];
    return index > 0 && isLine(block) && block.kind === 'heading' && HEAD.test(lineOf(block));
  };
  const direct: number[] = [];
  const apart: number[] = [];
  blocks.forEach((block, index) => {
    if (!isLine(block) || !isHead(index - 1) || !NAMES.test(lineOf(block))) return;
    const above = blocks[index - 1];
    (above && isDirectlyBelow(body, above, block) ? direct : apart).push(index);
  });
  const rows = new Set<number>();
  if (direct.length >= FEWEST_DIRECT) for (const index of direct) rows.add(index);
  if (apart.length >= FEWEST_APART) for (const index of apart) rows.add(index);
  for (const index of oneByOne(body, blocks, lineOf)) rows.add(index);
  return blocks.map((block, index) => {
    if (rows.has(index)) return { ...block, kind: 'row' };
    return rows.has(index + 1) ? { ...block, overNames: true } : block;
  });
}

const MOST_NAMES = 5;

/** "Mercedes" over "Ava Stone" over "Ben Carter", and a blank line before the next: all but the first line of each such group. */
function oneByOne(body: string, blocks: readonly Block[], lineOf: (block: Block) => string): number[] {
  const groups: number[][] = [];
  for (let from = 1; from < blocks.length; ) {
    let to = from + 1;
    while (to < blocks.length && isBelow(body, blocks, to)) to += 1;
    const lines = blocks.slice(from, to);
    const [head, ...names] = lines;
    const isGroup =
      head !== undefined &&
      HEAD.test(lineOf(head)) &&
      names.length >= 2 &&
      names.length <= MOST_NAMES &&
      lines.every(({ kind, speaker }) => speaker === undefined && (kind === 'heading' || kind === 'row')) &&
      names.every((block) => ONE_NAME.test(lineOf(block)));
    if (isGroup) groups.push(names.map((_, index) => from + 1 + index));
    from = to;
  }
  return groups.length >= FEWEST_DIRECT ? groups.flat() : [];
}

function isBelow(body: string, blocks: readonly Block[], index: number): boolean {
  const [above, block] = [blocks[index - 1], blocks[index]];
  return above !== undefined && block !== undefined && isDirectlyBelow(body, above, block);
}

function isDirectlyBelow(body: string, above: Block, block: Block): boolean {
  const gap = body.slice(above.end, block.start);
  return gap.indexOf('\n') === gap.lastIndexOf('\n');
}
