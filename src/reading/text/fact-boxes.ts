import { type FactLabel, labelAt } from './fact-labels.js';
import type { Text } from './read-text.js';

/** A labelled value. Offsets in the article's body. */
export interface Fact {
  readonly label: FactLabel;
  /** Position of the block in the article. */
  readonly blockIndex: number;
  readonly start: number;
  readonly end: number;
}

const LONGEST_LINE = 300;
const FEWEST = 2;
// "Driver: Ava Stone | Crew chief: Dan Marsh"
const PIECES = / ?[|•·;] /g;

/** Finds lines, one below the other, of labels and values, and single lines of several: the facts of one seat. */
export function findFactBoxes(text: Text): Fact[][] {
  const boxes: Fact[][] = [];
  let box: Fact[] = [];
  const close = (): void => {
    if (box.length >= FEWEST) boxes.push(box);
    box = [];
  };
  text.blocks.forEach((block, blockIndex) => {
    const line = text.article.body.slice(block.start, block.end);
    const facts = line.length <= LONGEST_LINE && line.includes(':') ? factsOf(line, blockIndex, block.start) : [];
    if (facts.length === 0 || box.some(({ label }) => opens(label) && label === facts[0]?.label)) close();
    box.push(...facts);
  });
  close();
  return boxes;
}

/** Labels that one box has once. */
function opens(label: FactLabel): boolean {
  return label === 'driver' || label === 'car' || label === 'team';
}

/** The facts of a line, if all of it is labelled. */
function factsOf(line: string, blockIndex: number, offset: number): Fact[] {
  const facts: Fact[] = [];
  let start = 0;
  for (const end of [...[...line.matchAll(PIECES)].map(({ index }) => index), line.length]) {
    const piece = line.slice(start, end);
    const trimmed = piece.replace(/^[ |•·;]+/, '');
    const from = start + piece.length - trimmed.length;
    const found = labelAt(trimmed);
    if (!found && facts.length === 0) return [];
    if (found) facts.push({ label: found.label, blockIndex, start: offset + from + found.length, end: offset + end });
    start = end;
  }
  return facts;
}
