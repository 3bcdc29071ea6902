import { isRow, type Scene } from '../scene.js';

/** Which columns of a printed table, from 0, hold its drivers and its sponsors. */
interface TableHead {
  /** The mark between its cells. */
  readonly mark: string;
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

/** Marks that part the cells of a row; those that words have as well with blanks around them. */
const MARKS = ['|', '/', '–', '—', '·', ';', '-'] as const;

/** The head of the table that a row with marks between its cells stands in: "Date | Track | Driver | Primary partner". */
export function tableHead(scene: Scene): TableHead | undefined {
  for (const mark of MARKS) {
    const head = headWith(mark, scene);
    if (head) return head;
  }
  return undefined;
}

function headWith(mark: string, scene: Scene): TableHead | undefined {
  if (cellsOf(scene, mark).length < FEWEST_COLUMNS) return undefined;
  let row: Scene | undefined = scene.previous;
  for (let step = 0; row && step < MOST_ROWS; step += 1, row = row.previous) {
    const labels = cellsOf(row, mark);
    if (labels.length >= FEWEST_COLUMNS && labels.some((label) => PLACE.test(label)))
      return { mark, driver: columnOf(labels, DRIVER), sponsor: columnOf(labels, SPONSOR) };
    if (!isRow(row)) return undefined;
  }
  return undefined;
}

/** The column, from 0, in which a token of a row stands. */
export function columnAt(scene: Scene, { mark }: TableHead, at: number): number {
  const { sentence, discourse } = scene;
  const end = discourse.text.tokens[at]?.start ?? sentence.end;
  return cellsOf(scene, mark, end).length - 1;
}

/** The sponsor that a row has in the column of sponsors; nothing where that says that there is none yet. */
export function sponsorInRow(scene: Scene, { mark, sponsor }: TableHead): string | undefined {
  const cell = sponsor === undefined ? undefined : cellsOf(scene, mark)[sponsor];
  return cell === undefined || NOBODY.test(cell) ? undefined : cell;
}

function columnOf(labels: readonly string[], named: RegExp): number | undefined {
  const at = labels.findIndex((label) => named.test(label));
  return at < 0 ? undefined : at;
}

/** The cells of a row, up to a place in the text where one is given. */
function cellsOf({ sentence, discourse: { text } }: Scene, mark: string, end = sentence.end): string[] {
  const line = text.article.body.slice(sentence.start, end);
  const cells = mark === '|' ? line.split(mark) : `${line} `.split(` ${mark} `);
  return cells.map((cell) => cell.trim());
}
