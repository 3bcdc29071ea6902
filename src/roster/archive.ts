import type { Claim, Kind } from '../claims/claim.js';
import type { Corrections } from '../corrections/corrections.js';
import { joinedLedger } from '../ledger/joined-ledger.js';
import { type Ledger, packClaims } from '../ledger/ledger.js';
import { byText } from '../values/by-text.js';
import { once } from '../values/memo.js';
import { partition } from '../values/partition.js';
import { type Indexes, indexesOf, type Numbers } from './indexes.js';
import { type NameFamilies, nameFamilies } from './names/name-families.js';
import { type Rejected, rejectedIn } from './rejections.js';
import type { Source } from './roster.js';

/** An article as far as the roster needs it. */
export interface Dated {
  readonly name: string;
  /** `YYYY-MM-DD` */
  readonly published: string;
}

/** All that articles say, and where to find what is said about a thing. */
export interface Archive {
  /** Its `visit` passes over rejected claims. */
  readonly ledger: Ledger;
  /** With claims or without, in the order of publication. */
  readonly articles: readonly Dated[];
  /** All articles, newest first. Made when first asked for, as what follows is. */
  readonly sources: () => readonly Source[];
  readonly indexes: () => Indexes;
  readonly families: () => NameFamilies;
  readonly corrections: Corrections;
  /** Claims that are no evidence. Found when first asked for. */
  readonly rejected: () => Rejected;
}

/** The part of an archive that was published up to a day. */
export interface KnownArchive extends Archive {
  /** The claims numbered below this are known. */
  readonly bound: number;
  /** How many of the articles are known: the first ones. */
  readonly articlesKnown: number;
}

/**
 * An archive of a ledger's claims, and of what the operator states. `articles` are all that were read; one that only
 * claims speak of is known by them.
 */
export function archiveOf(read: Ledger, articles: readonly Dated[], corrections: Corrections): Archive {
  const { stated, rejections } = corrections;
  const joined = stated.length === 0 ? read : joinedLedger(read, packClaims(stated.map(({ claim }) => claim)));
  const rejected = once(() => rejectedIn(joined, rejections));
  const made: Claim[] = [];
  const ledger: Ledger = {
    ...joined,
    claim: (number) => {
      made[number] ??= joined.claim(number);
      return made[number];
    },
    visit: (see) => {
      const gone = rejected();
      if (gone.size === 0) joined.visit(see);
      else joined.visit((number, said, article) => gone.has(number) || see(number, said, article));
    },
  };
  const indexes = once(() => indexesOf(ledger));
  const all = allArticles(ledger, articles);
  return {
    ledger,
    articles: all,
    sources: once(() => sourcesOf(ledger, all)),
    indexes,
    families: once(() => nameFamilies(indexes(), corrections)),
    corrections,
    rejected,
  };
}

/** What of an archive was published up to a day, `YYYY-MM-DD`. */
export function upTo(archive: Archive, day: string): KnownArchive {
  const { ledger, articles } = archive;
  const articlesKnown = partition(articles.length, (at) => (articles[at]?.published ?? '') <= day);
  return { ...archive, bound: ledger.countUpTo(day), articlesKnown };
}

/** How many of some claims are known. */
export function countKnown({ bound }: KnownArchive, numbers: Numbers = []): number {
  return partition(numbers.length, (at) => (numbers[at] ?? bound) < bound);
}

/** Those of some claims that are known, in the order of publication. */
export function knownOf(archive: KnownArchive, numbers: Numbers = []): Claim[] {
  return numbers.slice(0, countKnown(archive, numbers)).map((number) => archive.ledger.claim(number));
}

/** The articles that are known, newest first, with how many claims of each kind they have. */
export function sourcesKnown({ sources, articlesKnown }: KnownArchive): readonly Source[] {
  const all = sources();
  return all.slice(all.length - articlesKnown);
}

/** What several sentences of an article say counts once. */
function sourcesOf(ledger: Ledger, articles: readonly Dated[]): readonly Source[] {
  const kinds = new Map<string, Partial<Record<Kind, number>>>();
  const said = new Set<string>();
  let last: Dated | undefined;
  ledger.visit((_number, { kind, status, slots }, article) => {
    if (article !== last) said.clear();
    last = article;
    const all = said.size;
    if (said.add(`${kind} ${status} ${Object.values(slots).join('|')}`).size === all) return;
    const key = keyOfArticle(article);
    const ofArticle = kinds.get(key) ?? {};
    ofArticle[kind] = (ofArticle[kind] ?? 0) + 1;
    kinds.set(key, ofArticle);
  });
  return articles
    .map((article) => ({
      article: article.name,
      published: article.published,
      claims: kinds.get(keyOfArticle(article)) ?? {},
    }))
    .sort((a, b) => byText(b.published, a.published) || byText(a.article, b.article));
}

/** Tells articles apart. */
function keyOfArticle({ name, published }: Dated): string {
  return `${published} ${name}`;
}

function allArticles(ledger: Ledger, articles: readonly Dated[]): readonly Dated[] {
  const names = new Set(articles.map(({ name }) => name));
  const only = ledger.articles.filter(({ name }) => !names.has(name));
  const known = new Map([...articles, ...only].map((one) => [keyOfArticle(one), one]));
  return [...known.values()]
    .map(({ name, published }) => ({ name, published }))
    .sort((a, b) => byText(a.published, b.published) || byText(a.name, b.name));
}
