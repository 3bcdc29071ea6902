import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { CachePlace } from '../../src/config.js';
import { openMemoryStore, openStore } from '../../src/storage/open-store.js';
import type { Store } from '../../src/storage/store.js';
import { quietLog } from './quiet-log.js';

// What every store must do. Redis and PostgreSQL are tried where the environment names a server to use:
// TEST_REDIS_URL=redis://127.0.0.1:6379 TEST_POSTGRES_URL=postgres://user@127.0.0.1/name npx vitest run tests/storage
const redis = process.env.TEST_REDIS_URL ?? '';
const postgres = process.env.TEST_POSTGRES_URL ?? '';

interface Note {
  readonly text: string;
  readonly tags?: readonly string[];
}

function isNote(value: unknown): value is Note {
  return typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string';
}

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'spotter-storage-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const PLACES: readonly (readonly [string, boolean, () => CachePlace])[] = [
  ['memory', true, () => ({ kind: 'memory' })],
  ['SQLite', true, () => ({ kind: 'sqlite', path: join(folder, 'cache.sqlite') })],
  ['Redis', redis !== '', () => ({ kind: 'redis', url: redis })],
  ['PostgreSQL', postgres !== '', () => ({ kind: 'postgres', url: postgres })],
];

describe.each(PLACES)('a store in %s', (kind, reachable, place) => {
  const opened: Store<Note>[] = [];
  const { log, warnings } = quietLog();

  /** Each test has a table of its own, so that none sees what another left on a server. */
  async function open(name: string, version = '1'): Promise<Store<Note>> {
    const store = await openStore(place(), { name, version, fits: isNote }, log);
    opened.push(store);
    return store;
  }
  const newName = (): string => `test${randomUUID().replaceAll('-', '')}`;

  afterEach(async () => {
    await Promise.all(opened.splice(0).map((store) => store.close()));
    expect(warnings.splice(0)).toEqual([]);
  });

  const test = it.skipIf(!reachable);

  test('gives back what was set, and nothing else', async () => {
    const store = await open(newName());
    await store.set('a', { text: 'one' });
    expect(await store.get('a')).toEqual({ text: 'one' });
    expect(await store.get('b')).toBeUndefined();
    expect(await store.get('version')).toBeUndefined();
  });

  test('keeps the last value set', async () => {
    const store = await open(newName());
    await store.set('a', { text: 'one' });
    await store.setMany(new Map([['a', { text: 'two' }]]));
    expect(await store.get('a')).toEqual({ text: 'two' });
  });

  test.each([
    { text: '' },
    { text: ':colon first' },
    { text: ':base64:AAAA' },
    { text: '“quotes” \\ " \' \n \u2028 \u0000 🏁' },
    { text: '$.key', tags: ['', '[]', 'null'] },
  ])('gives back %j unchanged', async (value) => {
    const store = await open(newName());
    // PostgreSQL's text cannot hold a NUL; JSON writes it as an escape, which it can.
    await store.set('one', value);
    await store.setMany(new Map([['many', value]]));
    expect(await store.get('one')).toEqual(value);
    expect((await store.getMany(['many'])).get('many')).toEqual(value);
  });

  test('tells keys apart to the letter', async () => {
    const store = await open(newName());
    const keys = ['a_b', 'axb', 'a%b', 'A_B', 'a:b', 'a::b', 'a@1', 'é', "a'b", ' a'];
    await store.setMany(new Map(keys.map((key) => [key, { text: key }])));
    for (const key of keys) expect(await store.get(key)).toEqual({ text: key });
  });

  test('takes and gives more than a batch at once, leaving out what is not there', async () => {
    const store = await open(newName());
    const values = new Map(Array.from({ length: 1_203 }, (_, n) => [`key ${n}`, { text: `value ${n}` }]));
    await store.setMany(values);
    const found = await store.getMany([...values.keys(), 'no such key']);
    expect(found).toEqual(values);
  });

  test('takes and gives nothing at all', async () => {
    const store = await open(newName());
    await store.setMany(new Map());
    expect(await store.getMany([])).toEqual(new Map());
  });

  test('treats a value of another form as missing', async () => {
    const store = await open(newName());
    const loose = store as Store<unknown>;
    await loose.setMany(
      new Map<string, unknown>([
        ['a', { words: 1 }],
        ['b', 'text'],
        ['c', null],
        ['d', { text: 'd' }],
      ]),
    );
    expect(await store.get('a')).toBeUndefined();
    expect(await store.getMany(['a', 'b', 'c', 'd'])).toEqual(new Map([['d', { text: 'd' }]]));
  });

  test('does not share values with another store', async () => {
    const name = newName();
    const [one, other] = [await open(name), await open(`${name}x`)];
    await one.set('a', { text: 'one' });
    expect(await other.get('a')).toBeUndefined();
  });

  test('forgets values of another version, and only in its own table', async () => {
    const name = newName();
    const bystander = await open(`${name}x`);
    await bystander.set('a', { text: 'bystander' });
    const before = await open(name, '1');
    await before.set('a', { text: 'old' });
    const after = await open(name, '2');
    expect(await after.get('a')).toBeUndefined();
    expect(await (await open(name, '1')).get('a')).toBeUndefined();
    expect(await bystander.get('a')).toEqual({ text: 'bystander' });
  });

  test('is empty and takes nothing once it is closed', async () => {
    const store = await open(newName());
    await store.set('a', { text: 'one' });
    await store.close();
    await store.close();
    await store.set('b', { text: 'two' });
    expect(await store.get('a')).toBeUndefined();
    expect(await store.getMany(['a', 'b'])).toEqual(new Map());
  });

  it.skipIf(!reachable || kind === 'memory')('keeps values for the next start', async () => {
    const name = newName();
    const before = await open(name);
    await before.set('a', { text: 'one' });
    await before.close();
    expect(await (await open(name)).get('a')).toEqual({ text: 'one' });
  });
});

describe('a store in memory of a given size', () => {
  it('lets go of what was not asked for lately', async () => {
    const store = await openMemoryStore(10, { name: 'replies', version: '1', fits: isNote }, quietLog().log);
    for (let n = 0; n < 100; n++) {
      await store.set(`key ${n}`, { text: `value ${n}` });
      await store.get('key 0');
    }
    const left = await store.getMany(Array.from({ length: 100 }, (_, n) => `key ${n}`));
    expect(left.size).toBeLessThanOrEqual(20);
    expect([...left.keys()]).toEqual(expect.arrayContaining(['key 0', 'key 99']));
    await store.close();
  });
});
