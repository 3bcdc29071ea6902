import type { Block } from './block.js';

// "Brenda K., Fort Wayne, IN", "– Phil in Toledo", "Sent by the Harbor family"
const LONGEST = 60;
const MOST_WORDS = 9;
const FEWEST_OF_SENTENCE = 5;

/**
 * Leaves out who signs the letters of a mailbag: a short line between a question and its answer names nobody of whom the answer tells.
 * "Q: Is Stone staying?", "Brenda K., Fort Wayne", "A: She is.".
 */
export function withoutSigners(body: string, blocks: readonly Block[]): Block[] {
  return blocks.map((block, index) => {
    const [above, below] = [blocks[index - 1], blocks[index + 1]];
    if (above?.speaker !== 'Q' || below?.speaker !== 'A' || block.speaker !== undefined) return block;
    const line = body.slice(block.start, block.end).trim();
    const isShort = line.length <= LONGEST && line.split(/\s+/).length <= MOST_WORDS;
    // "Bristol, Tenn." ends like a sentence, and is none.
    const isSentence = /[?!…]$/.test(line) || (line.endsWith('.') && line.split(/\s+/).length > FEWEST_OF_SENTENCE);
    return isShort && !isSentence ? { ...block, kind: 'aside' } : block;
  });
}
