import { createHash } from 'node:crypto';
import type { Claim, Kind } from '../claims/claim.js';
import { type Archive, archiveOf, type Dated, knownBy, lineOf } from './archive.js';
import { type Knowledge, knowledgeOf } from './knowledge.js';
import { once, recent } from './memo.js';
import { byText, groupBy } from './names/keys.js';
import { lookupsOf } from './names/lookups.js';
import type { Roster, Source } from './roster.js';
import { type Edition, viewOn } from './view.js';

/** To be raised when the same claims give other answers than before. */
const ROSTER_VERSION = 1;
/** Editions kept at a time: people ask of today, and now and then of a few other days. */
const EDITIONS_KEPT = 8;

/**
 * The roster of all claims. The order of either list does not matter. `articles` are all articles read, also those
 * without claims; an article that only claims speak of is known by them. Little is done here: what is known of a
 * person or a team is worked out when first asked for.
 */
export function buildRoster(claims: readonly Claim[], articles: readonly Dated[] = []): Roster {
  const archive = archiveOf(claims, articles);
  const days = [...new Set([...archive.articles, ...archive.claims].map(({ published }) => published))].sort(byText);
  const editionOf = recent(EDITIONS_KEPT, (day) => editionUpTo(archive, day));
  return {
    version: versionOf(archive),
    days,
    claims: archive.claims,
    asOf: (date) => viewOn(date, editionOf(days.findLast((day) => day <= date) ?? '')),
  };
}

/** The edition of everything published up to a day. */
function editionUpTo(archive: Archive, day: string): Edition {
  const known = knowledgeOf(archive, day);
  return {
    known,
    lookups: lookupsOf(archive, known, day),
    sources: once(() => sourcesUpTo(archive, day)),
    countFacts: once(() => countFacts(known)),
  };
}

function sourcesUpTo(archive: Archive, day: string): readonly Source[] {
  const claims = groupBy(knownBy(archive.claims, day), ({ article }) => article);
  return knownBy(archive.articles, day)
    .map(({ name, published }) => ({ article: name, published, claims: countKinds(claims.get(name) ?? []) }))
    .sort((a, b) => byText(b.published, a.published) || byText(a.article, b.article));
}

function countKinds(claims: readonly Claim[]): Partial<Record<Kind, number>> {
  const counts: Partial<Record<Kind, number>> = {};
  for (const { kind } of claims) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
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

/** SHA-256 in hex over everything an answer can depend on. */
function versionOf(archive: Archive): string {
  const hash = createHash('sha256').update(`roster ${ROSTER_VERSION}\n`);
  for (const { name, published } of archive.articles) hash.update(`${JSON.stringify([published, name])}\n`);
  for (const claim of archive.claims) hash.update(`${lineOf(claim)}\n`);
  return hash.digest('hex');
}
