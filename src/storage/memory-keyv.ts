import { Keyv } from 'keyv';
import QuickLRU from 'quick-lru';

/**
 * A Keyv that holds the values themselves while the process runs.
 *
 * @param size values to hold; beyond that those that were not asked for lately go
 */
export function memoryKeyv(size: number): Keyv {
  const keyv = new Keyv({ store: new QuickLRU({ maxSize: size }), throwOnErrors: true });
  keyv.serialize = undefined;
  keyv.deserialize = undefined;
  return keyv;
}
