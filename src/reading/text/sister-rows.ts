import { MAKES } from '../../racing/makes.js';
import type { Block } from './block.js';
import { FACT_LABEL } from './fact-labels.js';
import { NAME } from './name-pattern.js';

// What cuts a row into columns, the strongest first: of a line with several, the first tells its pattern.
const LABELLED = /: /;
const SEPARATORS: readonly RegExp[] = [/\t/, / ?\| ?/, / (?:[–—→➡-]|->|=>) |—/, / \/ /, LABELLED, / \(/, /, /];
// "Ava Stone – Back for a third year.", "Northline Racing No. 12 – Ava Stone is out."
const HEADED =
  /^(?:\p{Lu}|\d+\p{Lu})[\p{L}\p{M}\d.'’&-]*(?: (?:\p{Lu}|#?\d|d[aei]\b|v[ao]n\b|of\b)[\p{L}\p{M}\d.'’&-]*){0,6}(?: [([][^)\]]{1,40}[)\]])? ?(?:[–—|]| -) /u;
// "12 Ava Stone/Ben Carter (Millfield Grain)—Back for a third year."
const NUMBERED_NAMES = new RegExp(`^\\d{1,3} ${NAME}(?:/(?:${NAME}|\\?))*(?: \\([^)]{1,40}\\))?(?:—| [–—-] |$)`, 'u');
const NUMBERED = /^\d{1,3},? \p{Lu}/u;
const MAKE = MAKES.map(({ name }) => name).join('|');
const TEAM_LINE = new RegExp(
  `^[\\p{Lu}\\d][^.:;,–—|/#]{1,40}?(?:\\b(?:racing|motorsports?|autosports?|garage|motor club|team|enterprises|grand prix|gp|brothers)(?: (?:team|north america|usa))?(?: ?[([][^)\\]]{1,40}[)\\]])?| ?[([](?:${MAKE}|various)[)\\]]|(?:,| (?:[–—|]|-)) (?:${MAKE}|various))$`,
  'iu',
);
// "Northline Racing – Ava Stone", "Northline Racing: Ava Stone", and no day or number
const NAME_FIRST = new RegExp(`^\\p{Lu}[^.:;,–—|/#\\d]{2,40}(?: [–—-] |: )${NAME}`, 'u');
// "Northline Racing: Ava Stone (deal through 2027), Ben Carter", however long
const NAMES_OF_TEAM = new RegExp(
  `^\\p{Lu}[^.:;,–—|/#]{1,40}: ${NAME}(?: \\(|, ${NAME}(?:[,;.(]| \\(| and |$)| and ${NAME}(?:[,;.]| \\(|$))`,
  'u',
);
const FEWEST_APART = 3;

/** Whether a line is nothing but a team's name, with its make in brackets at most: it heads the lines below it. */
export function isTeamLine(line: string): boolean {
  return TEAM_LINE.test(line) && !/\b(?:No\.|Nos\.)/.test(line);
}

// "No. 12 Northline Racing Ford", "DRIVER CHANGE: #12-Northline Racing"
const CAR = new RegExp(
  `^(?:\\p{Lu}{2,}(?: \\p{Lu}{2,}){0,3}: ?)?(?:Nos?\\. ?|NO\\.? ?|#)\\d{1,3}[ –—:,-]+(.{3,60}?)(?: (?:${MAKE})(?: \\p{Lu}[\\w.-]*)?)?$`,
  'u',
);

// "MISSING: #44-Young’s", "DRIVER SWAP: #46 and #51-Osprey": what has become of a car, and of whose.
const NEWS_OF_CAR =
  /^(?:\p{Lu}+ ){0,3}(?:CHANGES?|SWAPS?|SWITCH|UPDATES?|TEAM|NEWCOMERS?|NEW|RETURN(?:S|ING|EES?)?|BACK|MISSING|WITHDR(?:EW|AWN|AWS|AWAL)|DEBUT|ABSENT|ADDED|DROPPED|OUT|IN): ?#\d{1,3}(?:(?: and |, | & )#\d{1,3}){0,3}-\p{Lu}[^.!?:;]{1,50}$/u;

/** Whether a line is nothing but a car and its team: "No. 12 Northline Racing Ford". */
export function isCarLine(line: string): boolean {
  if (NEWS_OF_CAR.test(line)) return true;
  const team = CAR.exec(line)?.[1];
  return team !== undefined && isTeamLine(team);
}

/** Lines that repeat the pattern of those beside them are rows of one list, whatever they are made of. */
export function withSisterRows(body: string, blocks: readonly Block[]): Block[] {
  const result = [...blocks];
  const patterns = blocks.map((block, index) => (index === 0 ? undefined : patternOf(body, block)));
  for (let from = 1; from < blocks.length; ) {
    const pattern = patterns[from];
    let to = from + 1;
    while (pattern !== undefined && to < blocks.length && patterns[to] === pattern) to += 1;
    if (pattern !== undefined && (to - from >= FEWEST_APART || touches(body, blocks, from, to)))
      for (let index = from; index < to; index += 1) {
        const block = blocks[index];
        if (block) result[index] = { ...block, kind: 'row' };
      }
    from = to;
  }
  return withNumberedAmongRows(body, withRowsUnderTeams(body, result));
}

const NUMBER_OPENS = /^\d{1,3} ?[–—:|-] /;

/** "1 – various drivers", straight above or below "5 – Ava Stone", is a row as that is. */
function withNumberedAmongRows(body: string, blocks: readonly Block[]): Block[] {
  const isNumbered = ({ start, end }: Block): boolean => NUMBER_OPENS.test(body.slice(start, end));
  return blocks.map((block, index) => {
    if (!/^(?:heading|paragraph)$/.test(block.kind) || block.speaker !== undefined || !isNumbered(block)) return block;
    const [above, below] = [blocks[index - 1], blocks[index + 1]];
    const isBelow = above?.kind === 'row' && isNumbered(above) && isDirectlyBelow(body, above, block);
    const isAbove = below?.kind === 'row' && isNumbered(below) && isDirectlyBelow(body, block, below);
    return isBelow || isAbove ? { ...block, kind: 'row' } : block;
  });
}

// "43 Ava Stone (first full season)", "48 Ava Stone. Her first ride since 2013.", "44, 45: several drivers"
const UNDER_TEAM = new RegExp(
  `^(?:\\d{1,3} ${NAME}(?= ?(?:[(–—.,;:*-]|and\\b|in\\b|$))|\\d{1,3}(?:, \\d{1,3})+ ?:)`,
  'u',
);

/** The numbered lines straight below the lines that name their teams are rows, whatever follows the names, if there are several. */
function withRowsUnderTeams(body: string, blocks: readonly Block[]): Block[] {
  const lineOf = ({ start, end }: Block): string => body.slice(start, end);
  const rows = new Set<number>();
  blocks.forEach((block, index) => {
    const above = blocks[index - 1];
    if (above === undefined || block.speaker !== undefined || !isDirectlyBelow(body, above, block)) return;
    if (!isTeamLine(lineOf(above)) && !rows.has(index - 1)) return;
    if (UNDER_TEAM.test(lineOf(block))) rows.add(index);
  });
  if (rows.size < FEWEST_APART) return [...blocks];
  return blocks.map((block, index) => (rows.has(index) ? { ...block, kind: 'row' } : block));
}

function isDirectlyBelow(body: string, above: Block, block: Block): boolean {
  const gap = body.slice(above.end, block.start);
  return gap.indexOf('\n') === gap.lastIndexOf('\n');
}

/** At least two lines, straight one below the other. */
function touches(body: string, blocks: readonly Block[], from: number, to: number): boolean {
  const [one, other] = [blocks[from], blocks[from + 1]];
  if (to - from < 2 || !one || !other) return false;
  return isDirectlyBelow(body, one, other);
}

function patternOf(body: string, block: Block): string | undefined {
  if (block.speaker !== undefined || block.kind === 'bullet') return undefined;
  const line = body.slice(block.start, block.end);
  // "2025 wins: 4" between "Team: Northline Racing" and "Crew chief: Dan Marsh" is a row as they are.
  if (block.kind === 'row' && FACT_LABEL.test(line)) return LABELLED.source;
  // "Northline Racing – Ava Stone (2), Ben Carter (25)" below one without numbers
  if (block.kind === 'row') return NAME_FIRST.test(line) ? separatorOf(line) : undefined;
  if (block.kind !== 'heading' && block.kind !== 'paragraph') return undefined;
  if (NUMBERED_NAMES.test(line)) return 'numbered';
  if (block.kind === 'paragraph' && NAMES_OF_TEAM.test(line)) return LABELLED.source;
  if (block.kind === 'paragraph') return HEADED.test(line.slice(0, 90)) ? 'headed' : undefined;
  if (isTeamLine(line)) return undefined;
  if (NUMBERED.test(line)) return 'numbered';
  return separatorOf(line);
}

function separatorOf(line: string): string | undefined {
  return SEPARATORS.find((candidate) => candidate.test(line))?.source;
}
