import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/claims/claim.js';
import { articleOn, isPage, pageOf } from '../../src/ledger/claim-page.js';
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
    expect(articleOn(page, ARTICLE, list.values)).toEqual({ ...packed, bytes: Buffer.from(packed.bytes) });
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a list', []],
    ['another value', { ...page, values: ['Ben Carter', ...page.values.slice(1)] }],
    ['other bytes', { ...page, articles: { abc: 'AAAA' } }],
    ['an article more', { ...page, articles: { ...page.articles, def: page.articles.abc } }],
    ['no sum', { values: page.values, articles: page.articles }],
  ])('is not one with %s', (_case, value) => {
    expect(isPage(value)).toBe(false);
  });

  it('does not have an article of another hash, not even of an inherited name', () => {
    expect(articleOn(page, { ...ARTICLE, hash: 'def' }, list.values)).toBeUndefined();
    expect(articleOn(page, { ...ARTICLE, hash: 'constructor' }, list.values)).toBeUndefined();
  });
});
