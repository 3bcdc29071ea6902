import { textOf } from '../races/row-starts.js';
import { isRow, type Scene } from '../scene.js';

/** Which columns of a printed table, from 0, hold its drivers and its sponsors. */
interface TableHead {
  /** None where its people are others: "Date | Track | Last winner". */
  readonly driver: number | undefined;
  readonly sponsor: number | undefined;
}

// Rows above one among which the head of its table is looked for.
const MOST_ROWS = 40;
const FEWEST_COLUMNS = 3;
const DRIVER = /^(?:drivers?|driven by|behind the wheel|at the wheel|who)$/i;
const SPONSOR =
  /^(?:(?:primary|main|title|lead|associate) )?(?:sponsors?|partners?|backers?|backing|paint scheme|livery)$/i;
const PLACE = /^(?:tracks?|venues?|where|races?|events?|rounds?|circuits?|locations?)$/i;
const NOBODY = /^(?:tb[adc]|open|none|n\/a|to be .*|[-–—?.]*)$/i;

/** The head of the table that a row with strokes stands in: "Date | Track | Driver | Primary partner". */
export function tableHead(scene: Scene): TableHead | undefined {
  if (!textOf(scene, scene.sentence).includes('|')) return undefined;
  let row: Scene | undefined = scene.previous;
  for (let step = 0; row && step < MOST_ROWS; step += 1, row = row.previous) {
    const labels = cellsOf(row);
    if (labels.length >= FEWEST_COLUMNS && labels.some((label) => PLACE.test(label)))
      return { driver: columnOf(labels, DRIVER), sponsor: columnOf(labels, SPONSOR) };
    if (!isRow(row)) return undefined;
  }
  return undefined;
}

/** The column, from 0, in which a token of a row stands. */
export function columnAt({ sentence, discourse: { text } }: Scene, at: number): number {
  return text.tokens.slice(sentence.first, at).filter((token) => token.text === '|').length;
}

/** The sponsor that a row has in the column of sponsors; nothing where that says that there is none yet. */
export function sponsorInRow(scene: Scene, { sponsor }: TableHead): string | undefined {
  const cell = sponsor === undefined ? undefined : cellsOf(scene)[sponsor];
  return cell === undefined || NOBODY.test(cell) ? undefined : cell;
}

function columnOf(labels: readonly string[], named: RegExp): number | undefined {
  const at = labels.findIndex((label) => named.test(label));
  return at < 0 ? undefined : at;
}

function cellsOf(scene: Scene): string[] {
  const cells = textOf(scene, scene.sentence).split('|');
  return cells.map((cell) => cell.trim());
}
