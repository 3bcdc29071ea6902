import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/articles/article.js';
import { collectArticles } from '../../src/articles/collect-articles.js';

function article(name: string, hash: string): Article {
  return { name, published: '2023-11-16', body: 'Jane Doe signs.', hash };
}

describe('collectArticles', () => {
  it('parts articles from refusals and keeps their order', () => {
    const bad = { file: 'b.txt', reason: 'is empty' };
    const set = collectArticles([article('a', '1'), bad, article('c', '2')]);
    expect(set.articles.map(({ name }) => name)).toEqual(['a', 'c']);
    expect(set.refusals).toEqual([bad]);
  });

  it('refuses every repeat of a text and names the first', () => {
    const set = collectArticles([article('a', '1'), article('b', '1'), article('c', '1')]);
    expect(set.articles.map(({ name }) => name)).toEqual(['a']);
    expect(set.refusals).toEqual([
      { file: 'b.txt', reason: 'is the same text as a.txt' },
      { file: 'c.txt', reason: 'is the same text as a.txt' },
    ]);
  });

  it('refuses another text of the same name, since a name stands for one article', () => {
    const set = collectArticles([article('a', '1'), article('a', '2')]);
    expect(set.articles.map(({ hash }) => hash)).toEqual(['1']);
    expect(set.refusals).toEqual([{ file: 'a.txt', reason: expect.stringMatching(/same name/) }]);
  });
});
