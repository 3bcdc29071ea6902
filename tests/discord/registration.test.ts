import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Definition } from '../../src/discord/compare-commands.js';
import { isMissingAccess, type RegistrationOptions, registerCommands } from '../../src/discord/registration.js';
import { discordsCheck } from '../discord-stand-in/check.js';
import { rateLimited } from '../discord-stand-in/rest.js';
import { type StandIn, startStandIn } from '../discord-stand-in/stand-in.js';

const SERVER = '100';
const PUT_COMMANDS = /\/commands$/;

const definitions: readonly Definition[] = [
  {
    name: 'driver',
    description: 'Who drives what',
    contexts: [0, 1, 2],
    integration_types: [0, 1],
    options: [
      { type: 3, name: 'name', description: 'A name', required: true, autocomplete: true },
      { type: 3, name: 'as_of', description: 'A day', required: false },
    ],
  },
  { name: 'help', description: 'What can be asked', contexts: [0, 1, 2], integration_types: [0, 1] },
];

let discord: StandIn;

beforeEach(async () => {
  discord = await startStandIn({ guilds: [SERVER], check: discordsCheck });
});

afterEach(() => discord.stop());

function register(more: Partial<RegistrationOptions> = {}): ReturnType<typeof registerCommands> {
  return registerCommands({ token: discord.token, apiUrl: discord.apiUrl, definitions, ...more });
}

const writes = (): number => discord.requests('PUT', PUT_COMMANDS).length;

describe('registerCommands', () => {
  it('writes what is missing, and nothing the second time', async () => {
    const first = await register();
    expect(first).toMatchObject({ written: true, comparison: { added: ['/driver', '/help'] } });
    const second = await register();
    expect(second).toMatchObject({ written: false, comparison: { unchanged: ['/driver', '/help'] } });
    expect(writes()).toBe(1);
    expect(
      discord
        .commands()
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['driver', 'help']);
  });

  it('writes once more when a definition changes', async () => {
    await register();
    const [driver, help] = definitions as [Definition, Definition];
    const { comparison } = await register({ definitions: [driver, { ...help, description: 'All commands' }] });
    expect(comparison.changed.map(({ name }) => name)).toEqual(['/help']);
    expect(discord.commands().find(({ name }) => name === 'help')).toMatchObject({ description: 'All commands' });
  });

  it('does not see a difference in translations that did not change', async () => {
    const translated = definitions.map((one) => ({ ...one, description_localizations: { de: 'Deutsch' } }));
    await register({ definitions: translated });
    expect(await register({ definitions: translated })).toMatchObject({ written: false });
  });

  it('removes what is no longer there', async () => {
    await register();
    expect(await register({ definitions: [] })).toMatchObject({ written: true });
    expect(discord.commands()).toEqual([]);
  });

  it('writes nothing in a dry run', async () => {
    expect(await register({ dryRun: true })).toMatchObject({
      written: false,
      comparison: { added: ['/driver', '/help'] },
    });
    expect(writes()).toBe(0);
  });

  it('registers in one server alone, without what counts for all servers only', async () => {
    expect(await register({ guildId: SERVER })).toMatchObject({ written: true, twice: [] });
    expect(await register({ guildId: SERVER })).toMatchObject({ written: false });
    expect(discord.commands()).toEqual([]);
    expect(discord.commands(SERVER)).toHaveLength(2);
    for (const command of discord.commands(SERVER)) expect(command).not.toHaveProperty('integration_types');
  });

  it('tells which commands members of the server see twice', async () => {
    await register({ definitions: definitions.slice(1) });
    expect(await register({ guildId: SERVER })).toMatchObject({ twice: ['/help'] });
  });

  it('gets over a short rate limit and an error of Discord', async () => {
    discord.failNext('PUT', PUT_COMMANDS, rateLimited(0.01));
    discord.failNext('GET', PUT_COMMANDS, { status: 503, body: { message: 'Service Unavailable' } });
    expect(await register()).toMatchObject({ written: true });
    expect(discord.commands()).toHaveLength(2);
  });

  it('does not wait for hours', async () => {
    discord.failNext('PUT', PUT_COMMANDS, rateLimited(7200));
    await expect(register()).rejects.toThrow();
  });

  it('says when the server is not open to the bot', async () => {
    const failed = await register({ guildId: '999' }).catch((error: unknown) => error);
    expect(isMissingAccess(failed)).toBe(true);
  });
});
