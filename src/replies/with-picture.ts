import type { Reply, ReplyFile } from './reply.js';

/** A reply with a picture in its first embed. */
export function withPicture(reply: Reply, file: ReplyFile): Reply {
  const [first, ...others] = reply.embeds;
  if (first === undefined) return reply;
  return { ...reply, embeds: [{ ...first, image: { url: `attachment://${file.name}` } }, ...others], files: [file] };
}
