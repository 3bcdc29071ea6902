// From articles to claims, by way of the store: the one place that knows both. It stands above reading and storage, so
// that the reader stays a pure function and a store knows nothing of claims.
import type { Article, Refusal } from '../articles/article.js';
import { articleOn, type ClaimPage, isPage, pageOf } from '../claims/packed/claim-page.js';
import { type Ledger, ledgerOf } from '../claims/packed/ledger.js';
import { type PackedArticle, packArticle } from '../claims/packed/packed-article.js';
import { type Value, type ValueList, valueListFrom } from '../claims/packed/value-list.js';
import { groupBy } from '../ordering/group-by.js';
import type { readArticle } from '../reading/read-article.js';
import { READER_VERSION } from '../reading/reader-version.js';
import type { Store, StorePurpose } from '../storage/store.js';
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
  const packed: PackedArticle[] = [];
  const refusals: Refusal[] = [];
  let cached = 0;

  // One list of equal values for all pages: the same names are on most of them.
  const shared = new Map<Value, Value>();
  const once = (value: Value): Value => {
    const known = shared.get(value);
    if (known === undefined) shared.set(value, value);
    return known ?? value;
  };

  for (const [key, own] of articlesOf) {
    const page = kept.get(key);
    const list = valueListFrom(page?.values.map(once));
    const onPage = new Map<string, PackedArticle>();
    const before = refusals.length + cached;
    for (const article of own) {
      const known = page && articleOn(page, article, list.values);
      if (known) cached += 1;
      const found = known ?? readAndPack(article, list, read);
      if ('reason' in found) refusals.push(found);
      else onPage.set(article.hash, found);
    }
    packed.push(...onPage.values());
    if (refusals.length + cached - before < own.length) changed.set(key, pageOf(onPage, list.values));
  }

  await store.setMany(changed);
  return { ledger: ledgerOf(packed, READER_VERSION), read: articles.length - cached, cached, refusals };
}

function readAndPack(article: Article, list: ValueList, read: typeof readArticle | undefined): PackedArticle | Refusal {
  const reading = readOrRefuse(article, read);
  return 'reason' in reading ? reading : packArticle(article, reading, list);
}

function keyOfPage({ hash }: Article): string {
  return String(Number.parseInt(hash.slice(0, HASH_DIGITS), 16) % PAGES);
}
