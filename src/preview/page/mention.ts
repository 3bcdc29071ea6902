import { type Definition, type Draft, draftOf } from './draft.js';

/** How the bot is mentioned. */
export const MENTION = '@Spotter';

/** What a message with a mention asks: the same as `/ask`, or as `/help` where there is no question; undefined for any other. */
export function draftOfMention(text: string, definitions: readonly Definition[]): Draft | undefined {
  const question = /^@spotter\b[,:]?\s*(.*)$/is.exec(text.trim())?.[1];
  const call = question ? { command: 'ask', options: { question } } : { command: 'help', options: {} };
  const definition = definitions.find(({ name }) => name === call.command);
  return question === undefined || definition === undefined ? undefined : draftOf(call, definition);
}
