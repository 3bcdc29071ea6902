import { REST } from '@discordjs/rest';
import { RESTJSONErrorCodes, Routes } from 'discord.js';
import { type Comparison, compareCommands, type Definition, isSame, type LiveCommand } from './compare-commands.js';
import { discordError } from './discord-error.js';

/** Discord's longest patience asked of us that is worth waiting for, in milliseconds. */
const LONGEST_WAIT = 60_000;

export interface RegistrationOptions {
  readonly token: string;
  /** In place of Discord's own API address. */
  readonly apiUrl?: string | undefined;
  /** The one server to register in; everywhere if absent. */
  readonly guildId?: string | undefined;
  readonly definitions: readonly Definition[];
  /** Compares and writes nothing. */
  readonly dryRun?: boolean;
}

/** What registering found and did. */
export interface Registration {
  readonly applicationId: string;
  readonly comparison: Comparison;
  readonly written: boolean;
  /** Ids of the live commands by name, without a slash: what makes a command in a message clickable. */
  readonly commandIds: Readonly<Record<string, string>>;
  /** Commands that the bot has everywhere as well as in the server: members of it see them twice. */
  readonly twice: readonly string[];
}

/**
 * Brings the bot's commands at Discord in line with `definitions`. The live ones are read first, and nothing is written
 * unless they differ: Discord allows 200 new commands a day.
 *
 * @throws what @discordjs/rest throws (see `discordError`), and for a rate limit that lasts longer than a minute
 */
export async function registerCommands(options: RegistrationOptions): Promise<Registration> {
  const { token, apiUrl, guildId, definitions, dryRun = false } = options;
  const rest = new REST({
    ...(apiUrl !== undefined && { api: apiUrl }),
    rejectOnRateLimit: ({ retryAfter }) => retryAfter > LONGEST_WAIT,
  }).setToken(token);
  try {
    const { id: applicationId } = (await rest.get(Routes.currentApplication())) as { id: string };
    const everywhere = Routes.applicationCommands(applicationId);
    const route = guildId === undefined ? everywhere : Routes.applicationGuildCommands(applicationId, guildId);
    const before = await liveAt(rest, route);
    const comparison = compareCommands(definitions, before, guildId ? 'server' : 'global');
    const written = !dryRun && !isSame(comparison);
    const now = written ? await write(rest, route, guildId ? definitions.map(inOneServer) : definitions) : before;
    const twice = guildId === undefined ? [] : namesInBoth(definitions, await liveAt(rest, everywhere));
    const commandIds = Object.fromEntries(now.map(({ name, id }) => [name, id]));
    return { applicationId, comparison, written, commandIds, twice };
  } finally {
    rest.clearHashSweeper();
    rest.clearHandlerSweeper();
  }
}

/** Whether the bot may not touch the server: it is not in it, or was invited without `applications.commands`. */
export function isMissingAccess(error: unknown): boolean {
  return discordError(error)?.code === RESTJSONErrorCodes.MissingAccess;
}

/** Without localizations asked for, Discord keeps them to itself and every command would seem changed. */
async function liveAt(rest: REST, route: `/${string}`): Promise<readonly LiveCommand[]> {
  return (await rest.get(route, { query: new URLSearchParams({ with_localizations: 'true' }) })) as LiveCommand[];
}

async function write(rest: REST, route: `/${string}`, body: readonly Definition[]): Promise<readonly LiveCommand[]> {
  return (await rest.put(route, { body })) as LiveCommand[];
}

/** Where else a command works can be said of commands for all servers only. */
function inOneServer({ contexts: _contexts, integration_types: _types, ...definition }: Definition): Definition {
  return definition;
}

function namesInBoth(definitions: readonly Definition[], live: readonly LiveCommand[]): readonly string[] {
  const names = new Set(live.map(({ name }) => name));
  return definitions.flatMap(({ name }) => (names.has(name) ? [`/${name}`] : []));
}
