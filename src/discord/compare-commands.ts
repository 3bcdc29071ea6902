import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord.js';

export type Definition = RESTPostAPIChatInputApplicationCommandsJSONBody;

/** A command as Discord returns it: the definition, with fields that Discord adds. */
export type LiveCommand = Readonly<Record<string, unknown>> & { readonly id: string; readonly name: string };

/** What writing the wanted commands would do; names with a slash, sorted. */
export interface Comparison {
  readonly added: readonly string[];
  readonly changed: readonly { readonly name: string; readonly differences: readonly string[] }[];
  readonly removed: readonly string[];
  readonly unchanged: readonly string[];
}

/** Fields that a definition may state; all others that Discord returns are its own (ids, versions, ...). */
const FIELDS = [
  'type',
  'description',
  'name_localizations',
  'description_localizations',
  'options',
  'default_member_permissions',
  'nsfw',
];

/** These mean something for commands of all servers only: https://discord.com/developers/docs/interactions/application-commands */
const GLOBAL_FIELDS = ['contexts', 'integration_types'];

/**
 * Compares the commands that should be there with those that are. The order of the commands, of contexts and of fields
 * does not count, nor do Discord's own fields and defaults; the order of options and choices does: members see it.
 */
export function compareCommands(
  wanted: readonly Definition[],
  live: readonly LiveCommand[],
  scope: 'global' | 'server',
): Comparison {
  const fields = scope === 'global' ? [...FIELDS, ...GLOBAL_FIELDS] : FIELDS;
  const there = new Map(live.map((command) => [command.name, command]));
  const names = new Set(wanted.map(({ name }) => name));
  const compared = wanted.map((definition) => {
    const command = there.get(definition.name);
    const differences = command && differencesOf(pick(command, fields), pick({ ...definition }, fields));
    return { name: `/${definition.name}`, differences };
  });
  return {
    added: compared.flatMap(({ name, differences }) => (differences ? [] : [name])).sort(),
    changed: compared
      .flatMap(({ name, differences }) => (differences?.length ? [{ name, differences }] : []))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
    removed: live.flatMap(({ name }) => (names.has(name) ? [] : [`/${name}`])).sort(),
    unchanged: compared.flatMap(({ name, differences }) => (differences?.length === 0 ? [name] : [])).sort(),
  };
}

/** Whether writing would change anything. */
export function isSame({ added, changed, removed }: Comparison): boolean {
  return added.length + changed.length + removed.length === 0;
}

/** The comparison for people: a line for each command, and one for each field that changes. */
export function comparisonLines({ added, changed, removed, unchanged }: Comparison): readonly string[] {
  return [
    ...added.map((name) => `+ ${name}  new`),
    ...changed.flatMap(({ name, differences }) => [`~ ${name}  changed`, ...differences.map((line) => `    ${line}`)]),
    ...removed.map((name) => `- ${name}  removed`),
    ...unchanged.map((name) => `= ${name}  unchanged`),
  ];
}

function pick(command: Readonly<Record<string, unknown>>, fields: readonly string[]): unknown {
  return essence(Object.fromEntries(fields.map((field) => [field, fieldOf(command, field)])));
}

function fieldOf(command: Readonly<Record<string, unknown>>, field: string): unknown {
  const value = command[field];
  if (field === 'type') return value ?? 1;
  return GLOBAL_FIELDS.includes(field) && Array.isArray(value) ? [...value].sort() : value;
}

/** Without what says nothing: every flag of a command is false by default, and null or empty is as good as absent. */
function essence(value: unknown): unknown {
  if (Array.isArray(value)) return value.length > 0 ? value.map(essence) : undefined;
  if (typeof value !== 'object' || value === null) return value === false || value === null ? undefined : value;
  const stated = Object.entries(value)
    .map(([key, inner]) => [key, essence(inner)] as const)
    .filter(([, inner]) => inner !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return stated.length > 0 ? Object.fromEntries(stated) : undefined;
}

/** Where two values differ, as `options.name.required: nothing -> true`. */
function differencesOf(before: unknown, after: unknown, path = ''): readonly string[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  const [old, now] = [partsOf(before), partsOf(after)];
  if (!old || !now) return [`${path}: ${shown(before)} -> ${shown(after)}`];
  const keys = [...new Set([...old.keys(), ...now.keys()])];
  const inner = keys.flatMap((key) => differencesOf(old.get(key), now.get(key), path ? `${path}.${key}` : key));
  return inner.length > 0 ? inner : [`${path}: another order`];
}

/** The fields of an object, or the options or choices of a list by name; undefined for anything else. */
function partsOf(value: unknown): ReadonlyMap<string, unknown> | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (!Array.isArray(value)) return new Map(Object.entries(value));
  const named = value.map((item: unknown) => [(item as { name?: unknown } | null)?.name, item] as const);
  return named.every(([name]) => typeof name === 'string') ? new Map(named as [string, unknown][]) : undefined;
}

function shown(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value);
}
