import { Keyv } from 'keyv';
import type { Pool } from 'pg';
import { JSON_FORM } from './json-form.js';

/** How long a connection may take, in milliseconds. */
const CONNECT_LIMIT = 1_000;

/**
 * A Keyv on a PostgreSQL server.
 *
 * @param table of letters; the table in the database is `spotter_TABLE`
 */
export async function postgresKeyv(url: string, table: string): Promise<Keyv> {
  // Loaded only for those who use it.
  const [{ KeyvPostgres }, { default: pg }] = await Promise.all([import('@keyv/postgres'), import('pg')]);

  /** With a pool of its own: nobody listens to the errors of the original's, and a restart of the server ends the process. */
  class PostgresAdapter extends KeyvPostgres {
    /** Made by the constructor of KeyvPostgres, which connects. */
    declare pool: Pool;

    override async connect() {
      const pool = new pg.Pool({
        connectionString: url,
        max: 2,
        connectionTimeoutMillis: CONNECT_LIMIT,
        allowExitOnIdle: true,
      });
      pool.on('error', (error) => this.emit('error', error));
      this.pool = pool;
      return async (sql: string, values?: unknown[]) => (await pool.query(sql, values)).rows;
    }

    override async disconnect() {
      await this.pool.end();
    }
  }

  const store = new PostgresAdapter({ table: `spotter_${table}` });
  // No namespace: the table is this store's own, and one would keep clear() from the keys that have no prefix.
  return new Keyv({ store, namespace: '', throwOnErrors: true, ...JSON_FORM });
}
