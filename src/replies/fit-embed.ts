import type { APIEmbed, APIEmbedField } from 'discord.js';
import { fitLines, LIMITS } from './limits.js';
import type { Words } from './words.js';

/** An embed with some lines for its text, within a number of UTF-16 units; what then has no room is counted. */
export function fitEmbed(embed: APIEmbed, lines: readonly string[], most: number, words: Words): APIEmbed {
  const needed = lines.join('\n').length;
  const room = most - (embed.title?.length ?? 0) - (embed.footer?.text.length ?? 0);
  const fields = fieldsWithin(embed.fields ?? [], room - Math.min(needed, LIMITS.description), words);
  const left = room - fields.reduce((sum, field) => sum + lengthOf(field), 0);
  const description = fitLines(lines, Math.min(left, LIMITS.description), words.more);
  const { fields: _fields, description: _description, ...rest } = embed;
  return { ...rest, ...(description !== '' && { description }), ...(fields.length > 0 && { fields }) };
}

/** How many UTF-16 units an embed takes of what a message may have. */
export function sizeOf({ title, description, fields, footer }: APIEmbed): number {
  const ofFields = (fields ?? []).reduce((sum, field) => sum + lengthOf(field), 0);
  return (title?.length ?? 0) + (description?.length ?? 0) + (footer?.text.length ?? 0) + ofFields;
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
