import type { Block } from './block.js';
import { NAME } from './name-pattern.js';

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\\.?';
// "Feb. 14 Daytona – Ava Stone", "14 February, Daytona: TBA"
const DATED = new RegExp(
  `^(?:\\p{Lu}[a-z]{2,8}[.,]? )?(?:${MONTH} \\d{1,2}|\\d{1,2} ${MONTH})\\b[^;]{2,60}(?: [–—-] |: )(?:${NAME}|TB[AD]\\b|to be )`,
  'u',
);
// "Osprey – Ava Stone, Ben Carter", "Osprey: Ava Stone and Ben Carter"
const HEADED = new RegExp(`^\\p{Lu}[^;:–—,]{1,40}(?: [–—-] |: )${NAME}`, 'u');
// "No. 12 (Ava Stone), Dan Marsh", "No. 12, Dan Marsh"
const NUMBERED = new RegExp(`^(?:No\\. ?|#)\\d{1,3}(?: \\(${NAME}\\))?(?:, |: | [–—-] )${NAME}`, 'u');
const LEAD = /^(?:\p{Lu}[^.;:!?]{2,70}: )/u;
const SAYS = / (?:will|has|have|had|is|are|was|were|would|could|may|can|runs?|fields?|enters?|said|says) /;
const FEWEST_DATED = 2;
const FEWEST_HEADED = 3;
const LONGEST_SEGMENT = 110;

/**
 * Cuts lines that are lists in themselves into rows: "Feb. 14 Daytona – Ava Stone; Feb. 21 Atlanta – Ben Carter", "Who’s where:
 * Osprey – Ava Stone, Ben Carter; Larkfield – …". What stands before the first colon stays the line over them.
 */
export function withSegmentRows(body: string, blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => segmentsOf(body, block) ?? [block]);
}

function segmentsOf(body: string, block: Block): Block[] | undefined {
  if (block.speaker !== undefined || !/^(?:paragraph|row|bullet|heading)$/.test(block.kind)) return undefined;
  const line = body.slice(block.start, block.end);
  if (!line.includes('; ')) return undefined;
  const lead = LEAD.exec(line)?.[0].length ?? 0;
  const isSaid = SAYS.test(line.slice(0, lead));
  for (const from of lead > 0 ? [0, lead] : [0]) {
    const rows = rowsFrom(line, from, isSaid);
    if (rows === undefined) continue;
    const cut = rows.map(
      ([start, end]): Block => ({ kind: 'row', start: block.start + start, end: block.start + end }),
    );
    if (from === 0) return cut;
    return [{ kind: 'paragraph', start: block.start, end: block.start + from - 1 }, ...cut];
  }
  return undefined;
}

/** The pieces between semicolons, if all of them have one form; places in the line. */
function rowsFrom(line: string, from: number, isSaid: boolean): [number, number][] | undefined {
  const rows: [number, number][] = [];
  let start = from;
  for (const piece of line.slice(from).split('; ')) {
    const plain = piece.replace(/[.;]$/, '');
    if (plain.length > LONGEST_SEGMENT) return undefined;
    rows.push([start, start + plain.length]);
    start += piece.length + 2;
  }
  const texts = rows.map(([begin, end]) => line.slice(begin, end));
  const isDated = rows.length >= FEWEST_DATED && texts.every((text) => DATED.test(text));
  const isHeaded = rows.length >= FEWEST_HEADED && texts.every((text) => HEADED.test(text));
  const isNumbered = rows.length >= FEWEST_DATED && texts.every((text) => NUMBERED.test(text));
  // "Northline Racing will run two cars: No. 12, Ava Stone; …" is a sentence.
  return isDated || (!isSaid && (isHeaded || isNumbered) && texts.every(isOneSentence)) ? rows : undefined;
}

/** No stop in it ends a sentence. */
function isOneSentence(text: string): boolean {
  return !/(?<!\b(?:No|Nos|Jr|Sr|St|\p{Lu}))[.!?] \p{Lu}/u.test(text);
}
