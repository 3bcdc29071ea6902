import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Bench } from 'tinybench';
import { commands } from '../commands/index.js';
import type { CachePlace } from '../src/config.js';
import { createLog } from '../src/log.js';
import type { Call } from '../src/replies/call.js';
import type { Reply } from '../src/replies/reply.js';
import { createRouter, isReply, type Setting } from '../src/routing/create-router.js';
import { openStore } from '../src/storage/open-store.js';

const ASKER = { locale: 'en-US' };

/**
 * Times lookups, that is answers to `calls` by the router alone: built anew, and from stores that have them.
 * The measure is building anew, in the same run.
 *
 * @returns lines for people, with the ratios of the medians
 */
export async function measureLookup(setting: Setting, calls: readonly Call[]): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'spotter-lookup-'));
  const log = await createLog('error', process.stderr);
  const places: Readonly<Record<string, CachePlace>> = {
    'kept in memory': { kind: 'memory' },
    'kept on SQLite': { kind: 'sqlite', path: join(folder, 'replies.sqlite') },
  };
  const stores = await Promise.all(
    Object.entries(places).map(async ([name, place]) => {
      const purpose = { name: 'replies', version: '1', fits: isReply };
      return { name, store: await openStore<Reply>(place, purpose, log) };
    }),
  );
  const bench = new Bench({ time: 300 });
  const answerAll = (store?: (typeof stores)[number]['store']) => {
    const router = createRouter(commands, () => setting, store && { store });
    return async () => {
      for (const call of calls) await router.answer(call, ASKER);
    };
  };
  bench.add('built anew', answerAll());
  for (const { name, store } of stores) bench.add(name, answerAll(store));
  await bench.run();
  await Promise.all(stores.map(({ store }) => store.close()));
  await rm(folder, { recursive: true });

  const [anew = Number.NaN, ...kept] = bench.tasks.map(medianOf);
  return kept.map((median, index) => {
    const ratio = (median / anew).toFixed(2);
    const each = ((1000 * anew) / calls.length).toFixed(0);
    return `a lookup ${stores[index]?.name}: ${ratio} x one built anew (${each} µs)`;
  });
}

/** Milliseconds for all calls once. */
function medianOf({ result }: Bench['tasks'][number]): number {
  return 'latency' in result ? result.latency.p50 : Number.NaN;
}
