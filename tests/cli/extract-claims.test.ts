import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { describe, expect, it, vi } from 'vitest';
import type { Article } from '../../src/articles/article.js';
import type { Claim } from '../../src/claims/claim.js';
import { parseClaims } from '../../src/claims/claim-lines.js';
import { extractClaims } from '../../src/cli/extract-claims.js';
import { folderOfTest } from '../folder-of-test.js';

/** What is read is not the matter here: a stand-in that finds a claim wherever a Doe is named. */
function read({ name, published, body }: Article): readonly Claim[] {
  return [...body.matchAll(/\w+ Doe/g)].map(({ 0: quote, index: start }) => ({
    kind: 'bio',
    driver: quote,
    status: 'confirmed',
    article: name,
    published,
    quote,
    start,
    end: start + quote.length,
    rule: 'test',
  }));
}

const { inFolder, put } = folderOfTest();

/** A stream that keeps what is written to it, or fails. */
function paper(failure?: Error) {
  const chunks: string[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      chunks.push(String(chunk));
      done(failure);
    },
  });
  return { stream, text: () => chunks.join('') };
}

function run(...args: string[]) {
  return runWith(read, args);
}

async function runWith(reader: typeof read, args: readonly string[]) {
  const [out, err] = [paper(), paper()];
  const code = await extractClaims(args, { stdout: out.stream, stderr: err.stream }, reader);
  return { code, out: out.text(), err: err.text() };
}

describe('extract', () => {
  it('explains with --explain how an article was read, without what a terminal would take as a command', async () => {
    put('a.txt', 'date 2025-10-01 Ava Stone will drive the No. 12 for Northline Racing\u001b[2J in 2026.');

    const { code, out } = await run('--explain', inFolder('a.txt'));

    expect(code).toBe(0);
    expect(out).toContain('a, published 2025-10-01');
    expect(out).toMatch(/-> drives-car: ride, confirmed: driver Ava Stone, team Northline Racing,.* number 12/);
    expect(out).not.toContain('\u001b');
  });

  it('prints the claims of files and folders, in the order of the file names, and nothing else', async () => {
    const b = put('b.txt', 'date 2023-11-16 Jane Doe, John Doe.');
    mkdirSync(inFolder('more'));
    put(join('more', 'a.txt'), ' date 2023-11-17 “Jim Doe”');
    put('c.txt', 'date 2023-11-18 Nobody.');

    const { code, out, err } = await run(b, inFolder('more'), inFolder('c.txt'));

    expect(out.endsWith('\n')).toBe(true);
    const claims = parseClaims(out, 'stdout');
    expect(claims.map(({ article, published, quote, start, end }) => [article, published, quote, start, end])).toEqual([
      ['a', '2023-11-17', 'Jim Doe', 1, 8],
      ['b', '2023-11-16', 'Jane Doe', 0, 8],
      ['b', '2023-11-16', 'John Doe', 10, 18],
    ]);
    expect(err).toBe('3 articles read, 3 claims.\n');
    expect(code).toBe(0);
  });

  it('names the files that cannot be used and goes on', async () => {
    put('a.txt', 'Jane Doe.');
    put('b.txt', 'date 2023-11-16 Jane Doe.');
    const { code, out, err } = await run(inFolder(), inFolder('none'));
    expect(parseClaims(out, 'stdout')).toHaveLength(1);
    expect(err).toMatch(/none does not exist\n/);
    expect(err).toMatch(/a\.txt has no date/);
    expect(err).toMatch(/1 article read, 1 claim\. 2 files could not be used\.\n$/);
    expect(code).toBe(0);
  });

  it('goes on when the reader fails on an article', async () => {
    put('a.txt', 'date 2023-11-16 Jane Doe.');
    put('b.txt', 'date 2023-11-17 John Doe.');
    const failing = (article: Article): readonly Claim[] => {
      if (article.name === 'a') throw new TypeError('no such thing');
      return read(article);
    };
    const { code, out, err } = await runWith(failing, [inFolder()]);
    expect(parseClaims(out, 'stdout').map(({ article }) => article)).toEqual(['b']);
    expect(err).toMatch(/a\.txt could not be read, by a fault of Spotter/);
    expect(code).toBe(0);
  });

  it.each<[string, () => string, RegExp]>([
    ['every file is refused', () => put('a.txt', ''), /a\.txt is empty/],
    ['the folder is empty', () => inFolder(), /nothing to read/],
    ['the folder is missing', () => inFolder('none'), /none does not exist/],
  ])('ends with 1 when %s', async (_case, path, message) => {
    const { code, out, err } = await run(path());
    expect(out).toBe('');
    expect(err).toMatch(message);
    expect(code).toBe(1);
  });

  it.each([[[]], [['--wrong', '.']]])('ends with 2 and tells how to use it when asked %j', async (args) => {
    const { code, out, err } = await run(...args);
    expect(out).toBe('');
    expect(err).toContain('Usage: npm run -s extract');
    expect(code).toBe(2);
  });

  it('tells how to use it when asked', async () => {
    const { code, out, err } = await run('--help');
    expect(out).toContain('Usage: npm run -s extract');
    expect(err).toBe('');
    expect(code).toBe(0);
  });

  it('stops quietly when nobody reads on', async () => {
    put('a.txt', 'date 2023-11-16 Jane Doe.');
    put('b.txt', 'date 2023-11-17 John Doe.');
    const [out, err] = [paper(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })), paper()];
    expect(await extractClaims([inFolder()], { stdout: out.stream, stderr: err.stream }, read)).toBe(0);
    expect(err.text()).toBe('');
  });

  it('does not hide other failures of the output', async () => {
    put('a.txt', 'date 2023-11-16 Jane Doe.');
    const out = paper(Object.assign(new Error('write ENOSPC'), { code: 'ENOSPC' }));
    await expect(extractClaims([inFolder()], { stdout: out.stream, stderr: paper().stream }, read)).rejects.toThrow(
      'ENOSPC',
    );
  });

  it('reads no faster than its output is taken', async () => {
    for (let n = 0; n < 200; n++) put(`${n}.txt`, `date 2023-11-16 ${n} ${'Jane Doe '.repeat(20)}`);
    const reader = vi.fn(read);
    const slow = paper();
    const writing = new Promise<void>((begun) => {
      slow.stream._write = () => begun();
    });
    const ended = extractClaims([inFolder()], { stdout: slow.stream, stderr: paper().stream }, reader);
    await writing;
    expect(reader.mock.calls.length).toBeLessThan(100);
    slow.stream.destroy(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
    expect(await ended).toBe(0);
  });

  it.skipIf(process.platform === 'win32')('keeps commands to the terminal out of its messages', async () => {
    put('\u001b[2J.txt', '');
    expect((await run(inFolder())).err).toMatch(/^\?\[2J\.txt is empty/);
  });
});
