import { describe, expect, it, vi } from 'vitest';
import type { Article } from '../../src/articles/article.js';
import { CLAIMS, readArticles } from '../../src/building/read-articles.js';
import type { Claim } from '../../src/claims/claim.js';
import { READER_VERSION } from '../../src/reading/reader-version.js';
import { openMemoryStore } from '../../src/storage/open-store.js';
import { quietLog } from '../storage/quiet-log.js';

const BODY = 'Jane Doe drives the No. 07 “Comet” for Roe Racing in 2024. She is 23.';

function article(name: string, hash: string, body = BODY): Article {
  return { name, published: '2023-11-16', body, hash };
}

/** Reads two claims from any article: one of its first sentence, one of its second. */
function read({ name, published, body }: Article): readonly Claim[] {
  const end = body.indexOf('.', 25) + 1;
  const evidence = { article: name, published, rule: 'test' };
  return [
    {
      kind: 'ride',
      driver: 'Jane Doe',
      number: '07',
      season: 2024,
      status: 'confirmed',
      quote: body.slice(0, end),
      start: 0,
      end,
      ...evidence,
    },
    {
      kind: 'bio',
      driver: 'Jane Doe',
      age: 23,
      status: 'confirmed',
      quote: body.slice(end + 1),
      start: end + 1,
      end: body.length,
      ...evidence,
    },
  ];
}

async function openStore() {
  return openMemoryStore(100, CLAIMS, quietLog().log);
}

describe('readArticles', () => {
  it('reads every article once, and gives the same claims from the store', async () => {
    const store = await openStore();
    const reader = vi.fn(read);
    const articles = [article('a', '1'), article('b', '2', `${BODY} `)];

    const first = await readArticles(articles, store, reader);
    const second = await readArticles(articles, store, reader);

    expect(first).toEqual({ claims: articles.flatMap(read), read: 2, cached: 0, refusals: [] });
    expect(second).toEqual({ ...first, read: 0, cached: 2 });
    expect(reader).toHaveBeenCalledTimes(2);
  });

  it('reads only what is new, and keeps the order of the articles', async () => {
    const store = await openStore();
    await readArticles([article('b', '2')], store, read);
    const { claims, ...counts } = await readArticles([article('a', '1'), article('b', '2')], store, read);
    expect(claims.map((claim) => claim.article)).toEqual(['a', 'a', 'b', 'b']);
    expect(counts).toMatchObject({ read: 1, cached: 1 });
  });

  it('gives a text that comes back under another name claims of that name', async () => {
    const store = await openStore();
    await readArticles([article('old-name', '1')], store, read);
    const { claims, cached } = await readArticles([article('new-name', '1')], store, read);
    expect(cached).toBe(1);
    expect(new Set(claims.map((claim) => claim.article))).toEqual(new Set(['new-name']));
  });

  it('remembers that an article says nothing', async () => {
    const store = await openStore();
    const reader = vi.fn(() => []);
    await readArticles([article('a', '1')], store, reader);
    expect(await readArticles([article('a', '1')], store, reader)).toMatchObject({ claims: [], cached: 1 });
    expect(reader).toHaveBeenCalledTimes(1);
  });

  it.each<[string, Partial<Claim>]>([
    ['is of other words', { quote: 'Jane Roe drives' }],
    ['stands elsewhere', { start: 1, end: 28 }],
    ['reaches beyond the text', { start: 900, end: 927 }],
    ['is of another day', { published: '2020-01-01' }],
  ])('reads anew when what was kept %s', async (_case, wrong) => {
    const store = await openStore();
    const [claim] = read(article('a', '1'));
    await store.set('1', [{ ...claim, ...wrong } as Claim]);
    expect(await readArticles([article('a', '1')], store, read)).toMatchObject({ read: 1, cached: 0 });
  });

  it('reads everything when the store has nothing and takes nothing', async () => {
    const store = { getMany: async () => new Map(), setMany: async () => {} };
    expect(await readArticles([article('a', '1')], store, read)).toMatchObject({
      read: 1,
      claims: read(article('a', '1')),
    });
  });

  it('goes on when the reader fails on an article, and does not remember that', async () => {
    const store = await openStore();
    const failing = (one: Article): readonly Claim[] => {
      if (one.name === 'a') throw new TypeError('no such thing');
      return read(one);
    };
    const articles = [article('a', '1'), article('b', '2')];
    const { claims, refusals } = await readArticles(articles, store, failing);
    expect(claims).toEqual(read(article('b', '2')));
    expect(refusals).toEqual([{ file: 'a.txt', reason: expect.stringMatching(/fault of Spotter \(no such thing\)/) }]);
    expect(await readArticles(articles, store, read)).toMatchObject({ read: 1, cached: 1, refusals: [] });
  });

  it('keeps claims for one version of the reader', () => {
    expect(CLAIMS.version).toBe(READER_VERSION);
  });
});
