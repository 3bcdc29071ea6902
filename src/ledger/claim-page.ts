import { createHash } from 'node:crypto';
import type { Article } from '../articles/article.js';
import { type PackedArticle, repackArticle } from './packed-article.js';
import type { Value } from './value-list.js';

/** The claims of several articles, as they are kept between two starts. What JSON can hold. */
export interface ClaimPage {
  /** What the claims point to. */
  readonly values: readonly Value[];
  /** Of each article: the hash of its text, and how many bytes its packed claims take. */
  readonly articles: readonly (readonly [hash: string, size: number])[];
  /** The packed claims of all of them, one after the other, in base64. */
  readonly claims: string;
  /** SHA-256 in hex over the rest: a page that a disk or a hand has changed is none. */
  readonly sum: string;
}

/**
 * Puts articles on a page.
 *
 * @param values all that the articles point to
 */
export function pageOf(packed: readonly PackedArticle[], values: readonly Value[]): ClaimPage {
  const articles = packed.map(({ digest, bytes }) => [digest, bytes.length] as const);
  const claims = Buffer.concat(packed.map(({ bytes }) => bytes)).toString('base64');
  return { values, articles, claims, sum: sumOf({ values, articles, claims }) };
}

/** Whether a value, from wherever it comes, is a page as it was made. */
export function isPage(value: unknown): value is ClaimPage {
  if (typeof value !== 'object' || value === null) return false;
  return 'sum' in value && value.sum === sumOf(value as ClaimPage);
}

/**
 * Opens a page, to take articles from it: what it gives is undefined if an article is not there, or its claims rest on
 * other words than its own.
 *
 * @param values those of the page, or equal ones
 */
export function openPage(
  { articles, claims }: ClaimPage,
  values: readonly Value[],
): (article: Article) => PackedArticle | undefined {
  const bytes = Buffer.from(claims, 'base64');
  const places = new Map<string, Uint8Array>();
  let start = 0;
  for (const [digest, size] of articles) {
    places.set(digest, bytes.subarray(start, start + size));
    start += size;
  }
  return (article) => {
    const own = places.get(article.hash);
    return own && repackArticle(article, own, values);
  };
}

function sumOf({ values, articles, claims }: Omit<ClaimPage, 'sum'>): string {
  // The claims, by far the longest, are not written out as JSON once more.
  return createHash('sha256')
    .update(JSON.stringify([values, articles]))
    .update(claims)
    .digest('hex');
}
