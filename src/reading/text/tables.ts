import { findCellTables } from './cell-tables.js';
import type { Text } from './read-text.js';
import { type Column, columnsOf, type TableRow } from './table-columns.js';

const SEPARATORS: readonly RegExp[] = [/\s*\|\s*/g, /\s+\/\s+/g, /\s*\t\s*/g, /\s+[–—-]\s+/g, /\s*;\s+/g];

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
  return [...rowsUnderHeadings(text), ...pairsInLists(text), ...findCellTables(text)];
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
      const cell = (column: Column, at: number, length: number) => {
        return { column, blockIndex, start: block.start + at, end: block.start + at + length };
      };
      list.push([
        cell('number', number, found[1].length),
        cell('driver', driver, found[2].length),
        cell('crew chief', chief, found[3].length),
      ]);
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
        rows.push(
          parts.map((part, index) => ({
            column: columns?.[index] ?? 'other',
            blockIndex,
            start: block.start + part.start,
            end: block.start + part.end,
          })),
        );
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
  return columnsOf(parts.map((part) => line.slice(part.start, part.end)));
}

/** The pieces between separators; strokes that only frame the line ("| 12 | Ava Stone |") part nothing. */
function partsOf(line: string, separator: RegExp): { start: number; end: number }[] {
  const parts: { start: number; end: number }[] = [];
  let start = 0;
  for (const found of line.matchAll(separator)) {
    parts.push({ start, end: found.index });
    start = found.index + found[0].length;
  }
  parts.push({ start, end: line.length });
  const isFramed = line.startsWith('|') && line.endsWith('|') && parts.length > 2;
  return isFramed ? parts.slice(1, -1) : parts;
}
