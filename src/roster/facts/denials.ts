import type { Kind } from '../../claims/claim.js';
import { yearOf } from '../days.js';
import type { Deniable } from '../fact.js';
import type { Fact } from '../roster.js';
import { sameRace } from './group-races.js';
import type { Facts } from './merge.js';
import { areOneRace } from './one-race.js';
import { agree, compatible, differ } from './same-thing.js';

/**
 * The newest denial of a driver's fact among the driver's facts, if any. What is confirmed is only denied by a later
 * article; a rumour also by one of the same day. A denial that leaves something out denies more rumours, but no more
 * confirmed facts than it must.
 */
export function denialOf<K extends Deniable>(fact: Fact<K>, facts: Facts): Fact<K> | undefined {
  return ofStatus<K>(facts[fact.kind] as readonly Fact<K>[], 'denied').find(
    (denial) =>
      (fact.status === 'rumored' ? denial.lastSaid >= fact.lastSaid : denial.lastSaid > fact.lastSaid) &&
      denies(denial, fact) &&
      !isOfOtherDay(denial, fact, facts),
  );
}

/** Whether a denial still stands: nothing later confirms what it denies. */
export function stands<K extends Deniable>(denial: Fact<K>, facts: Facts): boolean {
  return !ofStatus<K>(facts[denial.kind] as readonly Fact<K>[], 'confirmed').some(
    (fact) => fact.lastSaid > denial.lastSaid && denies(denial, fact) && !isOfOtherDay(denial, fact, facts),
  );
}

/** The facts of a status, in their order. */
export function ofStatus<K extends Kind>(facts: readonly Fact<K>[], status: Fact<K>['status']): readonly Fact<K>[] {
  return facts.filter((fact) => fact.status === status);
}

/** Whether a denial is about a fact. */
export function denies<K extends Deniable>(denial: Fact<K>, fact: Fact<K>): boolean {
  if (isKind(denial, 'start') && isKind(fact, 'start')) return deniesStart(denial, fact);
  if (isKind(denial, 'contract') && isKind(fact, 'contract')) return agree(denial.slots, fact.slots, 'team');
  if (isKind(denial, 'crew') && isKind(fact, 'crew')) return deniesPost(denial, fact);
  const seat = denial as Fact<'ride'> | Fact<'exit'>;
  return fact.status === 'rumored'
    ? deniesRumour(seat, fact as Fact<'ride'> | Fact<'exit'>)
    : deniesConfirmed(seat, fact as Fact<'ride'> | Fact<'exit'>);
}

/** A denial of a team is none of a rumour that names no team, nor one of a series alone of a rumour that names no series. */
function deniesRumour(denial: Fact<'ride'> | Fact<'exit'>, rumour: Fact<'ride'> | Fact<'exit'>): boolean {
  const said = denial.slots;
  return (
    (said.team !== undefined || said.series !== undefined || said.season !== undefined) &&
    (said.team === undefined
      ? said.series === undefined || agree(said, rumour.slots, 'series')
      : agree(said, rumour.slots, 'team')) &&
    compatible(said, rumour.slots, ['series', 'season', 'number'])
  );
}

/** A denial of a seat without a season speaks of the seasons to come; one of a departure also of the one under way. */
function deniesConfirmed(denial: Fact<'ride'> | Fact<'exit'>, fact: Fact<'ride'> | Fact<'exit'>): boolean {
  const said = denial.slots;
  const { season } = fact.slots;
  const year = yearOf(denial.lastSaid);
  const isMeant = denial.kind === 'exit' ? (season ?? year) >= year : season !== undefined && season > year;
  return (
    (said.season === undefined ? isMeant : said.season === season) &&
    (said.team !== undefined || said.series !== undefined) &&
    (said.team === undefined || agree(said, fact.slots, 'team')) &&
    (said.team !== undefined || said.number === undefined || agree(said, fact.slots, 'number')) &&
    compatible(said, fact.slots, ['series', 'number']) &&
    !(isKind(denial, 'ride') && isKind(fact, 'ride') && differ(denial.slots, fact.slots, 'extent'))
  );
}

/** A denial without a season speaks of any rumour, but of no confirmed post of a season. */
function deniesPost({ slots: said }: Fact<'crew'>, { slots: post, status }: Fact<'crew'>): boolean {
  return (
    agree(said, post, 'role') &&
    (status === 'rumored' ? compatible(said, post, ['season']) : said.season === post.season) &&
    compatible(said, post, ['driver', 'team', 'number', 'series'])
  );
}

/** Whether a driver is said to miss one of two races at a track, and the fact is about the other. */
function isOfOtherDay(denial: Fact<Deniable>, fact: Fact<Deniable>, facts: Facts): boolean {
  if (!isKind(denial, 'start') || !isKind(fact, 'start') || !differ(denial.slots, fact.slots, 'date')) return false;
  return !areOneRace(denial, fact, ofStatus(facts.start, 'confirmed'));
}

/** A denial without a race denies every race of that team, series or season. */
function deniesStart({ slots: said }: Fact<'start'>, { slots: start }: Fact<'start'>): boolean {
  if (said.track !== undefined || said.race !== undefined || said.date !== undefined) return sameRace(said, start);
  return (
    (agree(said, start, 'team') || agree(said, start, 'series')) &&
    compatible(said, start, ['team', 'series', 'season', 'number'])
  );
}

function isKind<K extends Kind>(fact: Fact<Kind>, kind: K): fact is Fact<K> {
  return fact.kind === kind;
}
