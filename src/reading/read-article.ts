import type { Article } from '../articles/article.js';
import type { Claim } from '../claims/claim.js';

/** Reads the claims of an article, in the order in which they stand in it. Pure; never throws. */
export function readArticle(_article: Article): readonly Claim[] {
  return [];
}
