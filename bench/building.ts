import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Article } from '../src/articles/article.js';
import { loadFolder } from '../src/articles/load-articles.js';
import { CLAIMS, readArticles } from '../src/building/read-articles.js';
import type { CachePlace } from '../src/config.js';
import { NO_CORRECTIONS } from '../src/corrections/corrections.js';
import { parseCorrections } from '../src/corrections/parse-corrections.js';
import type { Ledger } from '../src/ledger/ledger.js';
import { createLog } from '../src/log.js';
import { readText } from '../src/reading/text/read-text.js';
import { buildRoster } from '../src/roster/build-roster.js';
import type { Roster } from '../src/roster/roster.js';
import { openStore } from '../src/storage/open-store.js';
import { type Named, writeManyArticles } from './many-articles.js';
import { median } from './median.js';
import { measurePages } from './pages.js';

const ROUNDS = 9;

/** Milliseconds of each step from files to a roster. */
interface Steps {
  readonly files: number;
  readonly claims: number;
  readonly roster: number;
}

/**
 * Times the way from a folder of articles to a roster, with nothing cached and with all claims cached, and weighs the
 * claims. The measure is reading and hashing the same files, in the same run. Takes a minute for 10,000 articles.
 *
 * @param originals articles to make others from
 * @param print takes lines for people, one by one, with the ratios
 */
export async function measureBuilding(
  originals: readonly Article[],
  named: Named,
  count: number,
  print: (line: string) => void,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'spotter-building-'));
  try {
    const articles = join(folder, 'articles');
    writeManyArticles(articles, originals, named, count);
    const cache: CachePlace = { kind: 'sqlite', path: join(folder, 'cache.sqlite') };

    const files = readdirSync(articles).map((file) => join(articles, file));
    const bytes = hashFiles(files);
    const cold = await build(articles, cache);
    // In turn, for a machine is not equally fast at all times.
    const measures: number[] = [];
    const warm: Steps[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      measures.push(timed(() => hashFiles(files)));
      warm.push(await build(articles, cache));
    }
    const measure = median(measures);
    const each = `${(bytes / count / 1024).toFixed(1)} KB`;
    print(`${count.toLocaleString('en')} articles of ${each}; reading and hashing the files takes ${seconds(measure)}`);
    const line = (how: string, steps: Steps) =>
      `building from the articles, ${how}: ${ratio(total(steps), measure)} x reading and hashing (${describe(steps)})`;
    print(line('nothing cached', cold));
    print(line('claims cached', median(warm, total)));
    print(floorOf(loadFolder(articles).articles, measure));
    writeManyArticles(join(folder, 'more'), originals, named, count + 1);
    const more = await build(join(folder, 'more'), cache);
    print(
      `the same with one article more: ${ratio(total(more), total(cold))} x building from the articles, nothing cached`,
    );

    // Weighed first: what a measurement leaves behind is only gone some time later.
    print(await weigh(articles, cache, bytes, count));
    const roster = await rosterOf(articles, cache);
    const view = roster.asOf(roster.days.at(-1) ?? '');
    print(
      `names of all: ${ratio(
        timed(() => view.names),
        measure,
      )} x reading and hashing; facts of all, which the start counts: ${ratio(
        timed(() => view.facts),
        measure,
      )} x`,
    );
    print(await weighCorrections(articles, cache));
    const read = loadFolder(articles).articles;
    const ledger = await readAll(read, cache);
    measurePages(() => buildRoster(ledger, read), print);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function build(folder: string, cache: CachePlace): Promise<Steps> {
  const start = performance.now();
  const { articles } = loadFolder(folder);
  const loaded = performance.now();
  const claims = await readAll(articles, cache);
  const read = performance.now();
  buildRoster(claims, articles);
  return { files: loaded - start, claims: read - loaded, roster: performance.now() - read };
}

/** What no reader can do without, beside reading the files: the words and the sentences of every article. */
function floorOf(articles: readonly Article[], measure: number): string {
  const words = new Intl.Segmenter('en', { granularity: 'word' });
  const byPlatform = timed(() => articles.forEach(({ body }) => void [...words.segment(body)].length));
  const ours = timed(() => articles.forEach(readText));
  return `words and sentences alone, nothing read: ${ratio(ours, measure)} x; words alone by Intl.Segmenter: ${ratio(byPlatform, measure)} x`;
}

async function readAll(articles: readonly Article[], cache: CachePlace): Promise<Ledger> {
  const store = await openStore(cache, CLAIMS, await createLog('warn', process.stderr));
  const { ledger } = await readArticles(articles, store);
  await store.close();
  return ledger;
}

async function rosterOf(folder: string, cache: CachePlace): Promise<Roster> {
  const { articles } = loadFolder(folder);
  return buildRoster(await readAll(articles, cache), articles);
}

/** What a few corrections add to the names of all, which is where they are heeded. */
async function weighCorrections(folder: string, cache: CachePlace): Promise<string> {
  const { articles } = loadFolder(folder);
  const ledger = await readAll(articles, cache);
  const [one = '', other = '', third = ''] = buildRoster(ledger).asOf('9999-12-31').names.drivers;
  const { corrections } = parseCorrections(
    `- reject: {driver: ${one}, season: 2024}\n  reason: bench\n- same: [${one}, ${other}]\n  reason: bench\n` +
      `- different: [${third}, ${third} Jr.]\n  reason: bench\n` +
      `- state: {kind: ride, driver: ${one}, season: 2024}\n  said: 2021-01-01\n  reason: bench\n`,
    'bench',
  );
  const namesWith = (more: typeof corrections) =>
    median(
      Array.from({ length: ROUNDS }, () => timed(() => buildRoster(ledger, articles, more).asOf('9999-12-31').names)),
    );
  return `a roster and the names of all with four corrections: ${ratio(namesWith(corrections), namesWith(NO_CORRECTIONS))} x without`;
}

/** What the claims take in memory when they have just been read, and then the roster over them. */
async function weigh(folder: string, cache: CachePlace, bytes: number, count: number): Promise<string> {
  const before = heap();
  const claims = await readAll(loadFolder(folder).articles, cache);
  const ofClaims = heap() - before;
  const roster = buildRoster(claims);
  const ofRoster = heap() - before - ofClaims;
  for (const _ of roster.prepare(roster.days.at(-1) ?? '')) {
    // Nothing is to be done in between.
  }
  const ofPrepared = heap() - before - ofClaims;
  const what = `${claims.size.toLocaleString('en')} claims`;
  // Both are named after they are weighed, or they would be gone by then.
  return `memory of ${what}: ${ratio(ofClaims, bytes)} x the size of the texts (${megabytes(ofClaims)} for ${megabytes(bytes)}, ${megabytes((1_000 * ofClaims) / count)} for each 1,000 articles); of the roster over ${roster.days.length} days, before anyone asks: ${ratio(ofRoster, bytes)} x, prepared for a day: ${ratio(ofPrepared, bytes)} x (${megabytes((1_000 * ofPrepared) / count)} for each 1,000 articles)`;
}

/** Bytes in use, those of buffers too, after everything that nobody holds is gone. */
function heap(): number {
  if (!global.gc) throw new Error('Memory can only be weighed with: node --expose-gc');
  // What was held from outside of the heap is only gone the second time.
  for (let round = 0; round < 3; round += 1) global.gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

function hashFiles(files: readonly string[]): number {
  let bytes = 0;
  for (const file of files) {
    const content = readFileSync(file);
    hash('sha256', content);
    bytes += content.length;
  }
  return bytes;
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function total({ files, claims, roster }: Steps): number {
  return files + claims + roster;
}

function describe({ files, claims, roster }: Steps): string {
  return `files ${seconds(files)}, claims ${seconds(claims)}, roster ${seconds(roster)}`;
}

function ratio(value: number, measure: number): string {
  return (value / measure).toFixed(value < 10 * measure ? 2 : 0);
}

function seconds(ms: number): string {
  return ms < 1_000 ? `${ms.toFixed(0)} ms` : `${(ms / 1_000).toFixed(1)} s`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(bytes < 10 * 1024 * 1024 ? 1 : 0)} MB`;
}
