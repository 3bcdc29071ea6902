import type { Block } from './block.js';
import { isTeamLine } from './sister-rows.js';

const LABEL =
  /^(?:not |the |already |still )?(?:confirmed|unconfirmed|rumou?red|rumou?rs|out|in|open|wide open|announced|unannounced|official|unofficial|expected|likely|unlikely|probable|doubtful|possible|leaning|locked in|signed|done|done deals?|gone|leaving|staying|returning|arriving|departing|departures?|arrivals?|moving|retiring|new|undecided|free agents?|to be (?:announced|confirmed|decided)|tb[acd])s?:?$/i;

// "OPEN SEATS" opens the next part.
const IN_CAPITALS = /^\p{Lu}[\p{Lu} /&’'-]*:?$/u;

/**
 * "Unannounced" between two lists, straight over the second: what its bullets or rows have in common, and no row of the first.
 * Short lines straight below such a label are its rows: "LIKELY" over "Ava Stone to Northline Racing".
 */
export function withListLabels(body: string, blocks: readonly Block[]): Block[] {
  const lineOf = ({ start, end }: Block): string => body.slice(start, end);
  let isBelow = false;
  return blocks.map((block, index) => {
    const [above, below] = [blocks[index - 1], blocks[index + 1]];
    if (index > 0 && isLabel(block) && below !== undefined) {
      isBelow = block.speaker === undefined && isDirectly(body, block, below);
      if (/^(?:bullet|row)$/.test(below.kind) || (isBelow && isLine(below)))
        return { kind: 'heading', start: block.start, end: block.end };
    }
    isBelow &&= above !== undefined && isDirectly(body, above, block) && isLine(block);
    return isBelow && block.kind === 'heading' ? { ...block, kind: 'row' } : block;
  });

  function isLabel(block: Block): boolean {
    return /^(?:row|paragraph|heading)$/.test(block.kind) && LABEL.test(lineOf(block));
  }

  function isLine(block: Block): boolean {
    const line = lineOf(block);
    return /^(?:heading|row)$/.test(block.kind) && !isTeamLine(line) && !IN_CAPITALS.test(line);
  }
}

function isDirectly(body: string, above: Block, below: Block): boolean {
  const gap = body.slice(above.end, below.start);
  return gap.indexOf('\n') === gap.lastIndexOf('\n');
}
