import type { Block } from './block.js';
import type { Text } from './read-text.js';
import { type Column, columnOf, columnsOf, type TableRow } from './table-columns.js';

const MOST_COLUMNS = 6;
const LONGEST_CELL = 60;
const NUMBER = /^(?:Nos?\.? ?|#)?\d{1,3}$/i;
// What no cell has: the end of a sentence. ("Ava Stone Jr.", "A. Stone" have none.)
const CLOSED = /[!?]|(?<!\b(?:\p{Lu}|Jr|Sr))\.(?: |$)/u;

/**
 * Finds the rows of tables whose cells stand in lines of their own, as a page's table looks once its borders are gone: "No.",
 * "Driver", "Team", then "12", "Ava Stone", "Northline Racing". A row begins with its number, so that what is
 * told between two rows belongs to neither.
 */
export function findCellTables(text: Text): TableRow[] {
  const rows: TableRow[] = [];
  const lineOf = ({ start, end }: Block) => text.article.body.slice(start, end);
  for (let at = 0; at < text.blocks.length; ) {
    const columns = headAt(text.blocks, at, lineOf);
    if (columns === undefined) {
      at += 1;
      continue;
    }
    at += columns.length;
    while (at < text.blocks.length && headAt(text.blocks, at, lineOf) === undefined) {
      const row = rowAt(text.blocks, at, columns, lineOf);
      if (row) rows.push(row);
      at += row?.length ?? 1;
    }
  }
  return rows;
}

/** The columns that the lines from one on name, up to the first number; the first column is the cars'. */
function headAt(
  blocks: readonly Block[],
  from: number,
  lineOf: (block: Block) => string,
): readonly Column[] | undefined {
  const first = blocks[from];
  if (first === undefined || !isCell(first, lineOf) || columnOf(lineOf(first)) !== 'number') return undefined;
  const next = blocks.slice(from, from + MOST_COLUMNS + 1);
  const length = next.findIndex((block) => isCell(block, lineOf) && NUMBER.test(lineOf(block)));
  return length < 2 || !next.slice(1, length).every((block) => isCell(block, lineOf))
    ? undefined
    : columnsOf(next.slice(0, length).map(lineOf));
}

/** The row that begins with a line, if all lines of it are cells. */
function rowAt(
  blocks: readonly Block[],
  from: number,
  columns: readonly Column[],
  lineOf: (block: Block) => string,
): TableRow | undefined {
  const cells = blocks.slice(from, from + columns.length);
  const fits =
    cells.length === columns.length &&
    cells.every((block, index) => isCell(block, lineOf) && NUMBER.test(lineOf(block)) === (index === 0));
  if (!fits) return undefined;
  return cells.map(({ start, end }, index) => ({
    ...{ column: columns[index] ?? 'other', blockIndex: from + index },
    ...{ start, end },
  }));
}

/** Short, and no sentence. */
function isCell(block: Block, lineOf: (block: Block) => string): boolean {
  if (block.end - block.start > LONGEST_CELL) return false;
  const line = lineOf(block);
  return !CLOSED.test(line) || NUMBER.test(line) || columnOf(line) !== 'other';
}
