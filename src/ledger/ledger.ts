import { hash } from 'node:crypto';
import type { Claim } from '../claims/claim.js';
import { byText } from '../values/by-text.js';
import { groupBy } from '../values/group-by.js';
import { once } from '../values/memo.js';
import { partition } from '../values/partition.js';
import { readClaim, type Said, skipClaim } from './claim-bytes.js';
import { type PackedArticle, packArticle, readSpans, type Span } from './packed-article.js';
import { type Value, valueListFrom } from './value-list.js';
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
  // The number of the first claim of each article, and of the one that would follow the last.
  const firsts = new Uint32Array(articles.length + 1);
  const quoted = new Uint32Array(articles.length);
  sorted.forEach((article, at) => {
    const { spans, count } = openArticle(article);
    firsts[at + 1] = (firsts[at] ?? 0) + count;
    quoted[at] = sizeOf(spans);
  });
  const packedAt = together(sorted, quoted);
  const size = firsts[articles.length] ?? 0;

  const offsets = once(() => offsetsOf(size, articles.length, packedAt));

  return {
    size,
    articles,
    version: versionOf(sorted, reader),
    countUpTo: (day) => firsts[partition(articles.length, (at) => (articles[at]?.published ?? '') <= day)] ?? 0,
    claim(number) {
      const at = partition(articles.length, (one) => (firsts[one + 1] ?? 0) <= number);
      const article = articles[at];
      if (!article) throw new RangeError(`There is no claim ${number} among ${size}.`);
      return claimOf(article, packedAt(at), offsets()[number] ?? 0);
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
interface Held {
  readonly bytes: Uint8Array;
  /** As UTF-8. */
  readonly quotes: Uint8Array;
  readonly values: readonly Value[];
}

/**
 * Puts all articles in one place: as objects of their own they take half as much memory again.
 *
 * @param quoted how many bytes the quotes of each take
 */
function together(articles: readonly PackedArticle[], quoted: Uint32Array): (at: number) => Held {
  const lists = [...new Set(articles.map(({ values }) => values))];
  const places = new Map(lists.map((values, place) => [values, place]));
  const listOf = Uint32Array.from(articles, ({ values }) => places.get(values) ?? 0);
  const bytesAt = startsOf(Uint32Array.from(articles, ({ bytes }) => bytes.length));
  const quotesAt = startsOf(quoted);
  const bytes = Buffer.concat(articles.map((article) => article.bytes));
  // Written at once: a call for each article takes several times as long.
  const quotes = Buffer.from(articles.map((article) => article.quotes).join(''));
  return (at) => ({
    bytes: bytes.subarray(bytesAt[at], bytesAt[at + 1]),
    quotes: quotes.subarray(quotesAt[at], quotesAt[at + 1]),
    values: lists[listOf[at] ?? 0] ?? [],
  });
}

/** Where things of some lengths begin, one behind the other; and where the last ends. */
function startsOf(lengths: Uint32Array): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  lengths.forEach((length, at) => {
    starts[at + 1] = (starts[at] ?? 0) + length;
  });
  return starts;
}

function openArticle({ bytes }: Pick<Held, 'bytes'>) {
  const numbers = numbersFrom(bytes, 0);
  const spans = readSpans(numbers);
  return { spans, count: numbers.next(), numbers };
}

/** Where in the bytes of its article each claim begins: to reach one without those before it. */
function offsetsOf(count: number, length: number, packedAt: (at: number) => Held): Uint32Array {
  const offsets = new Uint32Array(count);
  let number = 0;
  for (let at = 0; at < length; at += 1) {
    const { count: own, numbers } = openArticle(packedAt(at));
    for (let left = own; left > 0; left -= 1) {
      offsets[number] = numbers.at();
      skipClaim(numbers);
      number += 1;
    }
  }
  return offsets;
}

function claimOf({ name, published }: LedgerArticle, { bytes, quotes, values }: Held, offset: number): Claim {
  const { kind, status, slots, quote, rule } = readClaim(numbersFrom(bytes, offset), values);
  const spans = readSpans(numbersFrom(bytes, 0));
  const { start = 0, end = 0, size = 0 } = spans[quote] ?? {};
  const from = sizeOf(spans.slice(0, quote));
  const text = UTF8.decode(quotes.subarray(from, from + size));
  const evidence = { article: name, published, quote: text, start, end, rule };
  // The slots are those that a claim of this kind was packed with, which the compiler cannot follow.
  return { kind, ...slots, status, ...evidence } as unknown as Claim;
}

function sizeOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { size }) => sum + size, 0);
}

function byPublication(a: PackedArticle, b: PackedArticle): number {
  return byText(a.published, b.published) || byText(a.name, b.name) || byText(a.digest, b.digest);
}

function versionOf(articles: readonly PackedArticle[], reader: string): string {
  // The rest is of fixed length, so that no two lists give the same lines, whatever is in a name.
  const lines = articles.map(({ name, published, digest }) => `${published} ${digest} ${name.length} ${name}`);
  return hash('sha256', `${reader}\n${lines.join('\n')}`);
}
