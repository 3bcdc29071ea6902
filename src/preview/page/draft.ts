import type { Command } from '../../../commands/command.js';
import type { Call } from '../../replies/call.js';
import type { Words } from '../../replies/words.js';
import type { SentOption } from './wire.js';

export type Definition = Command['definition'];

type Localizations = Readonly<Record<string, string>>;

interface Choice {
  readonly name: string;
  readonly name_localizations?: Localizations;
  readonly value: string | number;
}

/** An option as a definition has it; only what matters while it is typed. */
export interface Option {
  readonly name: string;
  readonly description: string;
  readonly description_localizations?: Localizations;
  readonly type: number;
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly choices?: readonly Choice[];
  readonly min_value?: number;
  readonly max_value?: number;
  readonly max_length?: number;
}

/** An option that is being typed. */
export interface Field {
  readonly option: Option;
  /** What stands in it. */
  readonly text: string;
  /** What is sent for it, where a choice was picked. */
  readonly picked?: string;
}

/** A call that is being typed; a value, replaced with each change. */
export interface Draft {
  readonly definition: Definition;
  readonly fields: readonly Field[];
}

const INTEGER = 4;
const BOOLEAN = 5;
/** What Discord offers for yes or no. */
const YES_OR_NO = [
  { name: 'True', value: 'true' },
  { name: 'False', value: 'false' },
];

export function optionsOf(definition: Definition): readonly Option[] {
  const options = (definition.options ?? []) as readonly Option[];
  return options.map((option) => (option.type === BOOLEAN ? { ...option, choices: YES_OR_NO } : option));
}

/** A call at its beginning: the options that it needs, all empty. */
export function startDraft(definition: Definition): Draft {
  const needed = optionsOf(definition).filter(({ required }) => required);
  return { definition, fields: needed.map((option) => ({ option, text: '' })) };
}

/** A call as it was pasted. */
export function draftOf(call: Call, definition: Definition): Draft {
  const given = optionsOf(definition).filter(({ name }) => call.options[name] !== undefined);
  return { definition, fields: given.map((option) => ({ option, text: call.options[option.name] ?? '' })) };
}

/** The options that may still be added. */
export function remaining({ definition, fields }: Draft): readonly Option[] {
  return optionsOf(definition).filter(({ name }) => !fields.some(({ option }) => option.name === name));
}

export function withField(draft: Draft, option: Option, text = ''): Draft {
  return { ...draft, fields: [...draft.fields, { option, text }] };
}

export function withText(draft: Draft, name: string, text: string, picked?: string): Draft {
  const changed = (field: Field): Field => ({ option: field.option, text, ...(picked !== undefined && { picked }) });
  return { ...draft, fields: draft.fields.map((field) => (field.option.name === name ? changed(field) : field)) };
}

export function withoutField(draft: Draft, name: string): Draft {
  return { ...draft, fields: draft.fields.filter(({ option }) => option.name !== name) };
}

/** The first field that Discord would not send, and why. */
export function firstProblem({ fields }: Draft, words: Words): { name: string; problem: string } | undefined {
  for (const field of fields) {
    const problem = problemOf(field, words);
    if (problem !== undefined) return { name: field.option.name, problem };
  }
  return undefined;
}

/** Why Discord would not send a field; undefined if it would. */
function problemOf({ option, text, picked }: Field, { preview }: Words): string | undefined {
  const value = text.trim();
  if (value === '') return preview.missing(option.name);
  if (option.choices !== undefined && choiceOf(option, value) === undefined) {
    return preview.notAChoice(option.name, option.choices.map(({ name }) => name).join(', '));
  }
  if (option.max_length !== undefined && (picked ?? value).length > option.max_length) {
    return preview.tooLong(option.name, option.max_length);
  }
  if (option.type !== INTEGER) return undefined;
  if (!/^-?\d+$/.test(value)) return preview.notANumber(option.name);
  const { min_value: least = -Infinity, max_value: most = Infinity } = option;
  return Number(value) < least || Number(value) > most ? preview.notBetween(option.name, least, most) : undefined;
}

/** The fields as Discord sends them; `focused` names the one that is being typed. */
export function sentOptions({ fields }: Draft, focused?: string): readonly SentOption[] {
  return fields.map(({ option, text, picked }) => {
    const value = picked ?? String(choiceOf(option, text.trim())?.value ?? text.trim());
    const whole = option.type === INTEGER && /^-?\d+$/.test(value);
    return {
      name: option.name,
      value: whole ? Number(value) : option.type === BOOLEAN ? value === 'true' : value,
      ...(option.name === focused && { focused: true }),
    };
  });
}

function choiceOf({ choices = [] }: Option, text: string) {
  return choices.find(({ name }) => name.toLowerCase() === text.toLowerCase());
}

/** The call as it is written out. */
export function textOf({ definition, fields }: Draft): string {
  return [
    `/${definition.name}`,
    ...fields.map(({ option, text, picked }) => `${option.name}:${picked ?? text.trim()}`),
  ].join(' ');
}
