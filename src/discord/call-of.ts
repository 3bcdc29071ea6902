import type { ChatInputCommandInteraction } from 'discord.js';
import type { Call } from '../replies/call.js';

/** The call that a member sent; every value as text, as the terminal has it. */
export function callOf(interaction: ChatInputCommandInteraction): Call {
  const options = interaction.options.data.map(({ name, value }) => [name, String(value)] as const);
  return { command: interaction.commandName, options: Object.fromEntries(options) };
}
