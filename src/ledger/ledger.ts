import { createHash } from 'node:crypto';
import type { Claim } from '../claims/claim.js';
import { byText } from '../ordering/by-text.js';
import { groupBy } from '../ordering/group-by.js';
import { readClaim, type Said } from './claim-bytes.js';
import { type PackedArticle, packArticle, readSpans } from './packed-article.js';
import { valueListFrom } from './value-list.js';
import { numbersFrom } from './varints.js';

/** An article as far as a ledger knows it. */
type LedgerArticle = Pick<PackedArticle, 'name' | 'published'>;

/**
 * Many claims in little memory. They are numbered from 0 in the order of publication: by day, name of the article, and
 * place in it. A claim is made when it is asked for, and not kept.
 */
export interface Ledger {
  /** How many claims there are. */
  readonly size: number;
  /** With claims or without, in the order of publication. */
  readonly articles: readonly LedgerArticle[];
  /** Changes with every claim: SHA-256 in hex. */
  readonly version: string;
  /** How many of the claims were published up to a day, `YYYY-MM-DD`: those numbered below it. */
  countUpTo(day: string): number;
  /** The claim of a number. */
  claim(number: number): Claim;
  /** Goes through what all claims say, in order; quicker than making the claims. */
  visit(see: (number: number, said: Said, article: LedgerArticle) => void): void;
}

/**
 * Brings packed articles in order, whatever order they come in.
 *
 * @param reader version of what read the claims out of the articles
 */
export function ledgerOf(packed: readonly PackedArticle[], reader = ''): Ledger {
  const sorted = [...packed].sort(byPublication);
  const articles = sorted.map(({ name, published }) => ({ name, published }));
  const packedAt = inOneBuffer(sorted);
  // The number of the first claim of each article, and of the one that would follow the last.
  const firsts = new Uint32Array(articles.length + 1);
  sorted.forEach((article, at) => {
    firsts[at + 1] = (firsts[at] ?? 0) + openArticle(article).count;
  });
  const size = firsts[articles.length] ?? 0;

  return {
    size,
    articles,
    version: versionOf(sorted, reader),
    countUpTo: (day) => firsts[partition(articles.length, (at) => (articles[at]?.published ?? '') <= day)] ?? 0,
    claim(number) {
      const at = partition(articles.length, (one) => (firsts[one + 1] ?? 0) <= number);
      const article = articles[at];
      if (!article) throw new RangeError(`There is no claim ${number} among ${size}.`);
      return claimOf(article, packedAt(at), number - (firsts[at] ?? 0));
    },
    visit(see) {
      let number = 0;
      for (const [at, article] of articles.entries()) {
        const packed = packedAt(at);
        const { count, numbers } = openArticle(packed);
        for (let left = count; left > 0; left -= 1) {
          see(number, readClaim(numbers, packed.values), article);
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

const UTF8 = new TextDecoder('utf-8', { ignoreBOM: true });

/** What of a packed article holds its claims. */
type Held = Pick<PackedArticle, 'bytes' | 'quotesAt' | 'values'>;

/** Puts the bytes of all articles in one place: as objects of their own they take half as much again. */
function inOneBuffer(articles: readonly Held[]): (at: number) => Held {
  const bytes = Buffer.concat(articles.map((article) => article.bytes));
  const lists = [...new Set(articles.map(({ values }) => values))];
  const places = new Map(lists.map((values, place) => [values, place]));
  const starts = new Uint32Array(articles.length + 1);
  articles.forEach((article, at) => {
    starts[at + 1] = (starts[at] ?? 0) + article.bytes.length;
  });
  const quotes = Uint32Array.from(articles, ({ quotesAt }) => quotesAt);
  const listOf = Uint32Array.from(articles, ({ values }) => places.get(values) ?? 0);
  return (at) => ({
    bytes: bytes.subarray(starts[at], starts[at + 1]),
    quotesAt: quotes[at] ?? 0,
    values: lists[listOf[at] ?? 0] ?? [],
  });
}

function openArticle({ bytes }: Held) {
  const numbers = numbersFrom(bytes, 0);
  const spans = readSpans(numbers);
  return { spans, count: numbers.next(), numbers };
}

function claimOf({ name, published }: LedgerArticle, packed: Held, index: number): Claim {
  const { bytes, quotesAt, values } = packed;
  const { spans, numbers } = openArticle(packed);
  for (let left = index; left > 0; left -= 1) readClaim(numbers, values);
  const { kind, status, slots, quote, rule } = readClaim(numbers, values);

  const { start = 0, end = 0, length = 0 } = spans[quote] ?? {};
  const before = spans.slice(0, quote).reduce((sum, span) => sum + span.length, 0);
  const quotes = UTF8.decode(bytes.subarray(quotesAt));
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
