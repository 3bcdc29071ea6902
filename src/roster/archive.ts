import { type Claim, type ClaimOf, type Kind, SLOTS } from '../claims/claim.js';
import { byText } from './names/keys.js';

/** The slots that name a person. */
export const PERSON_SLOTS: readonly string[] = ['driver', 'person', 'replacedBy'];
/** The slots that name a team. */
export const TEAM_SLOTS: readonly string[] = ['team', 'loanTo', 'partner'];

/** Whom or what a claim of each kind is about. */
const SUBJECT_SLOTS: { readonly [K in Kind]: readonly string[] } = {
  ride: ['driver'],
  start: ['driver'],
  contract: ['driver'],
  exit: ['driver'],
  crew: ['person'],
  title: ['driver'],
  result: ['driver'],
  bio: ['driver'],
  role: ['person'],
  alliance: [],
};

/** An article as far as the roster needs it. */
export interface Dated {
  readonly name: string;
  /** `YYYY-MM-DD` */
  readonly published: string;
}

/** All claims, and where to find those about a thing. Every list is in the order of publication. */
export interface Archive {
  readonly claims: readonly Claim[];
  readonly articles: readonly Dated[];
  /** By the spelling of whom they are about: the driver, or else the person. */
  readonly bySubject: ReadonlyMap<string, readonly Claim[]>;
  /** By the spelling of a driver whose crew they name. */
  readonly crewOfDriver: ReadonlyMap<string, readonly ClaimOf<'crew'>[]>;
  /** By car number. */
  readonly crewOfNumber: ReadonlyMap<string, readonly ClaimOf<'crew'>[]>;
  /** Departures, by the spelling of who is said to take the place. */
  readonly byReplacement: ReadonlyMap<string, readonly ClaimOf<'exit'>[]>;
  /** By the spelling of a team's name. */
  readonly aboutTeam: ReadonlyMap<string, readonly Claim[]>;
  /** By car number. */
  readonly aboutNumber: ReadonlyMap<string, readonly Claim[]>;
  /** By `carKey`. */
  readonly aboutCar: ReadonlyMap<string, readonly Claim[]>;
  readonly aboutSeries: ReadonlyMap<string, readonly Claim[]>;
  /** By the spelling of a track's name. */
  readonly aboutTrack: ReadonlyMap<string, readonly Claim[]>;
}

/** The key of a car in `Archive.aboutCar`, if all three are known. */
export function carKey(car: {
  readonly number?: string;
  readonly series?: string;
  readonly season?: number;
}): string | undefined {
  const { number, series, season } = car;
  return number === undefined || series === undefined || season === undefined
    ? undefined
    : `${number} ${series} ${season}`;
}

/**
 * Sorts and indexes claims. The result does not depend on the order of either list. Claims that are equal in every
 * respect count once. An article that only claims speak of is known by them.
 */
export function archiveOf(claims: readonly Claim[], articles: readonly Dated[]): Archive {
  const byLine = new Map(claims.map((claim) => [lineOf(claim), claim]));
  const sorted = [...byLine].sort((a, b) => byText(a[0], b[0])).map(([, claim]) => claim);
  return {
    claims: sorted,
    articles: allArticles(sorted, articles),
    bySubject: index(sorted, (claim) => valuesOf(claim, SUBJECT_SLOTS[claim.kind])),
    crewOfDriver: index(ofKind(sorted, 'crew'), (claim) => claim.driver ?? []),
    crewOfNumber: index(ofKind(sorted, 'crew'), (claim) => claim.number ?? []),
    byReplacement: index(ofKind(sorted, 'exit'), (claim) => claim.replacedBy ?? []),
    aboutTeam: index(sorted, (claim) => valuesOf(claim, TEAM_SLOTS)),
    aboutNumber: index(sorted, (claim) => valuesOf(claim, ['number'])),
    aboutCar: index(sorted, (claim) => carKey(claim as object) ?? []),
    aboutSeries: index(sorted, (claim) => valuesOf(claim, ['series'])),
    aboutTrack: index(sorted, (claim) => valuesOf(claim, ['track'])),
  };
}

/** The part of a list of claims, in the order of publication, that was published up to a day. */
export function knownBy<T extends { readonly published: string }>(list: readonly T[] | undefined, day: string): T[] {
  return list?.slice(0, countKnown(list, day)) ?? [];
}

/** How many of a list, in the order of publication, were published up to a day. */
export function countKnown(list: readonly { readonly published: string }[], day: string): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = list[middle];
    if (item && item.published <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A claim as one line in which equal claims are equal, and which sorts by date, article and place in the article. */
export function lineOf(claim: Claim): string {
  const values: Readonly<Record<string, unknown>> = { ...claim };
  const place = [claim.start, claim.end].map((offset) => String(offset).padStart(9, '0'));
  const slots = SLOTS[claim.kind].map((slot) => values[slot] ?? null);
  return JSON.stringify([
    claim.published,
    claim.article,
    ...place,
    claim.kind,
    claim.status,
    slots,
    claim.quote,
    claim.rule,
  ]);
}

function allArticles(claims: readonly Claim[], articles: readonly Dated[]): readonly Dated[] {
  const known = new Map<string, Dated>();
  for (const { name, published } of articles) known.set(`${published} ${name}`, { name, published });
  const named = new Set(articles.map((article) => article.name));
  for (const { article, published } of claims) {
    if (!named.has(article)) known.set(`${published} ${article}`, { name: article, published });
  }
  return [...known].sort((a, b) => byText(a[0], b[0])).map(([, article]) => article);
}

function valuesOf(claim: Claim, slots: readonly string[]): string[] {
  const values: Readonly<Record<string, unknown>> = { ...claim };
  const found = new Set<string>();
  for (const slot of slots) {
    const value = values[slot];
    if (typeof value === 'string') found.add(value);
  }
  return [...found];
}

function ofKind<K extends Kind>(claims: readonly Claim[], kind: K): ClaimOf<K>[] {
  return claims.filter((claim) => claim.kind === kind) as unknown as ClaimOf<K>[];
}

function index<T extends Claim>(
  claims: readonly T[],
  keysOf: (claim: T) => string | readonly string[],
): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const claim of claims) {
    const keys = keysOf(claim);
    for (const key of typeof keys === 'string' ? [keys] : keys) {
      const list = found.get(key);
      if (list) list.push(claim);
      else found.set(key, [claim]);
    }
  }
  return found;
}
