import type {
  APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord.js';

// Discord's numbers, written out because commands import discord.js for its types alone.
const STRING: ApplicationCommandOptionType.String = 3;
const INTEGER: ApplicationCommandOptionType.Integer = 4;

/** Servers, the bot's own DMs and every other conversation; installed by a server or by a user. */
export const EVERYWHERE: {
  contexts: InteractionContextType[];
  integration_types: ApplicationIntegrationType[];
} = { contexts: [0, 1, 2], integration_types: [0, 1] };

/** An option whose names are suggested while it is typed. */
export function nameOption(name: string, description: string, required = false): APIApplicationCommandBasicOption {
  return { type: STRING, name, description, required, autocomplete: true, max_length: 100 };
}

export const SEASON_OPTION: APIApplicationCommandBasicOption = {
  type: INTEGER,
  name: 'season',
  description: 'A year, such as 2024. By default the season under way.',
  min_value: 1900,
  max_value: 2199,
};

export const AS_OF_OPTION: APIApplicationCommandBasicOption = {
  type: STRING,
  name: 'as_of',
  description: 'What was known at the end of a day: YYYY-MM-DD, such as 2024-01-01. By default today.',
  max_length: 20,
};
