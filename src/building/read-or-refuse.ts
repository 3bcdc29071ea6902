import type { Article, Refusal } from '../articles/article.js';
import type { Claim } from '../claims/claim.js';
import { readArticle } from '../reading/read-article.js';

/** Reads an article; a refusal if the reader fails on it, so that a fault of Spotter's costs one article and not all. */
export function readOrRefuse(
  article: Article,
  read: (article: Article) => readonly Claim[] = readArticle,
): readonly Claim[] | Refusal {
  try {
    return read(article);
  } catch (error) {
    const fault = error instanceof Error ? error.message : String(error);
    return { file: `${article.name}.txt`, reason: `could not be read, by a fault of Spotter (${fault})` };
  }
}
