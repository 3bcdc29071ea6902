import { createHash } from 'node:crypto';
import type { Claim } from '../claims/claim.js';
import { type Corrections, NO_CORRECTIONS } from '../corrections/corrections.js';
import { type Ledger, packClaims } from '../ledger/ledger.js';
import { byText } from '../values/by-text.js';
import { keeper, once, recent } from '../values/memo.js';
import { type Archive, archiveOf, countKinds, type Dated, type KnownArchive, keyOfArticle, upTo } from './archive.js';
import { type Knowledge, knowledgeOf } from './knowledge.js';
import { knownCorrections, unusedCorrections } from './known-corrections.js';
import { lookupsOf } from './names/lookups.js';
import type { Roster, Source } from './roster.js';
import { type Edition, viewOn } from './view.js';

/** To be raised when the same claims give other answers than before. */
const ROSTER_VERSION = 1;
/** Editions kept at a time: people ask of today, and now and then of a few other days. */
const EDITIONS_KEPT = 8;
/** Pages kept in each: some megabytes at most. */
const PAGES_KEPT = 1_000;

/**
 * The roster of all claims. The order of either list does not matter. `articles` are all articles read, also those
 * without claims; an article that only claims speak of is known by them. Little is done here: what is known of a
 * person or a team is worked out when first asked for.
 */
export function buildRoster(
  claims: readonly Claim[] | Ledger,
  articles: readonly Dated[] = [],
  corrections: Corrections = NO_CORRECTIONS,
): Roster {
  const archive = archiveOf('visit' in claims ? claims : packClaims(claims), articles, corrections);
  const { ledger } = archive;
  const days = [...new Set([...archive.articles, ...ledger.articles].map(({ published }) => published))].sort(byText);
  const editionOf = recent(EDITIONS_KEPT, (day) => editionUpTo(upTo(archive, day)));
  return {
    version: versionOf(archive),
    days,
    unusedCorrections: once(() => unusedCorrections(upTo(archive, days.at(-1) ?? ''))),
    newestClaims: (day) => newestClaims(upTo(archive, day)),
    asOf: (date) => viewOn(date, editionOf(days.findLast((day) => day <= date) ?? '')),
  };
}

/** The edition of everything that is known. */
function editionUpTo(archive: KnownArchive): Edition {
  const known = knowledgeOf(archive);
  return {
    known,
    lookups: lookupsOf(archive, known),
    sources: once(() => sourcesUpTo(archive)),
    countFacts: once(() => countFacts(known)),
    corrections: once(() => knownCorrections(archive, known.books)),
    keep: keeper(PAGES_KEPT),
  };
}

function sourcesUpTo(archive: KnownArchive): readonly Source[] {
  const kinds = countKinds(archive);
  return archive.articles
    .slice(0, archive.articlesKnown)
    .map((article) => ({
      article: article.name,
      published: article.published,
      claims: kinds.get(keyOfArticle(article)) ?? {},
    }))
    .sort((a, b) => byText(b.published, a.published) || byText(a.article, b.article));
}

function* newestClaims({ ledger, bound, rejected }: KnownArchive): Iterable<Claim> {
  for (let number = bound - 1; number >= 0; number -= 1) {
    if (!rejected().has(number)) yield ledger.claim(number);
  }
}

function countFacts(known: Knowledge): number {
  const personal = known.books.people.names.flatMap((name) =>
    Object.values(known.factsOf(name)).map((facts) => facts.length),
  );
  const alliances = new Set(
    known.books.teams.names.flatMap((team) => known.alliancesOf(team).map(({ slots }) => JSON.stringify(slots))),
  );
  return personal.reduce((sum, count) => sum + count, alliances.size);
}

/** SHA-256 in hex over everything an answer can depend on. What the operator states is in the ledger. */
function versionOf({ ledger, articles, corrections }: Archive): string {
  const names = articles.map(({ name, published }) => JSON.stringify([published, name]));
  const { rejections, same, different } = corrections;
  // Where an entry stands in its file is no matter of answers.
  const entries = [...rejections, ...same, ...different].map(({ place: _place, ...said }) => JSON.stringify(said));
  return createHash('sha256')
    .update([`roster ${ROSTER_VERSION}`, ledger.version, ...names, ...entries].join('\n'))
    .digest('hex');
}
