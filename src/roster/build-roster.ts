import { createHash } from 'node:crypto';
import type { Claim } from '../claims/claim.js';
import { type Corrections, NO_CORRECTIONS } from '../corrections/corrections.js';
import { type Ledger, packClaims } from '../ledger/ledger.js';
import { byText } from '../values/by-text.js';
import { keeper, once, recent } from '../values/memo.js';
import { partition } from '../values/partition.js';
import { type Archive, archiveOf, type Dated, type KnownArchive, sourcesKnown, upTo } from './archive.js';
import { type Knowledge, knowledgeOf } from './knowledge.js';
import { knownCorrections, unusedCorrections } from './known-corrections.js';
import { lookupsOf } from './names/lookups.js';
import { movesUpTo } from './pages/moves-page.js';
import { preparationOf, surveyOf } from './prepare.js';
import type { Roster } from './roster.js';
import { type Edition, viewOn } from './view.js';

/** To be raised when the same claims give other answers than before. */
const ROSTER_VERSION = 35;

/** Editions of other days kept at a time, besides that of all days: people ask of few of them. */
const EDITIONS_KEPT = 8;
/** Dates of each for which all moves are kept. */
const DATES_KEPT = 4;
/** Pages kept in each: some megabytes at most. */
const PAGES_KEPT = 1_000;
/** Prepared pages kept in each: those of two days for some thousand drivers and hundred teams. */
const PREPARED_KEPT = 16_000;

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
  // The one that nearly everybody asks is never given up for others.
  const newest = once(() => editionUpTo(upTo(archive, days.at(-1) ?? '')));
  const editionOf = recent(EDITIONS_KEPT, (day) => editionUpTo(upTo(archive, day)));
  const editionOn = (date: string): Edition => {
    const passed = partition(days.length, (at) => (days[at] ?? '') <= date);
    return passed === days.length ? newest() : editionOf(days[passed - 1] ?? '');
  };
  return {
    version: versionOf(archive),
    days,
    unusedCorrections: once(() => unusedCorrections(upTo(archive, days.at(-1) ?? ''))),
    newestClaims: (day) => newestClaims(upTo(archive, day)),
    asOf: (date) => viewOn(date, editionOn(date)),
    survey: (date) => editionOn(date).survey(date),
    prepare: (date) => preparationOf(date, editionOn(date)),
  };
}

/** The edition of everything that is known. */
function editionUpTo(archive: KnownArchive): Edition {
  const known = knowledgeOf(archive);
  const movesOn = recent(DATES_KEPT, (date) => movesUpTo(date, known));
  return {
    known,
    lookups: lookupsOf(archive, known),
    sources: once(() => sourcesKnown(archive)),
    countFacts: once(() => countFacts(known)),
    corrections: once(() => knownCorrections(archive, known.books)),
    movesUpTo: movesOn,
    survey: recent(DATES_KEPT, (date) => surveyOf(known, movesOn(date))),
    keep: keeper(PAGES_KEPT),
    keepPrepared: keeper(PREPARED_KEPT),
  };
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
