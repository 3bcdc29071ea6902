import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/claims/claim.js';
import { isPage, openPage, pageOf } from '../../src/ledger/claim-page.js';
import { packArticle } from '../../src/ledger/packed-article.js';
import { valueListFrom } from '../../src/ledger/value-list.js';

const ARTICLE = { name: 'a', published: '2024-01-01', body: 'Ava Stone has the No. 8.', hash: 'abc' };
const CLAIM: Claim = {
  kind: 'ride',
  driver: 'Ava Stone',
  number: '8',
  status: 'confirmed',
  article: 'a',
  published: '2024-01-01',
  quote: ARTICLE.body,
  start: 0,
  end: ARTICLE.body.length,
  rule: 'test',
};

const list = valueListFrom();
const packed = packArticle(ARTICLE, [CLAIM], list);
const page = pageOf([packed], list.values);

describe('a page', () => {
  it('comes back from JSON as it was', () => {
    const back: unknown = JSON.parse(JSON.stringify(page));
    expect(isPage(back)).toBe(true);
    expect(openPage(page, list.values)(ARTICLE)).toEqual({ ...packed, bytes: Buffer.from(packed.bytes) });
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a list', []],
    ['another value', { ...page, values: ['Ben Carter', ...page.values.slice(1)] }],
    ['other bytes', { ...page, claims: 'AAAA' }],
    ['an article more', { ...page, articles: [...page.articles, ['def', 0]] }],
    ['no sum', { values: page.values, articles: page.articles, claims: page.claims }],
  ])('is not one with %s', (_case, value) => {
    expect(isPage(value)).toBe(false);
  });

  it('does not have an article of another hash', () => {
    expect(openPage(page, list.values)({ ...ARTICLE, hash: 'def' })).toBeUndefined();
  });

  it('has each of several articles', () => {
    const other = { ...ARTICLE, body: `Yes: ${ARTICLE.body}`, hash: 'def' };
    const quote = { start: 5, end: other.body.length };
    const both = valueListFrom();
    const packs = [packArticle(ARTICLE, [CLAIM], both), packArticle(other, [{ ...CLAIM, ...quote }], both)];
    const find = openPage(pageOf(packs, both.values), both.values);
    expect([ARTICLE, other].map((article) => find(article)?.bytes)).toEqual(
      packs.map(({ bytes }) => Buffer.from(bytes)),
    );
  });
});
