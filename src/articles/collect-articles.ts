import type { Article, ArticleSet, Refusal } from './article.js';

/**
 * Sorts what single files gave into articles and refusals, in the same order, and refuses repeats: a text that came
 * before under another name, and a name that came before from another folder (a name stands for one article).
 */
export function collectArticles(parsed: readonly (Article | Refusal)[]): ArticleSet {
  const articles: Article[] = [];
  const refusals: Refusal[] = [];
  const nameOfHash = new Map<string, string>();
  const names = new Set<string>();

  for (const result of parsed) {
    if ('reason' in result) {
      refusals.push(result);
      continue;
    }
    const file = `${result.name}.txt`;
    const first = nameOfHash.get(result.hash);
    if (first !== undefined) {
      refusals.push({ file, reason: `is the same text as ${first}.txt` });
    } else if (names.has(result.name)) {
      refusals.push({ file, reason: 'has the same name as another article; rename one of them' });
    } else {
      nameOfHash.set(result.hash, result.name);
      names.add(result.name);
      articles.push(result);
    }
  }
  return { articles, refusals };
}
