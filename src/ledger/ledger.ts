import { createHash } from 'node:crypto';
import type { Claim } from '../claims/claim.js';
import { byText } from '../values/by-text.js';
import { groupBy } from '../values/group-by.js';
import { once } from '../values/memo.js';
import { partition } from '../values/partition.js';
import { readClaim, type Said, skipClaim } from './claim-bytes.js';
import { type PackedArticle, packArticle, readSpans } from './packed-article.js';
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
  const opened = sorted.map(openArticle);
  const packedAt = inOneBuffer(
    sorted,
    opened.map(({ spans }) => spans.reduce((sum, { size }) => sum + size, 0)),
  );
  // The number of the first claim of each article, and of the one that would follow the last.
  const firsts = new Uint32Array(articles.length + 1);
  opened.forEach(({ count }, at) => {
    firsts[at + 1] = (firsts[at] ?? 0) + count;
  });
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

/** What of a packed article holds its claims: its bytes, and behind them its quotes as UTF-8. */
interface Held {
  readonly bytes: Uint8Array;
  /** Where in the bytes the quotes begin. */
  readonly quotesAt: number;
  readonly values: readonly Value[];
}

/**
 * Puts all articles in one place: as objects of their own they take half as much memory again.
 *
 * @param ofQuotes how many bytes the quotes of each take as UTF-8
 */
function inOneBuffer(articles: readonly PackedArticle[], ofQuotes: readonly number[]): (at: number) => Held {
  const lists = [...new Set(articles.map(({ values }) => values))];
  const places = new Map(lists.map((values, place) => [values, place]));
  const listOf = Uint32Array.from(articles, ({ values }) => places.get(values) ?? 0);
  const claims = Uint32Array.from(articles, ({ bytes }) => bytes.length);
  const starts = new Uint32Array(articles.length + 1);
  articles.forEach(({ bytes }, at) => {
    starts[at + 1] = (starts[at] ?? 0) + bytes.length + (ofQuotes[at] ?? 0);
  });
  const all = Buffer.allocUnsafe(starts[articles.length] ?? 0);
  articles.forEach(({ bytes, quotes }, at) => {
    let place = starts[at] ?? 0;
    all.set(bytes, place);
    place += bytes.length;
    for (const quote of quotes) place += all.write(quote, place);
  });
  return (at) => ({
    bytes: all.subarray(starts[at], starts[at + 1]),
    quotesAt: claims[at] ?? 0,
    values: lists[listOf[at] ?? 0] ?? [],
  });
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

function claimOf({ name, published }: LedgerArticle, { bytes, quotesAt, values }: Held, offset: number): Claim {
  const { kind, status, slots, quote, rule } = readClaim(numbersFrom(bytes, offset), values);
  const spans = readSpans(numbersFrom(bytes, 0));
  const { start = 0, end = 0, size = 0 } = spans[quote] ?? {};
  const from = spans.slice(0, quote).reduce((sum, span) => sum + span.size, quotesAt);
  const text = UTF8.decode(bytes.subarray(from, from + size));
  const evidence = { article: name, published, quote: text, start, end, rule };
  // The slots are those that a claim of this kind was packed with, which the compiler cannot follow.
  return { kind, ...slots, status, ...evidence } as unknown as Claim;
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
