import type { Keyv } from 'keyv';
import type { CachePlace } from '../config.js';
import type { Log } from '../log.js';
import { openKeyvStore } from './keyv-store.js';
import { memoryKeyv } from './memory-keyv.js';
import { postgresKeyv } from './postgres-keyv.js';
import { reasonOf } from './reason-of.js';
import { redisKeyv } from './redis-keyv.js';
import { CorruptFileError, MissingSqliteError, openSqliteKeyv, setAside } from './sqlite-keyv.js';
import type { Store, StorePurpose } from './store.js';

/** Values that a store in memory holds in place of one that outlives the process. */
const FALLBACK_SIZE = 20_000;

/**
 * Opens a store at the place that the settings name. Never throws: where that place cannot be used, it says so in the
 * log, with the way out, and the store lives in memory.
 */
export async function openStore<T>(place: CachePlace, purpose: StorePurpose<T>, log: Log): Promise<Store<T>> {
  return openKeyvStore(await openKeyv(place, purpose.name, log), purpose, log);
}

/** Opens a store in memory that holds about `size` values. */
export async function openMemoryStore<T>(size: number, purpose: StorePurpose<T>, log: Log): Promise<Store<T>> {
  return openKeyvStore(memoryKeyv(size), purpose, log);
}

async function openKeyv(place: CachePlace, table: string, log: Log): Promise<Keyv> {
  try {
    switch (place.kind) {
      case 'memory':
        return memoryKeyv(FALLBACK_SIZE);
      case 'sqlite':
        return await openSqlite(place.path, table, log);
      case 'redis':
        return await redisKeyv(place.url, table);
      case 'postgres':
        return await postgresKeyv(place.url, table);
    }
  } catch (err) {
    log.warn(
      `The cache of ${table} cannot be opened (${reasonOf(err)}) and is kept in memory for now. ${wayOut(place, err)}`,
    );
    return memoryKeyv(FALLBACK_SIZE);
  }
}

async function openSqlite(path: string, table: string, log: Log): Promise<Keyv> {
  try {
    return await openSqliteKeyv(path, table);
  } catch (err) {
    if (!(err instanceof CorruptFileError)) throw err;
    setAside(path);
    log.warn(`The cache file ${path} was damaged. It is now ${path}.corrupt, and a new one was begun.`);
    return openSqliteKeyv(path, table);
  }
}

function wayOut(place: CachePlace, err: unknown): string {
  if (err instanceof MissingSqliteError) return 'Install it with: npm rebuild sqlite3. Or set CACHE_URL=memory:.';
  return place.kind === 'sqlite'
    ? `Make sure that Spotter may write ${place.path} and its folder, or set DATA_DIR or CACHE_URL to another place.`
    : 'Check CACHE_URL.';
}
