import type { APIEmbed, APIEmbedField } from 'discord.js';
import { cut, fitLines, LIMITS } from './limits.js';
import type { Markdown } from './markdown.js';
import type { Reply } from './reply.js';
import type { Words } from './words.js';

/** Of one line; longer ones are cut, so that the lines leave room for the reply. */
const LONGEST_LINE = 300;

/**
 * A finished reply with lines before its own, within Discord's limits; what then has no room is counted. A line of its own
 * that one before it says already is left out.
 */
export function openWith(lines: readonly Markdown[], reply: Reply, words: Words): Reply {
  const [embed, ...others] = reply.embeds;
  if (embed === undefined) return reply;
  const opening = lines.map(({ markdown }) => cut(markdown, LONGEST_LINE));
  const own = (embed.description?.split('\n') ?? []).filter((line) => !opening.includes(line));
  const needed = [...opening, ...own].join('\n').length;
  const room = LIMITS.total - (embed.title?.length ?? 0) - (embed.footer?.text.length ?? 0);
  const fields = fieldsWithin(embed.fields ?? [], room - Math.min(needed, LIMITS.description), words);
  const left = room - fields.reduce((sum, field) => sum + lengthOf(field), 0);
  const description = fitLines([...opening, ...own], Math.min(left, LIMITS.description), words.more);
  const { fields: _, ...rest } = embed;
  const opened: APIEmbed = { ...rest, description, ...(fields.length > 0 && { fields }) };
  return { ...reply, embeds: [opened, ...others] };
}

/** The first fields, as many as fit; the lines of the others are counted in a last field. */
function fieldsWithin(fields: readonly APIEmbedField[], room: number, words: Words): APIEmbedField[] {
  if (fields.reduce((sum, field) => sum + lengthOf(field), 0) <= room) return [...fields];
  const count = (dropped: readonly APIEmbedField[]): APIEmbedField => ({
    name: words.andMore,
    value: words.more(dropped.reduce((sum, { value }) => sum + value.split('\n').length, 0)),
  });
  let used = lengthOf(count(fields));
  const kept: APIEmbedField[] = [];
  for (const field of fields) {
    if (used + lengthOf(field) > room) break;
    kept.push(field);
    used += lengthOf(field);
  }
  return used > room ? [] : [...kept, count(fields.slice(kept.length))];
}

function lengthOf({ name, value }: APIEmbedField): number {
  return name.length + value.length;
}
