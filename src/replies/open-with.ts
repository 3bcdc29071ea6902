import { fitEmbed } from './fit-embed.js';
import { cutBehindWord, LIMITS } from './limits.js';
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
  const opening = lines.map(({ markdown }) => cutBehindWord(markdown, LONGEST_LINE));
  const own = (embed.description?.split('\n') ?? []).filter((line) => !opening.includes(line));
  return { ...reply, embeds: [fitEmbed(embed, [...opening, ...own], LIMITS.total, words), ...others] };
}
