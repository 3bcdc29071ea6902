import type { Text } from './read-text.js';

/** What a column of a table holds. */
export type Column = 'number' | 'driver' | 'team' | 'crew chief' | 'spotter' | 'other';

/** Offsets in the article's body. */
export interface Cell {
  readonly column: Column;
  readonly start: number;
  readonly end: number;
}

/** A line of a table: its cells in the order of the heading's columns. */
export interface TableRow {
  /** Position of the block in the article. */
  readonly blockIndex: number;
  readonly cells: readonly Cell[];
}

const SEPARATORS: readonly RegExp[] = [/\s*\|\s*/g, /\s+\/\s+/g, /\s*\t\s*/g, /\s+[–—-]\s+/g, /\s*;\s+/g];
const COLUMNS: readonly (readonly [Column, RegExp])[] = [
  ['number', /^(?:no|number|nos|car|car no|car number|truck|#)\.?$/i],
  ['driver', /^drivers?$/i],
  ['team', /^(?:team|organi[sz]ation|entrant)s?(?: \([a-z]+\))?$/i],
  ['crew chief', /^crew[- ]chiefs?$/i],
  ['spotter', /^spotters?$/i],
];

const PERSON = "\\p{Lu}[\\p{L}\\p{M}.'’-]+(?: [\\p{Lu}dv][\\p{L}\\p{M}.'’-]*){1,3}";
// "No. 12 - Ava Stone - Dan Marsh", "#12 Ava Stone (Dan Marsh)", "12: Ava Stone, Dan Marsh"
const PAIR = new RegExp(
  `^(?:Nos?\\. ?|#)?(\\d{1,3})[ ,:.–—|-]+(${PERSON})(?: ?[–—/|,;-]+ ?| \\()(${PERSON})\\)?$`,
  'u',
);
const SPEAKS_OF_CHIEFS = /\bcrew[- ]chiefs\b|\bdrivers? and (?:his |her |their )?crew[- ]chief\b/i;
const FEWEST_PAIRS = 2;
const LONGEST_HEADING = 120;
// No row of a table is as long as this; so that the patterns, whose work grows faster than the line, stay bounded.
const LONGEST_ROW = 400;

/** Finds the rows of tables, and of lists that pair drivers with crew chiefs. */
export function findTableRows(text: Text): TableRow[] {
  return [...rowsUnderHeadings(text), ...pairsInLists(text)];
}

/** At least two lines of number, driver and crew chief, one below the other, under words that speak of crew chiefs. */
function pairsInLists(text: Text): TableRow[] {
  const rows: TableRow[] = [];
  let list: TableRow[] = [];
  let told = false;
  const close = (): void => {
    if (list.length >= FEWEST_PAIRS) rows.push(...list);
    list = [];
  };
  text.blocks.forEach((block, blockIndex) => {
    const line = text.article.body.slice(block.start, block.end);
    const found = told && line.length <= LONGEST_ROW ? PAIR.exec(line) : null;
    if (found?.[1] && found[2] && found[3]) {
      const driver = line.indexOf(found[2]);
      const chief = line.lastIndexOf(found[3]);
      const number = line.indexOf(found[1]);
      list.push({
        blockIndex,
        cells: [
          { column: 'number', start: block.start + number, end: block.start + number + found[1].length },
          { column: 'driver', start: block.start + driver, end: block.start + driver + found[2].length },
          { column: 'crew chief', start: block.start + chief, end: block.start + chief + found[3].length },
        ],
      });
      return;
    }
    close();
    // A team's name over its rows changes nothing of what the list is about.
    if (block.kind !== 'heading' || SPEAKS_OF_CHIEFS.test(line)) told = SPEAKS_OF_CHIEFS.test(line);
  });
  close();
  return rows;
}

/** Rows whose first line names the columns: "No. | Driver | Team | Crew chief". */
function rowsUnderHeadings(text: Text): TableRow[] {
  const rows: TableRow[] = [];
  let columns: readonly Column[] | undefined;
  let separator: RegExp | undefined;
  text.blocks.forEach((block, blockIndex) => {
    const line = text.article.body.slice(block.start, block.end);
    if (columns && separator && line.length <= LONGEST_ROW) {
      const parts = partsOf(line, separator);
      if (parts.length === columns.length) {
        const cells = parts.map((part, index) => ({
          column: columns?.[index] ?? 'other',
          start: block.start + part.start,
          end: block.start + part.end,
        }));
        rows.push({ blockIndex, cells });
        return;
      }
    }
    columns = undefined;
    for (const candidate of SEPARATORS) {
      const found = headingOf(line, candidate);
      if (!found) continue;
      columns = found;
      separator = candidate;
      break;
    }
  });
  return rows;
}

/** The columns that a line names, if it is the head of a table of drivers. */
function headingOf(line: string, separator: RegExp): Column[] | undefined {
  if (line.length > LONGEST_HEADING) return undefined;
  const parts = partsOf(line, separator);
  if (parts.length < 2) return undefined;
  const columns = parts.map((part) => {
    const label = line.slice(part.start, part.end);
    return COLUMNS.find(([, pattern]) => pattern.test(label))?.[0] ?? 'other';
  });
  const known = columns.filter((column) => column !== 'other');
  return columns.includes('driver') && known.length >= 2 && known.length >= columns.length - 2 ? columns : undefined;
}

function partsOf(line: string, separator: RegExp): { start: number; end: number }[] {
  const parts: { start: number; end: number }[] = [];
  let start = 0;
  for (const found of line.matchAll(separator)) {
    parts.push({ start, end: found.index });
    start = found.index + found[0].length;
  }
  parts.push({ start, end: line.length });
  return parts;
}
