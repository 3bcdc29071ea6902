import { hash } from 'node:crypto';
import type { Article } from '../articles/article.js';
import type { Claim } from '../claims/claim.js';
import { writeClaim } from './claim-bytes.js';
import { inOrder, lineOf } from './claim-order.js';
import type { Value, ValueList } from './value-list.js';
import { type NumberReader, numbersFrom, writeNumber } from './varints.js';

/** The claims of one article, as small as they get: thousands of articles are held in memory. */
export interface PackedArticle {
  readonly name: string;
  /** `YYYY-MM-DD` */
  readonly published: string;
  /**
   * As `writeNumber` has them: how many quotes; start, end and size of each; how many claims; the claims as `writeClaim`
   * has them.
   */
  readonly bytes: Uint8Array;
  /** The quotes in order. Those of a text that is at hand are parts of it, and no copies. */
  readonly quotes: readonly string[];
  /** What the claims point to. Articles may share a list. */
  readonly values: readonly Value[];
  /** Other claims have another one: the hash of the text that they were read from, or of the claims themselves. */
  readonly digest: string;
}

/** Where a quote stands in the body, in UTF-16 units, and how many bytes it takes as UTF-8. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly size: number;
}

/**
 * Packs the claims of one article. Equal claims count once; their order does not matter.
 *
 * @param article its `hash`, if the claims are all that the reader takes from a text
 * @param list takes the values of the slots
 */
export function packArticle(
  article: Pick<PackedArticle, 'name' | 'published'> & { readonly hash?: string },
  claims: readonly Claim[],
  list: ValueList,
): PackedArticle {
  const { name, published } = article;
  const ordered = inOrder(claims);
  const quotes = new Map<string, { readonly at: number; readonly claim: Claim }>();
  for (const claim of ordered) {
    if (!quotes.has(placeOf(claim))) quotes.set(placeOf(claim), { at: quotes.size, claim });
  }

  const bytes: number[] = [];
  writeNumber(bytes, quotes.size);
  for (const { claim } of quotes.values()) {
    for (const value of [claim.start, claim.end, Buffer.byteLength(claim.quote)]) writeNumber(bytes, value);
  }
  writeNumber(bytes, ordered.length);
  for (const claim of ordered) writeClaim(bytes, claim, quotes.get(placeOf(claim))?.at ?? 0, list.placeOf);

  const digest = article.hash ?? hash('sha256', ordered.map(lineOf).join('\n'));
  const texts = [...quotes.values()].map(({ claim }) => claim.quote);
  return { name, published, bytes: Uint8Array.from(bytes), quotes: texts, values: list.values, digest };
}

/**
 * An article whose claims were packed before. The quotes are taken from its own text; undefined if they do not lie in it.
 */
export function repackArticle(
  { name, published, body, hash: digest }: Article,
  bytes: Uint8Array,
  values: readonly Value[],
): PackedArticle | undefined {
  const spans = readSpans(numbersFrom(bytes, 0));
  const quotes = spans.map(({ start, end }) => body.slice(start, end));
  if (spans.some(({ end, size }, at) => end > body.length || size !== Buffer.byteLength(quotes[at] ?? ''))) {
    return undefined;
  }
  return { name, published, bytes, quotes, values, digest };
}

/** Reads where the quotes stand. What follows is how many claims there are. */
export function readSpans(numbers: NumberReader): Span[] {
  const spans: Span[] = [];
  for (let left = numbers.next(); left > 0; left -= 1) {
    spans.push({ start: numbers.next(), end: numbers.next(), size: numbers.next() });
  }
  return spans;
}

function placeOf({ start, end, quote }: Claim): string {
  return `${start} ${end} ${quote}`;
}
