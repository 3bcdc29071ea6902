/**
 * What Discord takes in one message, in UTF-16 units (Discord counts code points, so this is on the safe side).
 * Source: https://discord.com/developers/docs/resources/message#embed-object-embed-limits and the component reference.
 */
export const LIMITS = {
  title: 256,
  description: 4096,
  fields: 25,
  fieldName: 256,
  fieldValue: 1024,
  footer: 2048,
  /** Title, description, fields and footer of all embeds of a message together. */
  total: 6000,
  label: 80,
  customId: 100,
  buttonsInRow: 5,
  /** Rows of buttons and menus. */
  rows: 5,
  choices: 25,
  choice: 100,
} as const;

/** `text`, or its beginning and `…`, at most `max` UTF-16 units; cuts neither a surrogate pair nor an escape in two. */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  const kept = text
    .slice(0, max - 1)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd();
  const backslashes = /\\*$/.exec(kept)?.[0].length ?? 0;
  return `${backslashes % 2 === 1 ? kept.slice(0, -1) : kept}…`;
}

/** The same, but cut behind a whole word, where one ends in the second half. */
export function cutBehindWord(text: string, max: number): string {
  const kept = cut(text, max);
  const at = kept.lastIndexOf(' ');
  return kept === text || at < max / 2 ? kept : `${kept.slice(0, at).replace(/[\s,;·(]+$/, '')} …`;
}

/**
 * As many whole lines as fit into `max` UTF-16 units, at most `most`, joined; the rest is counted in a last line made
 * by `more`, unless the only one left can stand there itself. The first line is cut if it alone is too long. Empty text if not even the count fits.
 */
export function fitLines(
  lines: readonly string[],
  max: number,
  more: (left: number) => string,
  most = lines.length,
): string {
  const all = lines.join('\n');
  if (all.length <= max && lines.length <= most + 1) return all;
  const room = max - more(lines.length).length - 1;
  const kept: string[] = [];
  let used = 0;
  for (const line of lines.slice(0, most)) {
    if (used + line.length > room) break;
    kept.push(line);
    used += line.length + 1;
  }
  if (kept.length === 0 && lines[0] !== undefined && room >= SHORTEST_CUT) kept.push(cut(lines[0], room));
  const left = lines.length - kept.length;
  const text = [...kept, ...(left > 0 ? [more(left)] : [])].join('\n');
  return text.length <= max ? text : '';
}

/** Less of a line than this says nothing. */
const SHORTEST_CUT = 100;
