import type { APIEmbed } from 'discord.js';
import { fitEmbed, sizeOf } from './fit-embed.js';
import { LIMITS } from './limits.js';
import type { Reply } from './reply.js';
import type { Words } from './words.js';

/** A finished reply with the pages of others below it, within Discord's limits; its buttons are those of the first, which alone has a footer. */
export function withPagesBelow(reply: Reply, others: readonly Reply[], words: Words): Reply {
  const below = others.flatMap(({ embeds }) => embeds.map(({ footer: _, ...embed }): APIEmbed => embed));
  if (below.length === 0) return reply;
  const all = [...reply.embeds, ...below];
  const most = fairShare(all.map(sizeOf), LIMITS.total);
  return {
    ...reply,
    embeds: all.map((embed) =>
      sizeOf(embed) <= most ? embed : fitEmbed(embed, embed.description?.split('\n') ?? [], most, words),
    ),
  };
}

/** The most that each of some may take, so that all together take no more than there is: what small ones leave, others have. */
function fairShare(sizes: readonly number[], total: number): number {
  let left = total;
  let share = total;
  [...sizes]
    .sort((a, b) => a - b)
    .forEach((size, at) => {
      share = Math.floor(left / (sizes.length - at));
      left -= Math.min(size, share);
    });
  return share;
}
