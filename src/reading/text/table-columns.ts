/** What a column of a table holds. */
export type Column = 'number' | 'driver' | 'team' | 'crew chief' | 'spotter' | 'status' | 'other';

/** Offsets in the article's body. */
export interface Cell {
  readonly column: Column;
  /** Position in the article of the block that the cell is in. */
  readonly blockIndex: number;
  readonly start: number;
  readonly end: number;
}

/** A row of a table: its cells in the order of the heading's columns. They may stand in one line or in several. */
export type TableRow = readonly Cell[];

const COLUMNS: readonly (readonly [Column, RegExp])[] = [
  ['number', /^(?:no|number|nos|car|car no|car number|truck|#)\.?$/i],
  ['driver', /^drivers?$/i],
  ['team', /^(?:team|organi[sz]ation|entrant)s?(?: \([a-z]+\))?$/i],
  ['crew chief', /^crew[- ]chiefs?$/i],
  ['spotter', /^spotters?$/i],
  ['status', /^(?:status|confirmed|official|signed|certainty|stage)\??$/i],
];

/** What a label of a table's head says is below it. */
export function columnOf(label: string): Column {
  return COLUMNS.find(([, pattern]) => pattern.test(label))?.[0] ?? 'other';
}

/** The columns that labels name, if they are the head of a table of drivers. */
export function columnsOf(labels: readonly string[]): Column[] | undefined {
  const columns = labels.map(columnOf);
  const known = columns.filter((column) => column !== 'other');
  return columns.includes('driver') && known.length >= 2 && known.length >= columns.length - 2 ? columns : undefined;
}
