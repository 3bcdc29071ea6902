import type { Block } from './block.js';

const LABEL =
  /^(?:not )?(?:confirmed|unconfirmed|rumou?red|rumou?rs|out|in|open|announced|unannounced|official|unofficial|expected|likely|possible|gone|leaving|staying|returning|arriving|departing|new|undecided|to be (?:announced|confirmed)|tb[acd])s?:?$/i;

/** "Unannounced" between two lists, straight over the second: what its bullets or rows have in common, and no row of the first. */
export function withListLabels(body: string, blocks: readonly Block[]): Block[] {
  return blocks.map((block, index) => {
    const below = blocks[index + 1];
    if (!/^(?:row|paragraph)$/.test(block.kind) || below === undefined || !/^(?:bullet|row)$/.test(below.kind))
      return block;
    if (!LABEL.test(body.slice(block.start, block.end))) return block;
    return { kind: 'heading', start: block.start, end: block.end };
  });
}
