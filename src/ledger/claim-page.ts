import { createHash } from 'node:crypto';
import type { Article } from '../articles/article.js';
import { type PackedArticle, repackArticle } from './packed-article.js';
import type { Value } from './value-list.js';

/** The claims of several articles, as they are kept between two starts. What JSON can hold. */
export interface ClaimPage {
  /** What the claims point to. */
  readonly values: readonly Value[];
  /** By the hash of the article: its packed claims in base64. */
  readonly articles: Readonly<Record<string, string>>;
  /** SHA-256 in hex over the rest: a page that a disk or a hand has changed is none. */
  readonly sum: string;
}

/**
 * Puts articles on a page.
 *
 * @param values all that the articles point to
 */
export function pageOf(articles: readonly PackedArticle[], values: readonly Value[]): ClaimPage {
  const texts = articles.map((one) => [one.digest, Buffer.from(one.bytes).toString('base64')] as const);
  const page = { values, articles: Object.fromEntries(texts) };
  return { ...page, sum: sumOf(page) };
}

/** Whether a value, from wherever it comes, is a page as it was made. */
export function isPage(value: unknown): value is ClaimPage {
  if (typeof value !== 'object' || value === null) return false;
  const { values, articles, sum } = value as Readonly<Record<string, unknown>>;
  return (
    Array.isArray(values) && typeof articles === 'object' && articles !== null && sum === sumOf(value as ClaimPage)
  );
}

/**
 * The claims of an article on a page; undefined if it is not there, or its claims rest on other words than its own.
 *
 * @param values those of the page, or equal ones
 */
export function articleOn(page: ClaimPage, article: Article, values: readonly Value[]): PackedArticle | undefined {
  const text = Object.hasOwn(page.articles, article.hash) ? page.articles[article.hash] : undefined;
  return text === undefined ? undefined : repackArticle(article, Buffer.from(text, 'base64'), values);
}

function sumOf({ values, articles }: Pick<ClaimPage, 'values' | 'articles'>): string {
  const sum = createHash('sha256').update(JSON.stringify(values));
  for (const [key, text] of Object.entries(articles)) sum.update(`\n${key} ${text}`);
  return sum.digest('hex');
}
