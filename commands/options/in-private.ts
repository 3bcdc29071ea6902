import type { APIApplicationCommandBasicOption, ApplicationCommandOptionType } from 'discord.js';
import type { Call } from '../../src/replies/call.js';
import type { Command } from '../command.js';
import { described } from './definitions.js';

const BOOLEAN: ApplicationCommandOptionType.Boolean = 5;
const EPHEMERAL = 64;

const PRIVATE_OPTION: APIApplicationCommandBasicOption = {
  type: BOOLEAN,
  name: 'private',
  ...described(({ everywhere }) => everywhere.inPrivate),
};

/** A command with the option to be answered in private; all else is left to the command, which never sees the option. */
export function orInPrivate(command: Command): Command {
  const { definition, answer, surveys, why, picture } = command;
  return {
    ...command,
    definition: { ...definition, options: [...(definition.options ?? []), PRIVATE_OPTION] },
    answer: (call, context) => {
      const reply = answer(withoutPrivate(call), context);
      return isInPrivate(call) ? { ...reply, flags: EPHEMERAL } : reply;
    },
    ...(surveys && { surveys: (call, context) => surveys(withoutPrivate(call), context) }),
    ...(why && { why: (call, context) => why(withoutPrivate(call), context) }),
    ...(picture && { picture: (call, context) => picture(withoutPrivate(call), context) }),
  };
}

/** Whether whoever calls alone shall see the answer. */
export function isInPrivate({ options }: Call): boolean {
  return options.private === 'true';
}

function withoutPrivate({ command, options }: Call): Call {
  const { private: _, ...others } = options;
  return { command, options: others };
}
