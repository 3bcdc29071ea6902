import { createHash } from 'node:crypto';
import { byText } from '../../ordering/by-text.js';
import { groupBy } from '../../ordering/group-by.js';
import type { Claim } from '../claim.js';
import { readClaim, type Said } from './claim-bytes.js';
import { type PackedArticle, packArticle, readSpans } from './packed-article.js';
import { valueListFrom } from './value-list.js';
import { numbersFrom } from './varints.js';

/**
 * Many claims in little memory. They are numbered from 0 in the order of publication: by day, name of the article, and
 * place in it. A claim is made when it is asked for, and not kept.
 */
export interface Ledger {
  /** How many claims there are. */
  readonly size: number;
  /** With claims or without, in the order of publication. */
  readonly articles: readonly PackedArticle[];
  /** Changes with every claim: SHA-256 in hex. */
  readonly version: string;
  /** How many of the claims were published up to a day, `YYYY-MM-DD`: those numbered below it. */
  countUpTo(day: string): number;
  /** The claim of a number. */
  claim(number: number): Claim;
  /** Goes through what all claims say, in order; quicker than making the claims. */
  visit(see: (number: number, said: Said, article: PackedArticle) => void): void;
}

/**
 * Brings packed articles in order, whatever order they come in.
 *
 * @param reader version of what read the claims out of the articles
 */
export function ledgerOf(packed: readonly PackedArticle[], reader = ''): Ledger {
  const articles = [...packed].sort(byPublication);
  // The number of the first claim of each article, and of the one that would follow the last.
  const firsts = new Uint32Array(articles.length + 1);
  articles.forEach((article, at) => {
    firsts[at + 1] = (firsts[at] ?? 0) + openArticle(article).count;
  });
  const size = firsts[articles.length] ?? 0;

  return {
    size,
    articles,
    version: versionOf(articles, reader),
    countUpTo: (day) => firsts[partition(articles.length, (at) => (articles[at]?.published ?? '') <= day)] ?? 0,
    claim(number) {
      const at = partition(articles.length, (one) => (firsts[one + 1] ?? 0) <= number);
      const article = articles[at];
      if (!article) throw new RangeError(`There is no claim ${number} among ${size}.`);
      return claimOf(article, number - (firsts[at] ?? 0));
    },
    visit(see) {
      let number = 0;
      for (const article of articles) {
        const { count, numbers } = openArticle(article);
        for (let left = count; left > 0; left -= 1) {
          see(number, readClaim(numbers, article.values), article);
          number += 1;
        }
      }
    },
  };
}

/** A ledger of claims from anywhere. Equal claims count once; their order does not matter. */
export function packClaims(claims: readonly Claim[]): Ledger {
  const list = valueListFrom();
  const byArticle = groupBy(claims, ({ published, article }) => `${published} ${article}`);
  return ledgerOf(
    [...byArticle.values()].map((own) => {
      const { article = '', published = '' } = own[0] ?? {};
      return packArticle({ name: article, published }, own, list);
    }),
  );
}

function openArticle({ bytes }: PackedArticle) {
  const numbers = numbersFrom(bytes, 0);
  const spans = readSpans(numbers);
  return { spans, count: numbers.next(), numbers };
}

function claimOf(article: PackedArticle, index: number): Claim {
  const { name, published, bytes, quotesAt, values } = article;
  const { spans, numbers } = openArticle(article);
  for (let left = index; left > 0; left -= 1) readClaim(numbers, values);
  const { kind, status, slots, quote, rule } = readClaim(numbers, values);

  const { start = 0, end = 0, length = 0 } = spans[quote] ?? {};
  const before = spans.slice(0, quote).reduce((sum, span) => sum + span.length, 0);
  const quotes = Buffer.from(bytes.buffer, bytes.byteOffset + quotesAt, bytes.length - quotesAt).toString();
  const evidence = { article: name, published, quote: quotes.slice(before, before + length), start, end, rule };
  // The slots are those that a claim of this kind was packed with, which the compiler cannot follow.
  return { kind, ...slots, status, ...evidence } as unknown as Claim;
}

/** The first number from 0 to `length` that does not fit, of numbers that fit up to one and not from there on. */
function partition(length: number, fits: (at: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (fits(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function byPublication(a: PackedArticle, b: PackedArticle): number {
  return byText(a.published, b.published) || byText(a.name, b.name) || byText(a.digest, b.digest);
}

function versionOf(articles: readonly PackedArticle[], reader: string): string {
  const lines = articles.map(({ name, published, digest }) => JSON.stringify([published, name, digest]));
  return createHash('sha256')
    .update(`${reader}\n${lines.join('\n')}`)
    .digest('hex');
}
