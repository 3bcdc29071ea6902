// From articles to claims, by way of the store: the one place that knows both. It stands above reading and storage, so
// that the reader stays a pure function and a store knows nothing of claims.
import type { Article, Refusal } from '../articles/article.js';
import { areClaims } from '../claims/are-claims.js';
import type { Claim } from '../claims/claim.js';
import type { readArticle } from '../reading/read-article.js';
import { READER_VERSION } from '../reading/reader-version.js';
import type { Store, StorePurpose } from '../storage/store.js';
import { readOrRefuse } from './read-or-refuse.js';

/** What the store for `readArticles` is to be opened for: the claims of each article, by the article's hash. */
export const CLAIMS: StorePurpose<readonly Claim[]> = { name: 'claims', version: READER_VERSION, fits: areClaims };

/** What articles say, and where it came from. */
export interface Readings {
  /** In the order of the articles, and within each in the order of its text. */
  readonly claims: readonly Claim[];
  /** Articles that were read now, and those whose claims were in the store. */
  readonly read: number;
  readonly cached: number;
  /** Articles that the reader failed on: a fault of Spotter's. They have no claims. */
  readonly refusals: readonly Refusal[];
}

/** Reads the articles whose claims the store does not have, and puts those in. Never throws. */
export async function readArticles(
  articles: readonly Article[],
  store: Pick<Store<readonly Claim[]>, 'getMany' | 'setMany'>,
  read?: typeof readArticle,
): Promise<Readings> {
  const kept = await store.getMany(articles.map(({ hash }) => hash));
  const fresh = new Map<string, readonly Claim[]>();
  const refusals: Refusal[] = [];
  let cached = 0;

  const claims = articles.flatMap((article) => {
    const keptOfArticle = kept.get(article.hash);
    if (keptOfArticle?.every((claim) => isOf(claim, article))) {
      cached += 1;
      return keptOfArticle.map((claim) => underName(claim, article.name));
    }
    const reading = readOrRefuse(article, read);
    if ('reason' in reading) {
      refusals.push(reading);
      return [];
    }
    fresh.set(article.hash, reading);
    return reading;
  });

  await store.setMany(fresh);
  return { claims, read: articles.length - cached, cached, refusals };
}

/** Whether a claim rests on the words of the article: what a store gives back is not taken on trust. */
function isOf({ published, quote, start, end }: Claim, { published: day, body }: Article): boolean {
  return published === day && end === start + quote.length && body.startsWith(quote, start);
}

/** The same text may come back under another name; the hash does not cover names. */
function underName(claim: Claim, article: string): Claim {
  return claim.article === article ? claim : { ...claim, article };
}
