import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { discordsCheck } from '../discord-stand-in/check.js';
import { type StandIn, startStandIn } from '../discord-stand-in/stand-in.js';
import { cleanUp, start } from './process.js';

const SERVER = '100000000000000100';

let discord: StandIn;

beforeEach(async () => {
  discord = await startStandIn({ guilds: [SERVER], check: discordsCheck });
});

afterEach(async () => {
  await cleanUp();
  expect(discord.problems()).toEqual([]);
  await discord.stop();
});

interface Result {
  readonly code: number | null;
  readonly output: string;
}

async function register(args: readonly string[] = [], more: Readonly<Record<string, string>> = {}): Promise<Result> {
  const env = { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl, ...more };
  const program = start('src/cli/register.js', env, args);
  return { code: await program.exit, output: program.output() };
}

const writes = (): number => discord.requests('PUT', /commands$/).length;

describe('npm run register', () => {
  it('shows the difference and writes nothing in a dry run', async () => {
    const { code, output } = await register(['--dry-run']);
    expect(code).toBe(0);
    expect(output).toContain('+ /driver  new');
    expect(output).toContain('Nothing was written');
    expect(writes()).toBe(0);
  });

  it('writes the commands, and nothing the second time', async () => {
    expect((await register()).output).toContain('Written.');
    const { code, output } = await register();
    expect(code).toBe(0);
    expect(output).toContain('= /driver  unchanged');
    expect(output).toContain('Nothing to write.');
    expect(writes()).toBe(1);
  });

  it('registers in one server, tells of commands seen twice, and takes away those for all servers', async () => {
    const there = { DISCORD_GUILD_ID: SERVER };
    await register();
    const { output } = await register([], there);
    expect(output).toContain(`the server ${SERVER}`);
    expect(output).toContain('npm run register -- --global --clear');
    expect((await register(['--global', '--clear'], there)).output).toContain('- /driver  removed');
    expect(discord.commands()).toEqual([]);
    expect(discord.commands(SERVER).length).toBeGreaterThan(0);
    expect((await register([], there)).output).not.toContain('twice');
  });

  it.each<[string, readonly string[], Readonly<Record<string, string>>, string]>([
    ['no token', [], { DISCORD_TOKEN: '' }, 'DISCORD_TOKEN'],
    ['a wrong token', [], { DISCORD_TOKEN: 'MTEw.stand-in.wrong' }, 'Reset Token'],
    ['a server that the bot is not in', [], { DISCORD_GUILD_ID: '100000000000000999' }, 'DISCORD_GUILD_ID'],
    ['a setting of another form', [], { DISCORD_GUILD_ID: 'mine' }, 'DISCORD_GUILD_ID'],
    ['an unknown option', ['--dryrun'], {}, '--dry-run'],
  ])('ends with 78 and says what to do: %s', async (_what, args, env, hint) => {
    const { code, output } = await register(args, env);
    expect(code).toBe(78);
    expect(output).toContain(hint);
    expect(writes()).toBe(0);
  });

  it('ends with 1 when Discord does not take the commands', async () => {
    discord.failNext('PUT', /commands$/, { status: 400, body: { message: 'Max daily creates reached', code: 30034 } });
    const { code, output } = await register();
    expect(code).toBe(1);
    expect(output).toContain('Max daily creates reached');
  });
});
