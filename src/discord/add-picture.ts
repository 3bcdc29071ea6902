import type { InteractionEditReplyOptions } from 'discord.js';
import type { Log } from '../log.js';
import type { Call } from '../replies/call.js';
import type { Reply } from '../replies/reply.js';
import { withPicture } from '../replies/with-picture.js';
import type { Asker, Router } from '../routing/router.js';
import { attachments } from './attachments.js';

/** What of an interaction is needed to change the answer that was sent. */
interface Answered {
  editReply(options: InteractionEditReplyOptions): Promise<unknown>;
}

/** The newest press under way of each message. */
const newest = new Map<string, string>();

/** A press under way. */
export interface Turn {
  /** Whether no other button of the message was pressed since. */
  isNewest(): boolean;
  end(): void;
}

/** Begins a press, before it is answered: a picture of an answer that is gone by then would bring that answer back. */
export function takeTurn({ id, message }: { readonly id: string; readonly message: { readonly id: string } }): Turn {
  const isNewest = () => newest.get(message.id) === id;
  newest.set(message.id, id);
  return { isNewest, end: () => isNewest() && newest.delete(message.id) };
}

/** Puts the picture of a call into its answer, once it is drawn and if it is still wanted then. Never rejects: the answer stands without it. */
export async function addPicture(
  interaction: Answered,
  { call, reply, asker }: { readonly call: Call; readonly reply: Reply; readonly asker: Asker },
  router: Router,
  log: Log,
  isWanted: () => boolean = () => true,
): Promise<void> {
  try {
    const file = await router.picture(call, asker);
    if (file === undefined || !isWanted()) return;
    const { embeds } = withPicture(reply, file);
    await interaction.editReply({ embeds, files: attachments([file]) });
  } catch (err) {
    log.warn({ err, command: call.command }, 'A picture did not reach Discord');
  }
}
