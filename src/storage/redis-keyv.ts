import { Keyv } from 'keyv';
import { JSON_FORM } from './json-form.js';

/** How long a connection may take, in milliseconds. */
const CONNECT_LIMIT = 1_000;

/**
 * A Keyv on a Redis server. It connects with the first call, and again with the first after the connection was lost.
 *
 * @param table of letters; keys begin with `spotter:TABLE::`
 */
export async function redisKeyv(url: string, table: string): Promise<Keyv> {
  // Loaded only for those who use it.
  const { default: KeyvRedis, createClient } = await import('@keyv/redis');
  // Without a strategy the client tries for ever, in the background; and a server that hangs must not keep the process.
  const client = createClient({ url, socket: { connectTimeout: CONNECT_LIMIT, reconnectStrategy: false } });
  client.unref();
  const store = new KeyvRedis(client, { throwOnErrors: true });
  return new Keyv({ store, namespace: `spotter:${table}`, useKeyPrefix: false, throwOnErrors: true, ...JSON_FORM });
}
