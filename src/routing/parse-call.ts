import type { Command } from '../../commands/command.js';
import type { Call } from '../replies/call.js';
import { type Words, wordsFor } from '../replies/words.js';

/** A call that was typed wrongly. The message says what exists. */
export class CallError extends Error {
  override readonly name = 'CallError';
}

interface Option {
  readonly name: string;
  readonly type: number;
  readonly required?: boolean | undefined;
  readonly choices?: readonly { readonly value: string | number }[] | undefined;
}

const INTEGER = 4;
const BOOLEAN = 5;

/**
 * Reads a call as it is typed in Discord: `/driver name:Zane Smith as_of:2024-01-01`. Values may hold spaces and
 * colons; the slash may be missing (some shells on Windows take it for a path).
 *
 * @param words in which mistakes are told; English by default
 * @throws {CallError} for an unknown command or option, a missing or doubled one, or a value that Discord would not take
 */
export function parseCall(
  typed: string,
  commands: readonly Pick<Command, 'definition'>[],
  words: Words = wordsFor('en-US'),
): Call {
  const { typing } = words;
  const [, name = '', rest = ''] = /^\s*\/?(\S*)\s*(.*)$/su.exec(typed) ?? [];
  const command = commands.find(({ definition }) => definition.name === name);
  if (command === undefined) {
    const known = commands.map(({ definition }) => `/${definition.name}`).join(', ');
    const none = typing.noCommand(name, known);
    const isQuestion =
      rest !== '' && !/^\s*\//.test(typed) && commands.some(({ definition }) => definition.name === 'ask');
    throw new CallError(isQuestion ? `${none} ${typing.askInstead(`/ask question:${typed.trim()}`)}` : none);
  }
  const allowed: readonly Option[] = command.definition.options ?? [];
  const options = readOptions(rest.trim(), name, allowed, words);
  const missing = allowed.find((option) => option.required && options[option.name] === undefined);
  if (missing !== undefined) throw new CallError(`${typing.needs(name, missing.name)} ${howTo(name, allowed, typing)}`);
  return { command: name, options };
}

function readOptions(text: string, command: string, allowed: readonly Option[], words: Words): Record<string, string> {
  const { typing } = words;
  const all = howTo(command, allowed, typing);
  const starts = [...text.matchAll(/(?<=^|\s)([a-z_]+):(?=(\S?))/gi)].filter(
    ([, key = '', next = '']) => next !== '' || allowed.some(({ name }) => name === key),
  );
  const before = text.slice(0, starts[0]?.index ?? text.length).trim();
  if (before !== '') throw new CallError(`${typing.noOptionFor(before)} ${all}`);

  const options: Record<string, string> = {};
  starts.forEach(([match, key = ''], index) => {
    const from = (starts[index]?.index ?? 0) + match.length;
    const value = text.slice(from, starts[index + 1]?.index).trim();
    const option = allowed.find(({ name }) => name === key);
    if (option === undefined) throw new CallError(`${typing.noOption(command, key)} ${all}`);
    if (options[key] !== undefined) throw new CallError(typing.twice(command, key));
    if (value === '') throw new CallError(`${typing.noValue(key)} ${all}`);
    if (option.type === INTEGER && !/^-?\d+$/.test(value)) {
      throw new CallError(typing.notANumber(key, value));
    }
    if (option.type === BOOLEAN && !/^(?:true|false)$/i.test(value)) {
      throw new CallError(typing.notYesOrNo(key, value));
    }
    const choices = option.choices?.map((choice) => String(choice.value)) ?? [];
    if (choices.length > 0 && !choices.includes(value))
      throw new CallError(words.preview.notAChoice(key, choices.join(', ')));
    options[key] = option.type === BOOLEAN ? value.toLowerCase() : value;
  });
  return options;
}

function howTo(command: string, allowed: readonly Option[], typing: Words['typing']): string {
  return typing.takes(command, allowed.map(({ name }) => `${name}:...`).join(' '));
}
