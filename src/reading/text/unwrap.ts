/** Text that is set in lines has none longer than this; where paragraphs are lines, some are. */
const LONGEST_LINE = 110;
/** Lists and titles are shorter. */
const SHORTEST_WIDTH = 45;
const FEWEST_WRAPS = 4;

interface Line {
  readonly start: number;
  readonly end: number;
}

/**
 * A body whose paragraphs are broken into lines of one width, as mails and plain text files are, with a blank for each
 * such break; any other body as it is. Every character keeps its place. A line was broken where the first word of the
 * next would not have fitted; that this happens, one time in two, and in the middle of sentences, tells such texts.
 */
export function unwrap(body: string): string {
  const lines = linesOf(body);
  const width = lines.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  if (width > LONGEST_LINE || width < SHORTEST_WIDTH) return body;
  let pairs = 0;
  let inside = 0;
  const breaks: number[] = [];
  for (let at = 1; at < lines.length; at += 1) {
    const [above, below] = [lines[at - 1], lines[at]];
    if (!above || !below || above.start === above.end || below.start === below.end) continue;
    pairs += 1;
    const first = /^\S+/.exec(body.slice(below.start, Math.min(below.end, below.start + width)))?.[0] ?? '';
    if (above.end - above.start + 1 + first.length <= width) continue;
    breaks.push(above.end);
    if (/^\p{Ll}/u.test(first) && !/[.!?:]$/.test(body.slice(above.end - 1, above.end))) inside += 1;
  }
  if (breaks.length < FEWEST_WRAPS || breaks.length * 2 < pairs || inside * 5 < breaks.length) return body;
  const parts: string[] = [];
  let from = 0;
  for (const at of breaks) {
    const newline = body.indexOf('\n', at);
    parts.push(body.slice(from, at), ' '.repeat(newline + 1 - at));
    from = newline + 1;
  }
  return parts.join('') + body.slice(from);
}

/** The lines of a body without the blanks at their ends. */
function linesOf(body: string): Line[] {
  const lines: Line[] = [];
  for (let at = 0; at <= body.length; ) {
    const newline = body.indexOf('\n', at);
    const last = newline === -1 ? body.length : newline;
    lines.push({ start: at, end: at + body.slice(at, last).trimEnd().length });
    at = last + 1;
  }
  return lines;
}
