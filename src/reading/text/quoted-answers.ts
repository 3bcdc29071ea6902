import type { Block } from './block.js';

// Answers straight below a question, before quotation marks are taken for the print of an interview.
const FEWEST = 3;

/**
 * Takes the quotation marks off the answers of an interview that prints each between them, below what is asked: what is said there
 * is said by who is interviewed, as in one that prints a name before it.
 */
export function withoutQuotesOfAnswers(body: string, blocks: readonly Block[]): Block[] {
  const isQuoted = blocks.map((block) => isOneQuotation(body.slice(block.start, block.end)));
  const asked = blocks.filter((_, at) => {
    const above = blocks[at - 1];
    return isQuoted[at] === true && above !== undefined && isQuoted[at - 1] === false && body[above.end - 1] === '?';
  });
  if (asked.length < FEWEST) return [...blocks];
  return blocks.map((block, at) => {
    if (isQuoted[at] !== true || block.speaker !== undefined || at === 0) return block;
    const isClosed = /[”"]/.test(body[block.end - 1] ?? '');
    const [start, end] = [block.start + 1, isClosed ? block.end - 1 : block.end];
    // "“Maybe.”" is no heading.
    return { ...block, kind: block.kind === 'heading' ? 'paragraph' : block.kind, start, end };
  });
}

/** From its first word to its last; where an answer goes on in the next line, the first has no closing mark. */
function isOneQuotation(line: string): boolean {
  const inner = line.slice(1);
  if (line.startsWith('“')) return inner.indexOf('”') === (inner.includes('”') ? inner.length - 1 : -1);
  return line.startsWith('"') && inner.indexOf('"') === (inner.includes('"') ? inner.length - 1 : -1);
}
