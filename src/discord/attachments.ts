import { AttachmentBuilder } from 'discord.js';
import type { ReplyFile } from '../replies/reply.js';

/** Files of a reply in the form in which discord.js sends them. */
export function attachments(files: readonly ReplyFile[]): AttachmentBuilder[] {
  return files.map(
    ({ name, data, description }) =>
      new AttachmentBuilder(Buffer.from(data), { name, ...(description && { description }) }),
  );
}
