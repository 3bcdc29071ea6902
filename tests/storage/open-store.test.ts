import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CachePlace } from '../../src/config.js';
import { openStore } from '../../src/storage/open-store.js';
import type { Store } from '../../src/storage/store.js';
import { quietLog } from './quiet-log.js';

const PURPOSE = {
  name: 'notes',
  version: '1',
  fits: (value: unknown): value is string => typeof value === 'string',
};

let folder: string;
let file: string;
let stores: Store<string>[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'spotter-open-'));
  file = join(folder, 'data', 'cache.sqlite');
  stores = [];
});

afterEach(async () => {
  await Promise.all(stores.map((store) => store.close()));
  rmSync(folder, { recursive: true, force: true });
});

async function open(place: CachePlace) {
  const { log, warnings } = quietLog();
  const store = await openStore(place, PURPOSE, log);
  stores.push(store);
  return { store, warnings };
}

async function works(store: Store<string>): Promise<boolean> {
  await store.set('a', 'one');
  return (await store.get('a')) === 'one';
}

/** A sound file with a value in it, closed. */
async function filled(): Promise<void> {
  const { store } = await open({ kind: 'sqlite', path: file });
  await store.setMany(new Map(Array.from({ length: 500 }, (_, n) => [`key ${n}`, 'x'.repeat(200)])));
  await store.close();
}

describe('a SQLite file', () => {
  it('is made with its folder, and has a log of its own for speed', async () => {
    const { store, warnings } = await open({ kind: 'sqlite', path: file });
    expect(await works(store)).toBe(true);
    expect(existsSync(`${file}-wal`)).toBe(true);
    expect(warnings).toEqual([]);
  });

  it('may be empty', async () => {
    await filled();
    writeFileSync(file, '');
    const { store, warnings } = await open({ kind: 'sqlite', path: file });
    expect(await works(store)).toBe(true);
    expect(warnings).toEqual([]);
  });

  it.each<[string, (bytes: Buffer) => Buffer]>([
    ['something else', () => Buffer.from('This is not a database. '.repeat(100))],
    ['a few bytes', () => Buffer.from('SQL')],
    ['damaged at its head', (bytes) => bytes.fill(7, 16, 100)],
    ['damaged in its list of tables', (bytes) => bytes.fill(7, 100, 200)],
    ['damaged in the middle', (bytes) => bytes.fill(7, 8_192, 40_960)],
    ['cut off', (bytes) => bytes.subarray(0, 20_000)],
  ])('that is %s is set aside, and a new one begun', async (_how, damage) => {
    await filled();
    const damaged = damage(readFileSync(file));
    writeFileSync(file, damaged);

    const { store, warnings } = await open({ kind: 'sqlite', path: file });

    expect(await works(store)).toBe(true);
    expect(warnings).toEqual([expect.stringMatching(/cache\.sqlite was damaged.*cache\.sqlite\.corrupt/)]);
    expect(statSync(`${file}.corrupt`).size).toBe(damaged.length);
    await store.close();
    const again = await open({ kind: 'sqlite', path: file });
    expect(again.warnings).toEqual([]);
    expect(await again.store.get('a')).toBe('one');
  });

  it('whose folder cannot be made is replaced by memory, and the way out is named', async () => {
    writeFileSync(join(folder, 'data'), 'a file where the folder should be');
    const { store, warnings } = await open({ kind: 'sqlite', path: file });
    expect(await works(store)).toBe(true);
    expect(warnings).toEqual([expect.stringMatching(/kept in memory.*DATA_DIR/)]);
  });

  it('that is a folder is replaced by memory', async () => {
    const { store, warnings } = await open({ kind: 'sqlite', path: folder });
    expect(await works(store)).toBe(true);
    expect(warnings).toEqual([expect.stringMatching(/kept in memory/)]);
  });
});

describe('a server that is not there', () => {
  /** A port on which nobody listens. */
  async function freePort(): Promise<number> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    await new Promise((resolve) => server.close(resolve));
    if (typeof address !== 'object' || address === null) throw new Error('no port');
    return address.port;
  }

  it.each(['redis', 'postgres'] as const)('%s: is logged once, and nothing waits for it', async (kind) => {
    const { store, warnings } = await open({ kind, url: `${kind}://127.0.0.1:${await freePort()}/0` });
    expect(await works(store)).toBe(false);
    expect(await store.getMany(['a'])).toEqual(new Map());
    await store.close();
    expect(warnings).toEqual([expect.stringMatching(/cache of notes failed \(.*ECONNREFUSED.*works on/)]);
  });

  it('does not print the password of a URL that cannot be used', async () => {
    const { warnings } = await open({ kind: 'redis', url: 'redis://user:secret@host:99999' });
    expect(warnings).toHaveLength(1);
    expect(warnings.join()).not.toContain('secret');
  });
});
