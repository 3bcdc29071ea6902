import { groupBy } from '../values/group-by.js';
import type { Claim } from './claim.js';
import { isOperators } from './operator.js';

/**
 * How many texts some claims come from. Articles count, but those that say it in the same words at the same place are
 * one text that was printed again. What the operator states is in no article.
 */
export function countTexts(claims: readonly Pick<Claim, 'article' | 'quote' | 'start'>[]): number {
  const byArticle = groupBy(claims, ({ article }) => article);
  const articles = [...byArticle].filter(([article]) => !isOperators(article));
  const texts = articles.map(([article, own]) => {
    const words = own.flatMap(({ quote, start }) => (quote === '' ? [] : [`${start} ${quote}`])).sort();
    return words.length === 0 ? article : words.join('\n');
  });
  return new Set(texts).size;
}
