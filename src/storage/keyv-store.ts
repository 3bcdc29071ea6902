import type { Keyv } from 'keyv';
import type { Log } from '../log.js';
import { inParts } from '../values/in-parts.js';
import { within } from '../values/within.js';
import { createBreaker } from './breaker.js';
import { reasonOf } from './reason-of.js';
import type { Store, StorePurpose } from './store.js';

/**
 * How long a store may take, in milliseconds: a member waits for a lookup; the start waits for a batch, which spares it
 * minutes of reading, also on a machine that is busy.
 */
const LOOKUP_LIMIT = 250;
const BATCH_LIMIT = 10_000;

/** `getMany` of @keyv/sqlite looks through all rows for each key; below this its part is not seen. */
const BATCH = 100;

/** The key of the version that the other values are of. */
const VERSION_KEY = 'version';

/**
 * Makes a store of a Keyv that throws on errors. Whatever fails, is late or has another form is treated as missing; the
 * first failure is logged, and after several the Keyv is left alone for a while.
 *
 * @param clock in milliseconds, from any moment
 */
export async function openKeyvStore<T>(
  keyv: Keyv,
  purpose: StorePurpose<T>,
  log: Pick<Log, 'warn' | 'debug'>,
  clock: () => number = () => performance.now(),
): Promise<Store<T>> {
  const { name, version, fits } = purpose;
  const breaker = createBreaker(clock);
  let logged = false;
  let closed = false;

  function report(err: unknown): void {
    if (closed) return;
    if (logged) log.debug({ err }, `The cache of ${name} failed again.`);
    else log.warn(`The cache of ${name} failed (${reasonOf(err)}). Nothing is lost: Spotter works on without it.`);
    logged = true;
  }
  keyv.on('error', report);

  /** What the work gives; undefined if it fails, is late, or is not worth a try. */
  async function attempt<R>(limit: number, work: () => Promise<R>): Promise<R | undefined> {
    if (closed || !breaker.lets()) return undefined;
    try {
      const result = await within(limit, work());
      breaker.succeeded();
      return result;
    } catch (error) {
      breaker.failed();
      report(error);
      return undefined;
    }
  }

  await attempt(BATCH_LIMIT, () => keepVersion(keyv, version));
  const inStore = (key: string): string => `${key}@${version}`;

  return {
    async get(key) {
      const value = await attempt(LOOKUP_LIMIT, () => keyv.get<unknown>(inStore(key)));
      return fits(value) ? value : undefined;
    },

    async getMany(keys) {
      const found = new Map<string, T>();
      for (const batch of inParts(keys, BATCH)) {
        const values = await attempt(BATCH_LIMIT, () => keyv.getMany<unknown>(batch.map(inStore)));
        for (const [index, key] of batch.entries()) {
          const value = values?.[index];
          if (fits(value)) found.set(key, value);
        }
      }
      return found;
    },

    async set(key, value) {
      await attempt(LOOKUP_LIMIT, () => keyv.set(inStore(key), value));
    },

    async setMany(values) {
      for (const batch of inParts([...values], BATCH)) {
        const entries = batch.map(([key, value]) => ({ key: inStore(key), value }));
        await attempt(BATCH_LIMIT, () => keyv.setMany(entries));
      }
    },

    async close() {
      if (closed) return;
      closed = true;
      try {
        await within(BATCH_LIMIT, keyv.disconnect());
      } catch (err) {
        log.debug({ err }, `The cache of ${name} did not close.`);
      }
    },
  };
}

/** Versions are part of the keys as well: clearing only keeps the store from growing with every release. */
async function keepVersion(keyv: Keyv, version: string): Promise<void> {
  if ((await keyv.get<unknown>(VERSION_KEY)) === version) return;
  await keyv.clear();
  await keyv.set(VERSION_KEY, version);
}
