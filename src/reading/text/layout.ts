import { GIVEN_NAMES } from '../words/given-names.js';
import type { Block } from './block.js';
import { CLOCK, isClockThread } from './clock-threads.js';
import { FACT_LABEL, labelAt } from './fact-labels.js';
import { withListLabels } from './list-labels.js';
import { NAME } from './name-pattern.js';
import { withNamesUnderHeads } from './names-under-heads.js';
import { withoutQuotesOfAnswers } from './quoted-answers.js';
import { withSegmentRows } from './segment-rows.js';
import { withoutSigners } from './signers.js';
import { isCarLine, isTeamLine, withSisterRows } from './sister-rows.js';
import { withTeamsThatOpen } from './teams-that-open.js';
import { withSentencesUnderNames } from './under-names.js';

const BULLET = /^(?:(?:[-–—*•·▪▸►‣■●○✔✓→»>+]|\d{1,2}[.)])\s+|(?:>{1,3}|[•▪▸►‣■●✔✓→»])(?=[\p{L}\d]))/u;
// "2/ Stone leaves the No. 12.", "3/8: ": a post of a thread.
const OF_THREAD = /^[([]?\d{1,2}\/(?:\d{1,2}|n)?[)\]:.]?\s+(?=\S{1,30}\s.{20,}[.!?…”"’)\d]$)/u;
// "[Tue 5:20 pm] ", "10:20 a.m. – ", "(14:05) ": when a post of a thread was written.
const STAMP =
  /^(?:\[(?:\p{Lu}[\p{L}.]{2,9},? )?(?:\p{Lu}[\p{L}.]{2,9} \d{1,2},? )?\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: \p{Lu}{2,4})?\]:?|\(\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?\):?|\d{1,2}:\d{2}(?: ?[ap]\.?m\.?)?(?: \p{Lu}{2,4})?(?::| [–—-]))\s+(?=\S)/u;
// "## Northline Racing", "**Who drives the No. 12?**": a line dressed as a whole.
const DRESSED = /^(#{1,6} +(?:\*\*)?|\*\*|__)((?!\s)(?:(?!\*\*|__).)+?)(?:\*\*|__)?$/u;
// "Northline Racing: 12 Ava Stone", "Northline Racing: 12-Ava Stone, 21-Ben Carter": cars of a team.
const NUMBERED_NAME = `\\d{1,3}(?:-| [–-] | )${NAME}`;
// "Northline Racing (Ford): 12 - Ava Stone (R), who returns"
const TEAM_CAR = new RegExp(
  `^([^:]{3,50}): ${NUMBERED_NAME}(?:(?:, | and )${NUMBERED_NAME}){0,7}(?:$| ?\\(|[,;.] | [–—-] )`,
  'u',
);
const ROW =
  /^(?:(?:Nos?\.|Car|Truck|#)\s?#?\d|(?:Car|Truck|Entry) (?:No\.|#)\s?\d{1,3}\s?[:–—|-]|NO\.?\s?\d|\d{1,3}\s?[/|:–—-]\s\p{Lu}|\d{1,3}\t)/u;
// "No. 12 driver Ava Stone keeps her seat.": a sentence that opens with a car.
const OPENS_SENTENCE =
  /^(?:No\.|#)\s?#?\d{1,3} (?:driver|drivers|crew|crews|spotter|pilot|rookie|team)\b.*\p{Ll}[^—–|:]*[.!?][”"]?$/u;
// "Ava Stone, No. 12", "Ava Stone – No. 12 Northline Racing Ford", "Northline Racing: Ava Stone (12), Ben Carter (21)"
const NAMED_ROW = /^[^.!?]{3,50}?\s?(?:[,–—:(-]\s?(?:No\.|#)\s?\d|\(\d{1,2}\), \p{Lu}[^.!?]{3,30} \(\d{1,2}\))/u;
// "Northline Racing: Ava Stone, Ben Carter", "Mercedes (2): Ava Stone and Ben Carter"
const NAMES_OF = new RegExp(`^\\p{Lu}[^:.!?,]{2,40}: ${NAME}(?:(?:, and |, | and | & )${NAME}){1,7}$`, 'u');
// "Fri., March 20 – Darlington Raceway", "8 March: ..."
const DATED_ROW =
  /^(?:(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)[a-z]*\.?,? )?(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\.? \d{1,2}|\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)\b/i;
// "STUART, Va. (July 3, 2024) – ", "CHARLOTTE, N.C. (AP) — ", "MUNICH — ", "MARANELLO, Italy, Sept 3 (Reuters) - "
const DATELINE = /^\p{Lu}[\p{Lu} .'’-]{2,40}(?:,\s[\p{L}\d. ]{2,20}){0,2}\s?(?:\([^)]{2,40}\)\s?)?(?:[–—]|--|-)\s/u;
// "FRIDAY: Harvest 200, Truck Series, 8 p.m. ET" is a day and nobody's voice.
const SPEAKER =
  /^(Q|A|(?!(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY\b)\p{Lu}[\p{Lu}\p{M}.'’-]+(?: \p{Lu}[\p{Lu}\p{M}.'’-]+){0,3}):\s/u;
// "Q. Who has the 12?" and "A. Ava Stone.", but not "A. J. Marsh" where nobody asks.
const ASKS = /^Q\. \p{Lu}/mu;
const ANSWERS = /^A\. \p{Lu}/mu;
const ASKED = /^([QA])\. (?=\p{Lu})/u;
// "Q. Ava Stone?" is a question, whoever’s name stands before the answers, and so are the other lines with a "Q.".
const QUESTION = /^(Q)\. (?=\p{Lu}[^\n]*\?$)/u;
const ASKS_OFTEN = /^Q\. \p{Lu}[^\n]*\?\n[\s\S]*^Q\. \p{Lu}/mu;
// "@avastone: “Still in the 12”": one of several, each about somebody else.
const POST = /^@\w+ ?: ?["“]/;
// Lines of the page and not of the article.
const ASIDE =
  /^(?:advertisement\b|article continues below|read (?:also|more|next)\b|also read\b|related\b ?:|more from\b|photos?(?: by)? ?:|image ?:|credit ?:|(?:via|image) (?:imago|getty)|sign up\b|subscribe\b|follow us\b|share this\b|watch ?:|via:|@\w+ ?(?:[·•|–-].{0,40})?$)/i;
// The words under a picture, which tell of another day: "…at Bristol. (Photo by Dan Marsh/Harbor Images)".
const CAPTION =
  /\((?:ap )?photos? (?:by|courtesy)|\bphoto(?:graph)? (?:by|courtesy of) \p{Lu}|\bgetty images\b|\bmandatory credit\b|\bvia imago\b/iu;
// "Photo by: Harbor Images", in a line of its own below the words.
const CREDIT = /^photos?(?: by)? ?:/i;
// The credit closes the line.
const LONGEST_CREDIT = 80;
const LONGEST_HEADING = 110;
// A shorter line with a time is one of a programme.
const LONGEST_STAMPED = 40;

/** Cuts a body into its lines and says what each is for. Blank lines are left out. */
export function layOut(body: string): Block[] {
  const blocks: Block[] = [];
  const answers = ASKS.test(body) && (ANSWERS.test(body) || ASKS_OFTEN.test(body));
  const thread = isClockThread(body);
  let at = 0;
  while (at <= body.length) {
    const newline = body.indexOf('\n', at);
    const lineEnd = newline === -1 ? body.length : newline;
    const block = blockOf(body, at, lineEnd, blocks.length === 0, answers, thread);
    if (block?.kind === 'aside' && CREDIT.test(body.slice(block.start, block.end))) captionLast(blocks);
    if (block) blocks.push(asRow(body, block, blocks.at(-1), blocks.length));
    at = lineEnd + 1;
  }
  const lines = withSegmentRows(body, withTeamsThatOpen(body, withoutVoicesOverCars(body, blocks)));
  const rows = withSisterRows(body, withNamesUnderHeads(body, withSentencesUnderNames(body, lines)));
  return withoutQuotesOfAnswers(
    body,
    withoutSigners(body, closeLast(body, withTeamBullets(body, withListLabels(body, withHeadsOfMoves(body, rows))))),
  );
}

/** "• Northline Racing" straight over "– No. 12: Ava Stone": the head of the bullets below it. */
function withTeamBullets(body: string, blocks: readonly Block[]): Block[] {
  const isTeam = ({ start, end }: Block): boolean => isTeamLine(body.slice(start, end));
  return blocks.map((block, index) => {
    const below = blocks[index + 1];
    if (block.kind !== 'bullet' || below === undefined || !/^(?:bullet|row)$/.test(below.kind)) return block;
    return isTeam(block) && !isTeam(below) && isDirectly(body, block, below) ? { ...block, kind: 'heading' } : block;
  });
}

const LONGEST_NOTE = 40;

/** "PINECREST GLOBAL: One seat open." straight over "No. 26 Honda, Ava Stone" is whose cars they are, and nobody's words. */
function withoutVoicesOverCars(body: string, blocks: readonly Block[]): Block[] {
  return blocks.map((block, index) => {
    const below = blocks[index + 1];
    if (block.speaker === undefined || block.speaker.length < 2 || below?.kind !== 'row') return block;
    if (block.end - block.start > LONGEST_NOTE || !isDirectly(body, block, below)) return block;
    if (!ROW.test(body.slice(below.start, below.end))) return block;
    const { speaker, kind, end } = block;
    return { kind, start: body.lastIndexOf(speaker, block.start - 1), end };
  });
}

/** "Northline – 2009" straight over "Out – Ava Stone": the team and year of what follows, and nobody's contract. */
function withHeadsOfMoves(body: string, blocks: readonly Block[]): Block[] {
  return blocks.map((block, index) => {
    const below = blocks[index + 1];
    if (block.kind !== 'row' || below?.kind !== 'row' || !isDirectly(body, block, below)) return block;
    const isHead = YEAR_LAST.test(body.slice(block.start, block.end)) && MOVED.test(body.slice(below.start, below.end));
    return isHead ? { ...block, kind: 'heading' } : block;
  });
}

const YEAR_LAST = /(?:[–—:|,-]|\() ?(?:19|20)\d\d\)?$/;

/** The short line above a credit is the words under the picture, unless it is the article's title. */
function captionLast(blocks: Block[]): void {
  const above = blocks.at(-1);
  if (blocks.length > 1 && (above?.kind === 'heading' || above?.kind === 'row'))
    blocks[blocks.length - 1] = { ...above, kind: 'caption' };
}

/** Nothing stands below the last line, so that it heads nothing: straight below a heading it is the one row of its list. */
function closeLast(body: string, blocks: Block[]): Block[] {
  const [above, last] = blocks.slice(-2);
  if (blocks.length < 3 || above?.kind !== 'heading' || last?.kind !== 'heading') return blocks;
  return isDirectly(body, above, last) ? [...blocks.slice(0, -1), { ...last, kind: 'row' }] : blocks;
}

function isDirectly(body: string, above: Block, block: Block): boolean {
  const gap = body.slice(above.end, block.start);
  return gap.indexOf('\n') === gap.lastIndexOf('\n');
}

// "Bristol Motor Speedway, April 12 - Stone"
const MONTH_DAY =
  /\b(?:(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? \d{1,2}|\d{1,2} (?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*)\b/i;

// "Ava Stone - 2027", "Ava Stone (through 2027)*"
const NAME_YEAR = new RegExp(`^${NAME} ?(?:[–—:|,(-]) ?(?:(?:through|until|to|end of|signed) )*20\\d\\d\\)?\\*?$`, 'u');

// "Ava Stone: Bristol Motor Speedway (April 12); Pocono Raceway (June 14)", "STONE: Bristol (April 12)"
const LABELLED = new RegExp(`^(?:${NAME}|\\p{Lu}[\\p{Lu}'’-]+) ?: `, 'u');
const FEWEST_DATES = 2;

/** Somebody's name, and behind the colon days, more than one or with nothing that ends a sentence. */
function isLabelledDates(line: string): boolean {
  if (!LABELLED.test(line)) return false;
  const days = line.split(/[;,)]/).filter((part) => MONTH_DAY.test(part)).length;
  return days >= FEWEST_DATES || (days > 0 && !/[.!?”"]$/.test(line));
}

// "RUMORED", "FREE AGENTS": a line in capitals that opens the next part of a list.
const SECTION = /^\p{Lu}{2,}(?:[ /&’'-]+\p{Lu}+){0,4}$/u;
// "Cup Series", "2024 NASCAR Craftsman Truck Series:"
const SERIES_LINE = /^(?:(?:19|20)\d\d )?(?:NASCAR )?(?:\p{Lu}[\p{L}'’-]+ ){0,4}(?:Series|Cup|Trucks?|Xfinity):?$/u;
// "IN: Ava Stone", "Out – Ben Carter"
const MOVED = /^(?:in|out|arriving|arrivals?|leaving|departures?|rumou?red|confirmed) ?(?::|[–—-] )\s?\p{Lu}/iu;
// The same, but of a line that may be a sentence or more: "Retiring: Dan Marsh. The crew chief …"
const MOVES =
  /^(?:ins|outs|departing|staying|returning|going|coming in|going out|gone|retiring|undecided|to be decided|who[’']s (?:in|out)) ?(?::|[–—-] )\s?\p{Lu}/iu;

// "Ava Stone", "Renger van der Veen*": a name alone, straight below a team's.
const NAME_ALONE = new RegExp(`^(?=\\S*\\p{Ll}\\.? )${NAME}\\*?$`, 'u');

const CAR_LINE = /^(?:Nos?\. ?|NO\.? ?|#)\d{1,3} /;
// "Ava Stone/Ben Carter", "Ava Stone, Renger van der Veen and Dan Marsh": names alone, straight below a car's.
const NAMES = new RegExp(`^(?:${NAME}(?: ?/ ?|, and |, | and | & |$)){2,6}$`, 'u');

/** A short line is a row of a table and no heading if it names a day, or goes on with a list. */
function asRow(body: string, block: Block, before: Block | undefined, count: number): Block {
  if (block.kind !== 'heading' || before === undefined) return block;
  const directly = isDirectly(body, before, block);
  const lists = body[before.end - 1] === ':' || ((before.kind === 'row' || before.kind === 'bullet') && directly);
  const line = body.slice(block.start, block.end);
  if (lists && (isTeamLine(line) || isCarLine(line) || SECTION.test(line) || SERIES_LINE.test(line))) return block;
  const headed = before.kind === 'heading' && directly && isTeamLine(body.slice(before.start, before.end));
  // "OUT" over "Ava Stone, Northline Racing No. 12 (Cup)", but not a title in capitals
  const listed = count > 1 && directly && SECTION.test(body.slice(before.start, before.end)) && line.includes(', ');
  const shared = CAR_LINE.test(body.slice(before.start, before.end)) && NAMES.test(line);
  return lists || MONTH_DAY.test(line) || (headed && NAME_ALONE.test(line)) || shared || listed
    ? { ...block, kind: 'row' }
    : block;
}

/** A line of the body; `opens` says that it is the first, and so no speaker's, `answers` that lines begin with "Q." and "A.", `thread` that they are posts with their hour. */
function blockOf(
  body: string,
  lineStart: number,
  lineEnd: number,
  opens: boolean,
  answers: boolean,
  thread: boolean,
): Block | undefined {
  const line = body.slice(lineStart, lineEnd);
  const trimmed = line.trim();
  if (trimmed === '') return undefined;
  let start = lineStart + line.indexOf(trimmed);
  const end = start + trimmed.length;
  const dressed = DRESSED.exec(trimmed);
  if (dressed?.[2]) {
    const from = start + (dressed[1]?.length ?? 0);
    const bare = blockOf(body, from, from + dressed[2].length, opens, answers, thread);
    return bare && { ...bare, kind: /^#/.test(trimmed) && bare.kind === 'paragraph' ? 'heading' : bare.kind };
  }
  if (ASIDE.test(trimmed)) return { kind: 'aside', start, end };
  if (CAPTION.test(trimmed.slice(-LONGEST_CREDIT))) return { kind: 'caption', start, end };
  if (isCarLine(trimmed)) return { kind: 'heading', start, end };
  // "*Drivers: Ava Stone and Ben Carter"
  if (trimmed.startsWith('*') && FACT_LABEL.test(trimmed.slice(1))) return { kind: 'row', start: start + 1, end };
  const post = OF_THREAD.exec(trimmed);
  if (post) return { kind: 'paragraph', start: start + post[0].length, end };
  const stamp = thread ? (STAMP.exec(trimmed) ?? CLOCK.exec(trimmed)) : opens ? null : STAMP.exec(trimmed);
  if (stamp && (thread || trimmed.length > LONGEST_STAMPED))
    return { kind: thread ? 'bullet' : 'paragraph', start: start + stamp[0].length, end };
  const bullet = BULLET.exec(trimmed);
  if (bullet) return { kind: 'bullet', start: start + bullet[0].length, end };
  if (POST.test(trimmed)) return { kind: 'bullet', start, end };
  if (
    (ROW.test(trimmed) && !OPENS_SENTENCE.test(trimmed)) ||
    FACT_LABEL.test(trimmed) ||
    // "Age: 19" heads nothing.
    (isHeading(trimmed) && labelAt(trimmed) !== undefined) ||
    MOVED.test(trimmed) ||
    (isHeading(trimmed.replace(/\.$/, '')) && MOVES.test(trimmed) && !/[.!?] \p{Lu}/u.test(trimmed)) ||
    isTeamLine(TEAM_CAR.exec(trimmed)?.[1] ?? '') ||
    (isHeading(trimmed) && (NAMED_ROW.test(trimmed) || (!opens && NAMES_OF.test(trimmed)))) ||
    (trimmed.length <= LONGEST_HEADING && DATED_ROW.test(trimmed)) ||
    isLabelledDates(trimmed) ||
    NAME_YEAR.test(trimmed)
  )
    return { kind: 'row', start, end };
  const speaker = SPEAKER.exec(trimmed) ?? (answers ? ASKED : QUESTION).exec(trimmed);
  // "CUP SEAT TRACKER: what we know" opens an article and nobody's answer.
  // "NORTHLINE RACING: Signed Ava Stone": whose doings a line tells.
  if (speaker?.[1] && !(opens && speaker[1].length > 1) && !isTeamLine(speaker[1]))
    return { kind: 'paragraph', start: start + speaker[0].length, end, speaker: speaker[1] };
  const dateline = isTeamLine(trimmed) ? null : DATELINE.exec(trimmed);
  // "NORTHLINE RACING — Signed Ava Stone."
  const isTeams = dateline !== null && isTeamLine(dateline[0].replace(/[\s–—-]+$/, ''));
  const isCut = dateline && !isTeams && dateline[0].length < trimmed.length && !isDriverLabel(dateline[0]);
  const label = isCut ? { label: dateline[0].replace(LABEL_END, '') } : {};
  if (isCut) start += dateline[0].length;
  return { kind: isHeading(trimmed) ? 'heading' : 'paragraph', start, end, ...label };
}

// "You are in the No. 12 now. Is it different?": what an interview asks, behind what it tells.
const TOLD_AND_ASKED = /\p{Ll}{3}(?<!\b[Bb]ros)[.!] \p{Lu}[^.!?]*\?$/u;

const LABEL_END = /\s*(?:[–—]|--|-)\s*$/u;

/** "AVA STONE — The rookie stays": whom the words are about, and no town. */
function isDriverLabel(words: string): boolean {
  const [given, surname, another] = words.replace(LABEL_END, '').split(' ');
  return (
    surname !== undefined &&
    another === undefined &&
    !words.includes(',') &&
    GIVEN_NAMES.has(given?.toLowerCase() ?? '')
  );
}

/** Short, and not closed like a sentence. */
function isHeading(line: string): boolean {
  if (line.length > LONGEST_HEADING) return false;
  // "TRUCKS, FRIDAY, 7 P.M."
  const shouts = line.endsWith('.') && !/\p{Ll}/u.test(line);
  if (/[.!”"’:;,]$|[.!?]\)$/.test(line) && !shouts) return false;
  if (TOLD_AND_ASKED.test(line)) return false;
  return /\p{L}/u.test(line);
}
