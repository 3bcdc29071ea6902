import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import thresholds from './thresholds.json' with { type: 'json' };

// Articles with the claims that a careful reader takes from them lie beside the checkout, where they are at hand at all.
const SHARED = fileURLToPath(new URL('../../../shared', import.meta.url));
const EXTRACT = fileURLToPath(new URL('../../dist/src/cli/extract.js', import.meta.url));
const SCORER = join(SHARED, 'corpus', 'score.mjs');

const GROUPS = ['roster', 'background'] as const;
const MEASURES = ['precision', 'recall'] as const;

type Scores = Readonly<Record<(typeof GROUPS)[number], Readonly<Record<(typeof MEASURES)[number], number>>>>;

let work: string;

beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), 'spotter-scores-'));
});

afterAll(() => rmSync(work, { recursive: true, force: true }));

/** Reads a folder with `extract`, as anyone would, and has its claims scored. */
function scoresOf(folder: string): Scores {
  const claims = join(work, 'claims.jsonl');
  writeFileSync(claims, run(EXTRACT, folder));
  return JSON.parse(run(SCORER, folder, claims, '--json'));
}

const MAX_OUTPUT = 64 * 1024 * 1024;

function run(...args: readonly string[]): string {
  return execFileSync(process.execPath, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: MAX_OUTPUT,
  });
}

describe.each(Object.entries(thresholds))('the %s', (set, least) => {
  const folder = join(SHARED, set);
  const isThere = existsSync(SCORER) && existsSync(folder) && readdirSync(folder).some((f) => f.endsWith('.gold.json'));

  it.skipIf(!isThere)('is read at least as well as tests/corpus/thresholds.json says', () => {
    const scores = scoresOf(folder);
    for (const group of GROUPS) {
      const figures = MEASURES.map((m) => `${m} ${scores[group][m].toFixed(3)} (at least ${least[group][m]})`);
      console.info(`${set}, ${group}: ${figures.join(', ')}`);
    }
    for (const group of GROUPS) {
      for (const measure of MEASURES) {
        expect.soft(scores[group][measure], `${group} ${measure}`).toBeGreaterThanOrEqual(least[group][measure]);
      }
    }
  });
});
