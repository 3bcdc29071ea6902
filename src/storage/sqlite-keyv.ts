import { closeSync, existsSync, mkdirSync, openSync, readSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { KeyvSqlite } from '@keyv/sqlite';
import { Keyv, type KeyvEntry } from 'keyv';
import { JSON_FORM } from './json-form.js';

/** How long to wait for another process that writes, in milliseconds. */
const BUSY = 200;

/** A database that cannot be read any more. */
export class CorruptFileError extends Error {
  override readonly name = 'CorruptFileError';
}

/** SQLite itself is not there: its native part was not installed, or for another system. */
export class MissingSqliteError extends Error {
  override readonly name = 'MissingSqliteError';
}

/**
 * Opens a SQLite file, making it and its folder if need be.
 *
 * @param table of letters
 * @throws {CorruptFileError} if the file is damaged or something else; it is then closed
 * @throws {MissingSqliteError} if SQLite cannot be loaded
 * @throws {Error} if the file cannot be opened or written
 */
export async function openSqliteKeyv(path: string, table: string): Promise<Keyv> {
  mkdirSync(dirname(path), { recursive: true });
  if (!mayBeSqlite(path)) throw new CorruptFileError('not a SQLite file');
  const store = createAdapter(path, table);
  // The connection's failure comes from the query below as well; as an event without a listener it would end the process.
  store.on('error', () => {});
  await checkAndTune(store);
  // No namespace: the table is this store's own, and one would keep clear() from the keys that have no prefix.
  return new Keyv({ store, namespace: '', throwOnErrors: true, ...JSON_FORM });
}

/** Puts a damaged file out of the way, as `PATH.corrupt`, in place of the one before it. */
export function setAside(path: string): void {
  rmSync(`${path}.corrupt`, { force: true });
  renameSync(path, `${path}.corrupt`);
  for (const log of ['-wal', '-shm']) rmSync(`${path}${log}`, { force: true });
}

function createAdapter(path: string, table: string): KeyvSqlite {
  const { KeyvSqlite } = loadAdapter();

  /** With one statement for a batch, which takes less than half the time of one for each entry. */
  class BatchingSqlite extends KeyvSqlite {
    async setMany(entries: KeyvEntry[]): Promise<boolean[]> {
      const rows = entries.map(() => '(?, ?)').join(', ');
      const upsert = `INSERT INTO ${this.opts.table} (key, value) VALUES ${rows}
        ON CONFLICT(key) DO UPDATE SET value = excluded.value`;
      await this.query(upsert, ...entries.flatMap(({ key, value }) => [key, value]));
      return entries.map(() => true);
    }
  }
  return new BatchingSqlite({ uri: `sqlite://${path}`, table, busyTimeout: BUSY });
}

/**
 * Loaded when needed, because a native module that was not installed right must not keep Spotter from starting. Not with
 * import(): that fails a second time, as a rejection that nobody can handle and that ends the process (Node 20 and 24).
 */
function loadAdapter(): typeof import('@keyv/sqlite') {
  try {
    return createRequire(import.meta.url)('@keyv/sqlite');
  } catch (cause) {
    throw new MissingSqliteError('the native part of sqlite3 is missing', { cause });
  }
}

async function checkAndTune(store: KeyvSqlite): Promise<void> {
  try {
    // Without a log of its own, writing takes 20 times as long; a cache may lose its last second when the power fails.
    await store.query('PRAGMA journal_mode = WAL');
    await store.query('PRAGMA synchronous = NORMAL');
    const [row]: Record<string, unknown>[] = await store.query('PRAGMA quick_check(1)');
    if (row?.quick_check !== 'ok') throw new CorruptFileError(String(row?.quick_check));
  } catch (error) {
    await store.close().catch(() => {});
    throw isCorrupt(error) ? new CorruptFileError('the file is damaged', { cause: error }) : error;
  }
}

function isCorrupt(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return error instanceof CorruptFileError || code === 'SQLITE_CORRUPT' || code === 'SQLITE_NOTADB';
}

/** The first bytes of every SQLite file: https://www.sqlite.org/fileformat.html#the_database_header */
const MAGIC = 'SQLite format 3\0';

/** Whether a file is missing, empty or begins as SQLite's do. Known before it is opened, it can be moved on Windows. */
function mayBeSqlite(path: string): boolean {
  if (!existsSync(path)) return true;
  const file = openSync(path, 'r');
  try {
    const bytes = new Uint8Array(MAGIC.length);
    const length = readSync(file, bytes);
    return length === 0 || new TextDecoder('latin1').decode(bytes) === MAGIC;
  } finally {
    closeSync(file);
  }
}
