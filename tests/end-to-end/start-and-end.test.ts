import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { discordsCheck } from '../discord-stand-in/check.js';
import { command } from '../discord-stand-in/interactions.js';
import { rateLimited } from '../discord-stand-in/rest.js';
import { type StandIn, startStandIn } from '../discord-stand-in/stand-in.js';
import { cleanUp, emptyFolder, type Running, start } from './process.js';

const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url));
const SERVER = '100000000000000100';
const GATEWAY = /^\/gateway\/bot$/;
const COMMANDS = /\/commands$/;

let discord: StandIn;
let settings: Record<string, string>;
let dataDir: string;

beforeEach(async () => {
  discord = await startStandIn({ guilds: [SERVER], check: discordsCheck });
  dataDir = emptyFolder();
  settings = {
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    SEEDS_DIR: SEEDS,
    DATA_DIR: dataDir,
  };
});

afterEach(async () => {
  await cleanUp();
  expect(discord.problems()).toEqual([]);
  await discord.stop();
});

const bot = (more: Readonly<Record<string, string>> = {}): Running => start('src/main.js', { ...settings, ...more });

describe('the start', () => {
  it('tells the name, the servers, articles and facts, and the invite link', async () => {
    const running = bot();
    const { fields } = await running.logged('Online');
    expect(fields).toMatchObject({ bot: 'Spotter', servers: 1, articles: 3, facts: expect.any(Number) });
    const link = `https://discord.com/oauth2/authorize?client_id=${discord.applicationId}&scope=bot+applications.commands&permissions=0`;
    await running.logged(`To add it to a server: ${link}`);
  });

  it('reads the articles and writes the commands once; the second start needs neither', async () => {
    const first = bot();
    expect((await first.logged('Articles')).fields).toMatchObject({ read: 3, fromCache: 0, refused: 0 });
    await first.logged('Commands registered');
    const { facts } = (await first.logged('Online')).fields;
    first.signal('SIGTERM');
    await first.exit;
    const second = bot();
    expect((await second.logged('Articles')).fields).toMatchObject({ read: 0, fromCache: 3, refused: 0 });
    await second.logged('Commands are registered, nothing changed');
    expect((await second.logged('Online')).fields).toMatchObject({ facts });
    expect(discord.requests('PUT', COMMANDS)).toHaveLength(1);
    expect(discord.commands().length).toBeGreaterThan(0);
  });

  it('names what could not be used and goes on with the rest', async () => {
    const folder = emptyFolder();
    writeFileSync(
      join(folder, '2024-05-01-good.txt'),
      ' date 2024-05-01 Ann Lee will drive the No. 7 for Ashworth Racing.',
    );
    writeFileSync(join(folder, 'undated.txt'), 'Nobody knows when this was.');
    const running = bot({ SEEDS_DIR: folder });
    expect((await running.logged('Articles')).fields).toMatchObject({ read: 1, refused: 1 });
    await running.logged(/^undated\.txt /);
    expect((await running.logged('Online')).fields).toMatchObject({ articles: 1 });
  });

  it('heeds the operator’s corrections, and names those that it cannot use or that change nothing', async () => {
    const folder = emptyFolder();
    writeFileSync(
      join(folder, '2024-05-01-good.txt'),
      ' date 2024-05-01 Ann Lee will drive the No. 7 for Ashworth Racing in the NASCAR Cup Series in 2024.',
    );
    writeFileSync(
      join(dataDir, 'corrections.yaml'),
      '- reject: {driver: Ann Lee}\n  reason: She said so.\n- reject: {driver: Ben Carter}\n  reason: x\n- same: [A]\n  reason: x\n',
    );
    const running = bot({ SEEDS_DIR: folder });
    await running.logged('corrections.yaml line 5, entry 3: "same" needs two names or more');
    await running.logged(/^corrections\.yaml line 3, entry 2: sets nothing aside/);
    expect((await running.logged('Online')).fields).toMatchObject({ articles: 1, facts: 0 });
  });

  it('does without a cache that is damaged', async () => {
    writeFileSync(join(dataDir, 'cache.sqlite'), 'no database at all'.repeat(500));
    const running = bot();
    expect((await running.logged('Articles')).fields).toMatchObject({ read: 3 });
    await running.logged('Online');
  });

  it('does without SQLite where its native part was not installed, and says how to install it', async () => {
    const broken = join(emptyFolder(), 'no-sqlite.cjs');
    writeFileSync(
      broken,
      `const Module = require('node:module');
      const load = Module._load;
      Module._load = function (name, ...more) {
        if (name === 'sqlite3') throw new Error('Could not locate the bindings file.');
        return load.call(this, name, ...more);
      };`,
    );
    const running = bot({ NODE_OPTIONS: `--require ${JSON.stringify(broken)}` });
    await running.logged(/npm rebuild sqlite3/);
    await running.logged('Online');
    running.signal('SIGTERM');
    await running.exit;
    expect(running.output()).not.toContain('unexpectedly');
  });

  it('registers in the server it joins later, when DISCORD_GUILD_ID names that', async () => {
    const other = '100000000000000200';
    const running = bot({ DISCORD_GUILD_ID: other });
    await running.logged(/not in the server/);
    await running.logged('Online');
    discord.join(other);
    await running.logged('Commands registered');
    expect(discord.commands(other).length).toBeGreaterThan(0);
    expect(discord.commands()).toEqual([]);
  });

  it('warns where members would see the commands twice', async () => {
    await bot().logged('Commands registered');
    const { fields } = await bot({ DISCORD_GUILD_ID: SERVER }).logged(/twice/);
    expect(fields.msg).toContain('npm run register -- --global --clear');
  });

  it('gets over a rate limit and errors of Discord', async () => {
    discord.failNext('PUT', COMMANDS, rateLimited(0.01));
    discord.failNext('GET', COMMANDS, { status: 503, body: { message: 'Service Unavailable' } });
    discord.failNext('GET', GATEWAY, { status: 502, body: { message: 'Bad Gateway' } });
    await bot().logged('Online');
    expect(discord.commands().length).toBeGreaterThan(0);
  });

  it('goes online and answers although the commands cannot be registered', async () => {
    discord.failNext('GET', COMMANDS, { status: 500, body: { message: 'no' } }, 99);
    const running = bot();
    await running.logged(/npm run register/);
    await running.logged('Online');
    expect((await discord.act(command('help'))).status).toBe(204);
  });
});

describe('settings that cannot work end with 78 and say what to do', () => {
  async function endOf(running: Running): Promise<{ code: number | null; stderr: readonly string[] }> {
    const code = await running.exit;
    return { code, stderr: running.lines.entries.filter(({ from }) => from === 'stderr').map(({ text }) => text) };
  }

  it('a wrong setting, named without its value', async () => {
    const { code, stderr } = await endOf(bot({ DISCORD_GUILD_ID: 'my-server' }));
    expect(code).toBe(78);
    expect(stderr.join('\n')).toContain('DISCORD_GUILD_ID');
    expect(stderr.join('\n')).not.toContain('my-server');
  });

  it('no folder of articles', async () => {
    const { code, stderr } = await endOf(bot({ SEEDS_DIR: join(emptyFolder(), 'nowhere') }));
    expect(code).toBe(78);
    expect(stderr.join('\n')).toContain('SEEDS_DIR');
  });

  it('a token that Discord does not know', async () => {
    const wrong = 'MTEwMDAwMDAwMDAwMDAwMDAwMQ.stand-in.a-wrong-token';
    const running = bot({ DISCORD_TOKEN: wrong });
    const { code, stderr } = await endOf(running);
    expect(code).toBe(78);
    expect(stderr).toEqual([expect.stringContaining('DISCORD_TOKEN')]);
    expect(running.output()).not.toContain(wrong);
  });

  it.each([
    [4004, 'DISCORD_TOKEN'],
    [4014, 'Privileged Gateway Intents'],
  ])('a gateway that closes with %i at login', async (closeCode, hint) => {
    discord.gateway.script.closeOnIdentify = closeCode;
    const { code, stderr } = await endOf(bot());
    expect(code).toBe(78);
    expect(stderr).toEqual([expect.stringContaining(hint)]);
  });

  it('a token that Discord revokes later', async () => {
    const running = bot();
    await running.logged('Online');
    discord.gateway.close(4004);
    expect((await endOf(running)).code).toBe(78);
  });
});

describe('failures that a restart may help end with 1', () => {
  it('a gateway close that cannot be recovered', async () => {
    const running = bot();
    await running.logged('Online');
    discord.gateway.close(4012);
    expect(await running.exit).toBe(1);
    expect(running.output()).toContain('4012');
  });

  // Windows has no signal to send from here.
  it.skipIf(process.platform === 'win32')('a promise that fails and that nobody waits for', async () => {
    const fault = 'process.on("SIGUSR2", () => { Promise.reject(new Error("nobody waits for this")) })';
    const running = bot({ NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(fault)}` });
    await running.logged('Online');
    running.signal('SIGUSR2');
    expect(await running.exit).toBe(1);
    const { fields } = await running.logged('Spotter failed unexpectedly.');
    expect(fields).toMatchObject({ level: 'fatal', err: { message: 'nobody waits for this' } });
  });

  it('a Discord that cannot be reached', async () => {
    discord.failNext('GET', /./, { status: 0, drop: true }, 99);
    const running = bot();
    expect(await running.exit).toBe(1);
    expect(running.output()).toContain('Could not log in to Discord');
  });
});

// Windows has no signals that a process could listen to from outside.
describe.skipIf(process.platform === 'win32')('a signal stops the bot with 0', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('%s', async (name) => {
    const running = bot();
    await running.logged('Online');
    running.signal(name);
    expect(await running.exit).toBe(0);
    await discord.journal.until((event) => event.kind === 'closed' && event.code === 1000);
    // SQLite leaves its log behind where the cache was not closed.
    expect(readdirSync(dataDir)).toEqual(['cache.sqlite']);
  });

  it('two in quick succession', async () => {
    const running = bot();
    await running.logged('Online');
    running.signal('SIGINT');
    running.signal('SIGTERM');
    expect(await running.exit).toBe(0);
  });

  it('while Discord does not answer any more', async () => {
    const running = bot();
    await running.logged('Online');
    discord.gateway.freeze();
    running.signal('SIGTERM');
    expect(await running.exit).toBe(0);
    expect(readdirSync(dataDir)).toEqual(['cache.sqlite']);
  });

  it('before it is online', async () => {
    const running = bot();
    await discord.journal.until((event) => event.kind === 'request');
    running.signal('SIGTERM');
    expect(await running.exit).toBe(0);
  });
});

describe('the token', () => {
  it('is in no output, however much is logged', async () => {
    const running = bot({ LOG_LEVEL: 'trace' });
    await running.logged('Online');
    discord.gateway.drop();
    await running.logged(/resumed/);
    running.signal('SIGTERM');
    await running.exit;
    expect(running.lines.entries.length).toBeGreaterThan(20);
    expect(running.output()).not.toContain(discord.token.split('.').at(-1));
  });
});
