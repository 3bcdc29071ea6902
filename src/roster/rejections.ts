import { isOperators } from '../claims/operator.js';
import type { Rejection } from '../corrections/corrections.js';
import type { Said } from '../ledger/claim-bytes.js';
import type { Ledger } from '../ledger/ledger.js';
import { seriesKey } from '../racing/series-key.js';
import { groupBy } from '../values/group-by.js';
import { memo } from '../values/memo.js';
import { TEAM_SLOTS } from './indexes.js';
import { keyOf } from './names/keys.js';
import { raceKey, usualTeam, usualTrack } from './names/vocabulary.js';

/** By the number of each rejected claim: what rejects it. */
export type Rejected = ReadonlyMap<number, readonly Rejection[]>;

/** The claims of articles that rejections hit. Goes through all claims once, if there is a rejection. */
export function rejectedIn(ledger: Ledger, rejections: readonly Rejection[]): Rejected {
  const found = new Map<number, readonly Rejection[]>();
  if (rejections.length === 0) return found;
  const mayHit = candidates(rejections);
  ledger.visit((number, said, { name }) => {
    if (isOperators(name)) return;
    const hits = mayHit(name, said).filter((rejection) => hit(rejection, said));
    if (hits.length > 0) found.set(number, hits);
  });
  return found;
}

/** Rejections by what a claim must have: its article, or else a slot. So that many of them take no longer than a few. */
function candidates(rejections: readonly Rejection[]): (article: string, said: Said) => readonly Rejection[] {
  const ofArticles = groupBy(
    rejections.filter(({ article }) => article !== undefined),
    ({ article }) => article,
  );
  const ofAny = groupBy(
    rejections.filter(({ article }) => article === undefined),
    ({ slots }) => Object.keys(slots)[0] ?? '',
  );
  const bySlot = [...ofAny].map(
    ([slot, same]) => [slot, groupBy(same, ({ slots }) => formOf(slot, slots[slot]))] as const,
  );
  return (article, { slots }) => [
    ...(ofArticles.get(article) ?? []),
    ...bySlot.flatMap(([slot, byForm]) => byForm.get(formOf(slot, slots[slot])) ?? []),
  ];
}

function hit({ kind, status, slots }: Rejection, said: Said): boolean {
  return (
    (kind === undefined || kind === said.kind) &&
    (status === undefined || status === said.status) &&
    Object.entries(slots).every(([slot, value]) => formOf(slot, said.slots[slot]) === formOf(slot, value))
  );
}

const ofTeam = memo((name) => keyOf(usualTeam(name) ?? name));
const ofTrack = memo((name) => keyOf(usualTrack(name) ?? name));
const ofSeries = memo((name) => seriesKey(name) ?? name);
const ofText = memo(keyOf);

/** A slot's value as it is compared: a name without regard to case and accents, and in the vocabulary's words. */
function formOf(slot: string, value: string | number | true | undefined): string | number | true | undefined {
  if (typeof value !== 'string' || slot === 'number') return value;
  if (TEAM_SLOTS.includes(slot)) return ofTeam(value);
  if (slot === 'track') return ofTrack(value);
  if (slot === 'series') return ofSeries(value);
  return slot === 'race' ? raceKey(value) : ofText(value);
}
