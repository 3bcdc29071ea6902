import type { APIEmbedField } from 'discord.js';
import { type Button, buttonRows, type GoOn, menuRow } from './components.js';
import { cut, fitLines, LIMITS } from './limits.js';
import { escapeText, type Markdown, plain } from './markdown.js';
import type { Reply } from './reply.js';
import type { Words } from './words.js';

/** The colour of each kind of reply, the strip at its left edge. */
const COLOURS = {
  fact: 0x2f80ed,
  lastKnown: 0x8a94a6,
  rumour: 0xf2a93b,
  cold: 0xc7ccd4,
  disputed: 0x9b51e0,
  negative: 0xc2554d,
  question: 0xf2d13b,
  problem: 0xc2554d,
  evidence: 0x7b61c9,
  sources: 0x2a9d8f,
  help: 0x5865f2,
} as const;

export type Look = keyof typeof COLOURS;

/** A heading and its lines. */
export interface Section {
  readonly heading: string;
  readonly lines: readonly Markdown[];
  /** Lines shown at most; the others are counted. By default as many as fit. */
  readonly most?: number;
}

/** What a reply says, before its form. Title, headings, footer and labels are plain text, escaped here. */
export interface Message {
  readonly look: Look;
  readonly title: string;
  /** The most important line first. */
  readonly lead: readonly Markdown[];
  readonly sections?: readonly Section[];
  readonly footer?: string | undefined;
  readonly buttons?: readonly Button[];
  readonly goOn?: GoOn;
  /** Only the asker sees it. */
  readonly private?: boolean;
}

/** The heading of a field that goes on with the lines of the one above it: Discord wants one, and shows nothing of this. */
export const CONTINUED = '\u200b';

const EPHEMERAL = 64;
const MAX_FOOTER = 300;

/**
 * The message as Discord takes it, within all its limits whatever it says: what does not fit is counted
 * ("and 12 more"), a button whose call does not fit is left out.
 */
export function render(message: Message, words: Words): Reply {
  const title = cut(escapeText(message.title) || words.noName, LIMITS.title);
  const footer = cut(plain(message.footer ?? ''), MAX_FOOTER);
  const room = LIMITS.total - title.length - footer.length;
  const description = fitLines(shown(message.lead), Math.min(LIMITS.description, room), words.more);
  const fields = fitSections(message.sections ?? [], room - description.length, words);
  const components = [...buttonRows(message.buttons ?? []), ...menuRow(message.goOn, words)].slice(0, LIMITS.rows);
  return {
    embeds: [
      {
        color: COLOURS[message.look],
        title,
        ...(description === '' ? {} : { description }),
        ...(fields.length === 0 ? {} : { fields }),
        ...(footer === '' ? {} : { footer: { text: footer } }),
      },
    ],
    ...(components.length === 0 ? {} : { components }),
    allowed_mentions: { parse: [] },
    ...(message.private ? { flags: EPHEMERAL } : {}),
  };
}

/** Sections as fields, in order, while they fit; the lines of those that do not are counted in a last field. */
function fitSections(sections: readonly Section[], room: number, words: Words): APIEmbedField[] {
  const full = sections.map((section) => ({ ...section, lines: shown(section.lines) }));
  const total = full.reduce((sum, { lines }) => sum + lines.length, 0);
  const reserved = words.andMore.length + words.more(total).length;
  const fields: APIEmbedField[] = [];
  let left = room - reserved;
  let dropped = 0;
  for (const { heading, lines, most } of full) {
    if (lines.length === 0) continue;
    const name = cut(escapeText(heading) || words.noName, LIMITS.fieldName);
    const value =
      fields.length < LIMITS.fields - 1
        ? fitLines(lines, Math.min(LIMITS.fieldValue, left - name.length), words.more, most)
        : '';
    if (value === '') {
      dropped += lines.length;
      continue;
    }
    const parts = inTwo(lines, left - name.length, fields.length, most) ?? [value];
    for (const [at, part] of parts.entries()) {
      fields.push({ name: at === 0 ? name : CONTINUED, value: part });
      left -= (at === 0 ? name : CONTINUED).length + part.length;
    }
  }
  if (dropped > 0) fields.push({ name: words.andMore, value: words.more(dropped) });
  return fields;
}

/**
 * Lines of which only the last has no room in a field, as the values of two: rather than to be counted as one more, it stands in a field of
 * its own below.
 */
function inTwo(
  lines: readonly string[],
  left: number,
  fields: number,
  most = lines.length,
): readonly [string, string] | undefined {
  const [all, last = ''] = [lines.slice(0, -1).join('\n'), lines.at(-1)];
  const fits =
    all.length <= LIMITS.fieldValue &&
    last.length <= LIMITS.fieldValue &&
    all.length + 1 + last.length > LIMITS.fieldValue &&
    all.length + CONTINUED.length + last.length <= left;
  return fits && lines.length > 1 && lines.length <= most + 1 && fields < LIMITS.fields - 2 ? [all, last] : undefined;
}

/** The lines that show anything. */
function shown(lines: readonly Markdown[]): string[] {
  return lines.map(({ markdown }) => markdown).filter((line) => line.trim() !== '');
}
