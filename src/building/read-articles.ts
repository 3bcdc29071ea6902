// From articles to claims, by way of the store: the one place that knows both. It stands above reading and storage, so
// that the reader stays a pure function and a store knows nothing of claims.
import type { Article, Refusal } from '../articles/article.js';
import { type ClaimPage, isPage, openPage, pageOf } from '../ledger/claim-page.js';
import { type Ledger, ledgerOf } from '../ledger/ledger.js';
import { type PackedArticle, packArticle } from '../ledger/packed-article.js';
import { type Value, valueListFrom } from '../ledger/value-list.js';
import type { readArticle } from '../reading/read-article.js';
import { READER_VERSION } from '../reading/reader-version.js';
import type { Store, StorePurpose } from '../storage/store.js';
import { groupBy } from '../values/group-by.js';
import { readOrRefuse } from './read-or-refuse.js';

/** What the store for `readArticles` is to be opened for: pages of claims. */
export const CLAIMS: StorePurpose<ClaimPage> = { name: 'claims', version: READER_VERSION, fits: isPage };

/**
 * Articles are put on 64 pages by their hash: few enough to fetch all at once, and enough that a new article has but a
 * small part of the claims written anew.
 */
const HASH_DIGITS = 2;
const PAGES = 64;

/** What articles say, and where it came from. */
export interface Readings {
  readonly ledger: Ledger;
  /** Articles that were read now, and those whose claims were in the store. */
  readonly read: number;
  readonly cached: number;
  /** Articles that the reader failed on: a fault of Spotter's. They have no claims. */
  readonly refusals: readonly Refusal[];
}

/** Reads the articles whose claims the store does not have, and puts those in. Never throws. */
export async function readArticles(
  articles: readonly Article[],
  store: Pick<Store<ClaimPage>, 'getMany' | 'setMany'>,
  read?: typeof readArticle,
): Promise<Readings> {
  const articlesOf = groupBy(articles, keyOfPage);
  const kept = await store.getMany([...articlesOf.keys()]);

  const changed = new Map<string, ClaimPage>();
  const packed = new Map<string, PackedArticle>();
  const refusals: Refusal[] = [];
  let cached = 0;

  // One list of equal values for all pages: the same names are on most of them.
  const shared = new Map<Value, Value>();
  const sharedOf = (value: Value): Value => {
    const known = shared.get(value);
    if (known === undefined) shared.set(value, value);
    return known ?? value;
  };

  for (const [key, own] of articlesOf) {
    const page = kept.get(key);
    const values = page?.values.map(sharedOf) ?? [];
    const find = page && openPage(page, values);
    const missing: Article[] = [];
    for (const article of own) {
      const known = find?.(article);
      if (known) packed.set(article.hash, known);
      else missing.push(article);
    }
    cached += own.length - missing.length;
    if (missing.length === 0) continue;

    const list = valueListFrom(values);
    for (const article of missing) {
      const reading = readOrRefuse(article, read);
      if ('reason' in reading) refusals.push(reading);
      else packed.set(article.hash, packArticle(article, reading, list));
    }
    const onPage = own.flatMap(({ hash }) => packed.get(hash) ?? []);
    changed.set(key, pageOf(onPage, list.values));
  }

  await store.setMany(changed);
  // In the order of the articles, which is near the one that the ledger brings them in.
  const inOrder = articles.flatMap(({ hash }) => packed.get(hash) ?? []);
  return { ledger: ledgerOf(inOrder, READER_VERSION), read: articles.length - cached, cached, refusals };
}

function keyOfPage({ hash }: Article): string {
  return String(Number.parseInt(hash.slice(0, HASH_DIGITS), 16) % PAGES);
}
