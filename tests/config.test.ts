import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'dotenv';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ConfigError, readConfig, SETTING_NAMES } from '../src/config.js';

let cwd: string;

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'spotter-config-'));
});

afterEach(() => {
  rmSync(cwd, { recursive: true, force: true });
});

function messageOf(env: Record<string, string>, nodeVersion?: string): string {
  try {
    readConfig(env, cwd, nodeVersion);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  throw new Error('the settings were taken');
}

describe('readConfig', () => {
  it('needs nothing', () => {
    expect(readConfig({}, cwd)).toEqual({
      seedsDir: join(cwd, 'seeds'),
      dataDir: join(cwd, 'data'),
      cache: { kind: 'sqlite', path: join(cwd, 'data', 'cache.sqlite') },
      preview: { host: '127.0.0.1', port: 8123 },
      logLevel: 'info',
    });
  });

  it('counts empty values as not set', () => {
    const empty = Object.fromEntries(SETTING_NAMES.map((name, index) => [name, ['', '  ', '""'][index % 3]]));
    expect(readConfig(empty, cwd)).toEqual(readConfig({}, cwd));
  });

  it('reads .env, whatever its line ends, and lets the environment win unless it is empty', () => {
    writeFileSync(join(cwd, '.env'), '\uFEFFDISCORD_TOKEN=from.the.file\r\nSEEDS_DIR=news\r\nLOG_LEVEL=debug\r\n');
    const config = readConfig({ SEEDS_DIR: 'other', LOG_LEVEL: '' }, cwd);
    expect(config).toMatchObject({ token: 'from.the.file', seedsDir: join(cwd, 'other'), logLevel: 'debug' });
  });

  it('leaves the environment of the process alone', () => {
    writeFileSync(join(cwd, '.env'), 'SEEDS_DIR=news\n');
    const before = { ...process.env };
    readConfig({}, cwd);
    expect(process.env).toEqual(before);
  });

  it('says so when .env cannot be read', () => {
    mkdirSync(join(cwd, '.env'));
    expect(messageOf({})).toMatch(/\.env cannot be read/);
  });

  it.each([
    ['bare', 'abc.def.ghi'],
    ['blanks', '  abc.def.ghi \n'],
    ['double quotes', '"abc.def.ghi"'],
    ['single quotes', "'abc.def.ghi'"],
    ['Bot', 'Bot abc.def.ghi'],
    ['bot in small letters', 'bot  abc.def.ghi'],
    ['Bot in quotes', '" Bot abc.def.ghi "'],
    ['quotes after Bot', 'Bot "abc.def.ghi"'],
  ])('forgives what stands around the token: %s', (_case, DISCORD_TOKEN) => {
    expect(readConfig({ DISCORD_TOKEN }, cwd).token).toBe('abc.def.ghi');
  });

  it.each([
    ['http://127.0.0.1:8080/api', 'http://127.0.0.1:8080/api'],
    ['https://proxy.example/api///', 'https://proxy.example/api'],
    ['https://proxy.example/api/v10/', 'https://proxy.example/api'],
  ])('takes the API at %s as %s', (DISCORD_API_URL, expected) => {
    expect(readConfig({ DISCORD_API_URL }, cwd).apiUrl).toBe(expected);
  });

  it.each([
    ['memory:', { kind: 'memory' }],
    ['memory', { kind: 'memory' }],
    ['sqlite://:memory:', { kind: 'memory' }],
    ['redis://:secret@host:6379/1', { kind: 'redis', url: 'redis://:secret@host:6379/1' }],
    ['rediss://host', { kind: 'redis', url: 'rediss://host' }],
    ['postgres://user:secret@host/name', { kind: 'postgres', url: 'postgres://user:secret@host/name' }],
    ['postgresql://host/name', { kind: 'postgres', url: 'postgresql://host/name' }],
  ])('takes the cache at %s', (CACHE_URL, place) => {
    expect(readConfig({ CACHE_URL }, cwd).cache).toEqual(place);
  });

  it.each([
    ['sqlite://my/cache.db', (folder: string) => join(folder, 'my', 'cache.db')],
    ['sqlite://cache.db', (folder: string) => join(folder, 'cache.db')],
    [`sqlite://${resolve('/tmp/cache.db')}`, () => resolve('/tmp/cache.db')],
  ])('takes the SQLite file of %s', (CACHE_URL, path) => {
    expect(readConfig({ CACHE_URL }, cwd).cache).toEqual({ kind: 'sqlite', path: path(cwd) });
  });

  it('puts the cache into the data folder that is set', () => {
    expect(readConfig({ DATA_DIR: 'kept' }, cwd).cache).toEqual({
      kind: 'sqlite',
      path: join(cwd, 'kept', 'cache.sqlite'),
    });
  });

  it('takes a log level in any case', () => {
    expect(readConfig({ LOG_LEVEL: 'WARN' }, cwd).logLevel).toBe('warn');
  });
});

describe('the preview', () => {
  it('is served where it is set to be', () => {
    const { preview } = readConfig({ PREVIEW_HOST: '0.0.0.0', PREVIEW_PORT: '0' }, cwd);
    expect(preview).toEqual({ host: '0.0.0.0', port: 0 });
  });
});

describe('settings that cannot be used', () => {
  const WRONG = {
    DISCORD_TOKEN: ['two words', '123456789012345678', 'a'.repeat(64), 'tökén'],
    DISCORD_GUILD_ID: ['my server', '1234', '<@123456789012345678>'],
    DISCORD_API_URL: ['discord.com/api', 'ftp://discord.com', 'http://'],
    CACHE_URL: [
      'mysql://host',
      'redis',
      'redis://',
      'sqlite:',
      'sqlite://',
      'postgres://host:port/x',
      '/tmp/cache.sqlite',
    ],
    PREVIEW_PORT: ['99999', '-1', 'http', '80.5'],
    LOG_LEVEL: ['loud', '3'],
  };

  it.each(Object.entries(WRONG).flatMap(([name, values]) => values.map((value) => [name, value] as const)))(
    '%s=%s',
    (name, value) => {
      const message = messageOf({ [name]: value });
      expect(message.match(/^ {2}.*/gm)).toEqual([expect.stringMatching(`^  ${name}: expected `)]);
      expect(message).toContain('.env.example');
    },
  );

  it('names all of them at once', () => {
    const message = messageOf(Object.fromEntries(Object.entries(WRONG).map(([name, [value = '']]) => [name, value])));
    for (const name of Object.keys(WRONG)) expect(message).toContain(`  ${name}: expected `);
  });

  it('never prints a value', () => {
    const value = fc.stringMatching(/^[a-z]{12}$/).map((secret) => `${secret} ${secret}`);
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(WRONG)), value, (name, secret) => {
        expect(messageOf({ [name]: secret })).not.toContain(secret.slice(0, 12));
      }),
    );
  });

  it.each(['18.20.4', '20.18.3'])('Node %s is too old', (version) => {
    expect(messageOf({}, version)).toMatch(/20\.19 or newer.*this is Node/);
  });

  it.each(['20.19.0', '21.0.0', '24.1.0'])('Node %s will do', (version) => {
    expect(readConfig({}, cwd, version).logLevel).toBe('info');
  });
});

describe('.env.example', () => {
  const text = readFileSync(new URL('../.env.example', import.meta.url), 'utf8');

  it('documents every setting that is read, and no other', () => {
    expect(Object.keys(parse(text)).sort()).toEqual([...SETTING_NAMES].sort());
  });

  it('can be used as it is', () => {
    writeFileSync(join(cwd, '.env'), text);
    expect(readConfig({}, cwd).token).toBeUndefined();
  });
});
