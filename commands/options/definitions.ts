import type {
  APIApplicationCommandBasicOption,
  APIApplicationCommandOptionChoice,
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord.js';
import { inAllLanguages, type Words } from '../../src/replies/words.js';

// Discord's numbers, written out because commands import discord.js for its types alone.
const STRING: ApplicationCommandOptionType.String = 3;
const INTEGER: ApplicationCommandOptionType.Integer = 4;

/** Servers, the bot's own DMs and every other conversation; installed by a server or by a user. */
export const EVERYWHERE: {
  contexts: InteractionContextType[];
  integration_types: ApplicationIntegrationType[];
} = { contexts: [0, 1, 2], integration_types: [0, 1] };

type Definitions = Words['definitions'];
type TextOf = (definitions: Definitions) => string;

/** A description, which Discord shows to each member in the own language. */
export function described(text: TextOf): {
  description: string;
  description_localizations: Readonly<Record<string, string>>;
} {
  const { inEnglish, localizations } = inAllLanguages(({ definitions }) => text(definitions));
  return { description: inEnglish, description_localizations: localizations };
}

/** Something to choose, shown to each member in the own language. */
export function choice(value: string, text: TextOf): APIApplicationCommandOptionChoice<string> {
  const { inEnglish, localizations } = inAllLanguages(({ definitions }) => text(definitions));
  return { name: inEnglish, name_localizations: localizations, value };
}

/** An option whose names are suggested while it is typed. */
export function nameOption(name: string, text: TextOf, required = false): APIApplicationCommandBasicOption {
  return { type: STRING, name, ...described(text), required, autocomplete: true, max_length: 100 };
}

export const SEASON_OPTION: APIApplicationCommandBasicOption = {
  type: INTEGER,
  name: 'season',
  ...described(({ everywhere }) => everywhere.season),
  min_value: 1900,
  max_value: 2199,
};

export const AS_OF_OPTION: APIApplicationCommandBasicOption = {
  type: STRING,
  name: 'as_of',
  ...described(({ everywhere }) => everywhere.asOf),
  max_length: 20,
};
