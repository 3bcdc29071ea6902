import { readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { discordsCheck } from '../discord-stand-in/check.js';
import { startStandIn } from '../discord-stand-in/stand-in.js';
import { cleanUp, emptyFolder, type Running, start } from './process.js';

const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url));

afterEach(cleanUp);

function bot(env: Readonly<Record<string, string>> = {}, args: readonly string[] = []): Running {
  const settings = { SEEDS_DIR: SEEDS, DATA_DIR: emptyFolder(), PREVIEW_PORT: '0' };
  return start('src/main.js', { ...settings, ...env }, args);
}

/** The address that the log names. */
async function addressOf(running: Running): Promise<string> {
  const { fields } = await running.logged(/^Preview: /);
  return /http:\/\/localhost:\d+/.exec(String(fields.msg))?.[0] ?? '';
}

async function answer(address: string) {
  const response = await fetch(`${address}/interactions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ type: 2, locale: 'en-US', data: { name: 'sources', options: [] } }),
  });
  return (await response.json()) as { data: { embeds: { title: string }[] } };
}

describe('without a token', () => {
  it('the preview answers at the address that the log names, which also says how to go on to Discord', async () => {
    const running = bot();
    const { data } = await answer(await addressOf(running));
    expect(data.embeds[0]?.title).toBe('What I have read');
    const { fields } = await running.logged(/^To go on to Discord/);
    expect(fields.msg).toMatch(/\.env.*https:\/\/discord\.com\/developers\/applications/);
  });

  // Windows has no signals that a process could listen to from outside.
  it.skipIf(process.platform === 'win32').each(['SIGINT', 'SIGTERM'] as const)(
    'stops with 0 on %s, though a browser holds a connection',
    async (signal) => {
      const data = emptyFolder();
      const running = bot({ DATA_DIR: data });
      await answer(await addressOf(running));
      running.signal(signal);
      expect(await running.exit).toBe(0);
      expect(readdirSync(data)).toEqual(['cache.sqlite']);
    },
  );

  it('a port that is taken ends with 78 and the way out', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    const running = bot({ PREVIEW_PORT: String(port) });
    expect(await running.exit).toBe(78);
    expect(running.output()).toContain(`PREVIEW_PORT=${port + 1}`);
    other.close();
  });

  it('warns where other machines may ask too', async () => {
    await bot({ PREVIEW_HOST: '0.0.0.0' }).logged(/PREVIEW_HOST/);
  });
});

describe('with a token', () => {
  it('there is a preview beside the bot if it is asked for, and none if not', async () => {
    const discord = await startStandIn({ guilds: ['100000000000000100'], check: discordsCheck });
    const settings = { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl };
    const both = bot(settings, ['--preview']);
    await both.logged('Online');
    const address = await addressOf(both);
    expect((await answer(address)).data.embeds).toHaveLength(1);
    expect(await (await fetch(`${address}/channel`)).json()).toMatchObject({ online: true });
    const alone = bot(settings);
    await alone.logged('Online');
    expect(alone.output()).not.toContain('Preview:');
    await discord.stop();
  });
});

it('an argument that does not exist ends with 78 and tells of those that do', async () => {
  const running = bot({}, ['--prevew']);
  expect(await running.exit).toBe(78);
  expect(running.output()).toContain('npm start -- --preview');
});
