import type { Message, MessageCreateOptions } from 'discord.js';
import type { Log } from '../log.js';
import type { Call } from '../replies/call.js';
import type { Reply } from '../replies/reply.js';
import { withPicture } from '../replies/with-picture.js';
import { apologise } from '../routing/apologise.js';
import type { Router } from '../routing/router.js';
import { attachments } from './attachments.js';

/**
 * Answers "@Spotter who drives the 71?" as `/ask` would, below the message; a mention without a question as `/help`. Everybody
 * sees the answer: Discord has no private ones to messages. Other messages are left alone; Discord does not even send
 * their text, since the bot has not asked for that privilege. Never rejects.
 */
export async function answerMention(message: Message, botId: string, router: Router, log: Log): Promise<void> {
  const question = questionIn(message, botId);
  if (question === undefined) return;
  const call: Call = question === '' ? { command: 'help', options: {} } : { command: 'ask', options: { question } };
  const asker = { locale: message.guild?.preferredLocale ?? 'en-US' };
  try {
    const reply = await answerOrApology(call, () => router.answer(call, asker), asker.locale, log);
    const sent = await message.reply({ ...bodyOf(reply), failIfNotExists: false });
    const file = await router.picture(call, asker);
    if (file === undefined) return;
    await sent.edit({ embeds: withPicture(reply, file).embeds, files: attachments([file]) });
  } catch (err) {
    log.warn({ err }, 'An answer to a mention did not reach Discord');
  }
}

/** What a member asks by mentioning the bot, without the mention; undefined for any other message. */
function questionIn({ author, content, system, webhookId }: Message, botId: string): string | undefined {
  const mention = new RegExp(`<@!?${botId}>[,:]?`, 'g');
  if (author.bot || system || webhookId !== null || !mention.test(content)) return undefined;
  return content.replace(mention, ' ').replace(/\s+/g, ' ').trim();
}

async function answerOrApology(
  call: Call,
  answer: () => Reply | Promise<Reply>,
  locale: string,
  log: Log,
): Promise<Reply> {
  try {
    return await answer();
  } catch (error) {
    return apologise(error, { mention: call.command }, { locale }, log);
  }
}

/** Mentions are forbidden by the client for all messages; see `createClient`. */
function bodyOf({ content, embeds, components }: Reply): MessageCreateOptions {
  return { embeds, ...(content !== undefined && { content }), ...(components !== undefined && { components }) };
}
