import { describe, expect, it, vi } from 'vitest';
import type { Article } from '../../src/articles/article.js';
import { CLAIMS, readArticles } from '../../src/building/read-articles.js';
import type { Claim } from '../../src/claims/claim.js';
import { pageOf } from '../../src/ledger/claim-page.js';
import { packArticle } from '../../src/ledger/packed-article.js';
import { valueListFrom } from '../../src/ledger/value-list.js';
import { READER_VERSION } from '../../src/reading/reader-version.js';
import { openMemoryStore } from '../../src/storage/open-store.js';
import { claimsIn } from '../claims/claims-in.js';
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

    expect(first).toMatchObject({ read: 2, cached: 0, refusals: [] });
    expect(second).toMatchObject({ read: 0, cached: 2, refusals: [] });
    for (const { ledger } of [first, second]) expect(claimsIn(ledger)).toEqual(articles.flatMap(read));
    expect(second.ledger.version).toBe(first.ledger.version);
    expect(reader).toHaveBeenCalledTimes(2);
  });

  it('reads only what is new, and puts the articles in order', async () => {
    const store = await openStore();
    await readArticles([article('b', '2')], store, read);
    const { ledger, ...counts } = await readArticles([article('b', '2'), article('a', '1')], store, read);
    expect(claimsIn(ledger).map((claim) => claim.article)).toEqual(['a', 'a', 'b', 'b']);
    expect(counts).toMatchObject({ read: 1, cached: 1 });
  });

  it('gives a text that comes back under another name claims of that name', async () => {
    const store = await openStore();
    await readArticles([article('old-name', '1')], store, read);
    const { ledger, cached } = await readArticles([article('new-name', '1')], store, read);
    expect(cached).toBe(1);
    expect(new Set(claimsIn(ledger).map((claim) => claim.article))).toEqual(new Set(['new-name']));
  });

  it('remembers that an article says nothing', async () => {
    const store = await openStore();
    const reader = vi.fn(() => []);
    await readArticles([article('a', '1')], store, reader);
    expect(await readArticles([article('a', '1')], store, reader)).toMatchObject({ ledger: { size: 0 }, cached: 1 });
    expect(reader).toHaveBeenCalledTimes(1);
  });

  it('forgets articles that are gone', async () => {
    const store = await openStore();
    // Hashes that end up on one page.
    await readArticles([article('a', '01'), article('b', '010')], store, read);
    await readArticles([article('a', '01'), article('c', '011')], store, read);
    expect(await readArticles([article('b', '010')], store, read)).toMatchObject({ read: 1, cached: 0 });
  });

  it.each<[string, Partial<Claim>]>([
    ['reaches beyond the text', { start: 900, end: 900 + BODY.length }],
    ['is longer than its place', { start: 0, end: 5 }],
  ])('reads anew when the quote that was kept %s', async (_case, wrong) => {
    const store = await openStore();
    const list = valueListFrom();
    const claims = read(article('a', '1')).map((claim) => ({ ...claim, ...wrong }) as Claim);
    const packed = packArticle(article('a', '1'), claims, list);
    await store.set('1', pageOf([packed], list.values));
    expect(await readArticles([article('a', '1')], store, read)).toMatchObject({ read: 1, cached: 0 });
  });

  it('takes quotes from the article, whatever the store has', async () => {
    const store = await openStore();
    const list = valueListFrom();
    const packed = packArticle(article('a', '1', BODY.replaceAll('Doe', 'Roe')), read(article('a', '1')), list);
    await store.set('1', pageOf([packed], list.values));
    const { ledger, cached } = await readArticles([article('a', '1')], store, read);
    expect(cached).toBe(1);
    expect(claimsIn(ledger).map(({ quote }) => quote)).toEqual(read(article('a', '1')).map(({ quote }) => quote));
  });

  it('reads everything when the store has nothing and takes nothing', async () => {
    const store = { getMany: async () => new Map(), setMany: async () => {} };
    const { ledger, ...counts } = await readArticles([article('a', '1')], store, read);
    expect(counts.read).toBe(1);
    expect(claimsIn(ledger)).toEqual(read(article('a', '1')));
  });

  it('goes on when the reader fails on an article, and does not remember that', async () => {
    const store = await openStore();
    const failing = (one: Article): readonly Claim[] => {
      if (one.name === 'a') throw new TypeError('no such thing');
      return read(one);
    };
    const articles = [article('a', '1'), article('b', '2')];
    const { ledger, refusals } = await readArticles(articles, store, failing);
    expect(claimsIn(ledger)).toEqual(read(article('b', '2')));
    expect(refusals).toEqual([{ file: 'a.txt', reason: expect.stringMatching(/fault of Spotter \(no such thing\)/) }]);
    expect(await readArticles(articles, store, read)).toMatchObject({ read: 1, cached: 1, refusals: [] });
  });

  it('keeps claims for one version of the reader', () => {
    expect(CLAIMS.version).toBe(READER_VERSION);
  });
});
