import { type Claim, type ClaimOf, type Kind, SLOTS, type SlotsOf, type Status } from '../../claims/claim.js';
import { byText } from '../../values/by-text.js';
import { PERSON_SLOTS, TEAM_SLOTS } from '../indexes.js';
import { bySlots } from '../names/keys.js';
import type { NameBook } from '../names/name-book.js';
import type { Fact } from '../roster.js';

/** A claim, and its slots with every name as it is shown. */
export interface Statement<K extends Kind> {
  readonly claim: ClaimOf<K>;
  readonly slots: SlotsOf[K];
}

/** The names of everything that has several spellings. */
export interface Books {
  readonly people: NameBook;
  readonly teams: NameBook;
  readonly tracks: NameBook;
}

/** What a claim says, its names looked up in the books. */
export function statementOf<K extends Kind>(claim: ClaimOf<K>, books: Books): Statement<K> {
  const values = claim as unknown as Readonly<Record<string, unknown>>;
  const slots: Record<string, unknown> = {};
  for (const slot of SLOTS[claim.kind as Kind]) {
    const value = values[slot];
    if (value === undefined) continue;
    slots[slot] = typeof value === 'string' ? (bookFor(slot, books)?.nameOf(value) ?? value) : value;
  }
  return { claim, slots: slots as unknown as SlotsOf[K] };
}

function bookFor(slot: string, { people, teams, tracks }: Books): NameBook | undefined {
  if (PERSON_SLOTS.includes(slot)) return people;
  if (TEAM_SLOTS.includes(slot)) return teams;
  return slot === 'track' ? tracks : undefined;
}

/** The claims among many that are of a kind and status. */
export function claimsOf<K extends Kind>(claims: readonly Claim[], kind: K, status: Status): ClaimOf<K>[] {
  return claims.filter((claim) => claim.kind === kind && claim.status === status) as unknown as ClaimOf<K>[];
}

/**
 * One fact from statements about one thing. The newest statement that has a slot fills it; of one day, the first by
 * article and place in the text. Of equal statements in one sentence only the first is kept as evidence.
 */
export function factOf<K extends Kind>(statements: readonly Statement<K>[]): Fact<K> {
  const newestFirst = [...statements].sort(newerFirst);
  const [first] = newestFirst;
  if (!first) throw new Error('A fact needs at least one statement');
  const { kind, status, published } = first.claim;
  const all = newestFirst.map(({ slots }) => slots as unknown as Readonly<Record<string, unknown>>);
  const slots: Record<string, unknown> = {};
  for (const slot of SLOTS[kind as Kind]) {
    const said = all.find((own) => own[slot] !== undefined);
    if (said) slots[slot] = said[slot];
  }
  return {
    kind: kind as K,
    status,
    slots: slots as unknown as SlotsOf[K],
    claims: withoutRepeats(newestFirst).map(({ claim }) => claim),
    firstSaid: newestFirst.at(-1)?.claim.published ?? published,
    lastSaid: published,
  };
}

/** Of statements in order, the first of those with which one sentence says the same. */
function withoutRepeats<K extends Kind>(ordered: readonly Statement<K>[]): readonly Statement<K>[] {
  const isOfOneArticle = (a: Statement<K>, b: Statement<K> | undefined) => a.claim.article === b?.claim.article;
  const said = new Set<string>();
  return ordered.filter((statement, at) => {
    // Mostly there is nothing to compare.
    if (!isOfOneArticle(statement, ordered[at - 1]) && !isOfOneArticle(statement, ordered[at + 1])) return true;
    const all = JSON.stringify([statement.claim.article, statement.claim.start, statement.slots]);
    const isFirst = !said.has(all);
    said.add(all);
    return isFirst;
  });
}

function newerFirst(a: Statement<Kind>, b: Statement<Kind>): number {
  return (
    byText(b.claim.published, a.claim.published) ||
    byText(a.claim.article, b.claim.article) ||
    a.claim.start - b.claim.start ||
    bySlots(a.slots, b.slots)
  );
}
