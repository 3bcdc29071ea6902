import type { Reply, ReplyFile } from '../replies/reply.js';
import { typeOfFile } from './file-type.js';

/** A file as Discord tells of it in a message (an attachment object). */
export interface Attachment {
  readonly filename: string;
  readonly description?: string;
  readonly content_type: string;
  /** In bytes. */
  readonly size: number;
  readonly url: string;
}

/** A message as Discord shows it: files are attachments with an address, and embeds point there. */
export interface MessageBody extends Omit<Reply, 'files'> {
  readonly attachments: readonly Attachment[];
}

/** @param keep gives a file an address */
export function messageBody({ files = [], ...reply }: Reply, keep: (file: ReplyFile) => string): MessageBody {
  const attachments = files.map((file) => ({
    filename: file.name,
    ...(file.description !== undefined && { description: file.description }),
    content_type: typeOfFile(file.name),
    size: file.data.byteLength,
    url: keep(file),
  }));
  const addresses = new Map(attachments.map(({ filename, url }) => [`attachment://${filename}`, url]));
  const embeds = reply.embeds.map((embed) =>
    embed.image === undefined
      ? embed
      : { ...embed, image: { ...embed.image, url: addresses.get(embed.image.url) ?? embed.image.url } },
  );
  return { ...reply, embeds, attachments };
}
