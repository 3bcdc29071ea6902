import { Keyv } from 'keyv';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openKeyvStore } from '../../src/storage/keyv-store.js';
import type { Store } from '../../src/storage/store.js';
import { quietLog } from './quiet-log.js';

const isText = (value: unknown): value is string => typeof value === 'string';
const never = (): Promise<never> => new Promise(() => {});
const fail = (): Promise<never> => Promise.reject(new Error('connection refused'));

/** A store whose every call can be made to behave badly, and a clock that stands until it is moved. */
async function open(behave: () => Promise<void>) {
  const map = new Map<string, unknown>();
  const calls = vi.fn(behave);
  const keyv = new Keyv({
    throwOnErrors: true,
    store: {
      get: (key: string) => calls().then(() => map.get(key)),
      getMany: (keys: string[]) => calls().then(() => keys.map((key) => map.get(key))),
      set: (key: string, value: unknown) => calls().then(() => map.set(key, value)),
      setMany: (entries: { key: string; value: unknown }[]) =>
        calls().then(() => {
          for (const { key, value } of entries) map.set(key, value);
        }),
      delete: () => calls().then(() => true),
      clear: () => calls().then(() => map.clear()),
      disconnect: () => calls(),
    },
  });
  const time = { now: 0 };
  const { log, warnings } = quietLog();
  const purpose = { name: 'notes', version: '1', fits: isText };
  const store: Store<string> = await openKeyvStore(keyv, purpose, log, () => time.now);
  return { store, keyv, calls, time, warnings };
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('a store that fails', () => {
  it('answers as if it were empty, and is logged once', async () => {
    const { store, warnings } = await open(fail);
    await store.set('a', 'one');
    await store.setMany(new Map([['a', 'one']]));
    expect(await store.get('a')).toBeUndefined();
    expect(await store.getMany(['a', 'b'])).toEqual(new Map());
    await store.close();
    expect(warnings).toEqual([expect.stringMatching(/cache of notes failed.*works on/)]);
  });

  it('is also logged once when it only complains', async () => {
    const { keyv, warnings } = await open(async () => {});
    keyv.emit('error', new Error('connection lost'));
    keyv.emit('error', new Error('connection lost'));
    expect(warnings).toHaveLength(1);
  });

  it('is left alone after three failures in a row, for a minute', async () => {
    let broken = false;
    const { store, calls, time } = await open(() => (broken ? fail() : Promise.resolve()));
    await store.set('a', 'one');
    broken = true;
    calls.mockClear();

    for (let n = 0; n < 10; n++) await store.get('a');
    expect(calls).toHaveBeenCalledTimes(3);

    time.now += 59_999;
    expect(await store.get('a')).toBeUndefined();
    expect(calls).toHaveBeenCalledTimes(3);

    broken = false;
    time.now += 1;
    expect(await store.get('a')).toBe('one');
    expect(await store.get('a')).toBe('one');
  });

  it('is left alone again at once if it still fails after the minute', async () => {
    let broken = false;
    const { store, calls, time } = await open(() => (broken ? fail() : Promise.resolve()));
    broken = true;
    for (let n = 0; n < 10; n++) await store.get('a');
    time.now += 60_000;
    calls.mockClear();
    for (let n = 0; n < 10; n++) await store.get('a');
    expect(calls).toHaveBeenCalledTimes(1);
  });

  it('goes on being asked when failures are apart', async () => {
    let call = 0;
    const { store, calls } = await open(() => (call++ % 2 ? fail() : Promise.resolve()));
    calls.mockClear();
    for (let n = 0; n < 10; n++) await store.get('a');
    expect(calls).toHaveBeenCalledTimes(10);
  });
});

describe('a store that does not answer', () => {
  /** Opens well, then hangs. */
  async function openHanging() {
    let hangs = false;
    const opened = await open(() => (hangs ? never() : Promise.resolve()));
    hangs = true;
    return opened;
  }

  it.each<[string, number, (store: Store<string>) => Promise<unknown>]>([
    ['a lookup', 250, (store) => store.get('a')],
    ['a value', 250, (store) => store.set('a', 'one')],
    ['a batch of lookups', 10_000, (store) => store.getMany(['a'])],
    ['a batch of values', 10_000, (store) => store.setMany(new Map([['a', 'one']]))],
    ['closing', 10_000, (store) => store.close()],
  ])('holds up %s for %i ms at most', async (_what, limit, call) => {
    const { store } = await openHanging();
    let done = false;
    const ended = call(store).then(() => {
      done = true;
    });
    await vi.advanceTimersByTimeAsync(limit - 1);
    expect(done).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    await ended;
  });

  it('holds up opening no longer than a batch', async () => {
    const opening = open(never);
    await vi.advanceTimersByTimeAsync(10_000);
    expect((await opening).warnings).toHaveLength(1);
  });

  it('leaves no timer behind when it answers', async () => {
    const { store } = await open(async () => {});
    await store.set('a', 'one');
    expect(await store.get('a')).toBe('one');
    expect(vi.getTimerCount()).toBe(0);
  });
});
