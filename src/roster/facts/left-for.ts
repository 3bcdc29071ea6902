import type { Claim } from '../../claims/claim.js';
import type { Fact } from '../roster.js';
import { denialOf, ofStatus } from './denials.js';
import { exitOf } from './exits.js';
import type { Facts } from './merge.js';
import { isPartTime } from './one-driver.js';
import { agree, compatible, differ } from './same-thing.js';

/**
 * Whether of two seats of a driver in a season, told on one day together with a third that was left, one is that for which it was left: the
 * other then was had before the third. It is the one that the sentence of the departure tells, and after which the article tells
 * nothing of the other; or the only one with races still to run. Undefined if neither tells them apart.
 */
export function isLeftFor(one: Fact<'ride'>, other: Fact<'ride'>, facts: Facts): boolean | undefined {
  for (const third of ofStatus(facts.ride, 'confirmed')) {
    const exit = exitOf(third, facts);
    const isLeft = exit !== undefined && third !== one && third !== other && !isPartTime(third);
    if (!isLeft || ![one, other].every((seat) => isAnother(seat, third) && seat.firstSaid === exit.firstSaid)) continue;
    const found = isTheOnly(one, other, [
      (seat, rival) => isToldInSentence(seat, rival, exit),
      (seat) => hasRacesAfter(seat, exit, facts),
    ]);
    if (found !== undefined) return found;
  }
  return undefined;
}

type Test = (seat: Fact<'ride'>, rival: Fact<'ride'>) => boolean;

/** What the first test says that holds for one of two alone. */
function isTheOnly(one: Fact<'ride'>, other: Fact<'ride'>, tests: readonly Test[]): boolean | undefined {
  const test = tests.find((holds) => holds(one, other) !== holds(other, one));
  return test?.(one, other);
}

function isAnother({ slots: a }: Fact<'ride'>, { slots: b }: Fact<'ride'>): boolean {
  return agree(a, b, 'series') && agree(a, b, 'season') && (differ(a, b, 'team') || differ(a, b, 'number'));
}

function isToldInSentence(seat: Fact<'ride'>, rival: Fact<'ride'>, exit: Fact<'exit'>): boolean {
  return seat.claims.some(
    (claim) =>
      exit.claims.some((left) => areOneSentence(left, claim)) &&
      rival.claims.every((told) => told.article !== claim.article || isBefore(told, claim)),
  );
}

/** Whether a claim stands in an earlier sentence than another; where nobody says where they stand, in another. */
function isBefore(one: Claim, other: Claim): boolean {
  return one.start <= other.start && !areOneSentence(one, other);
}

function areOneSentence(one: Claim, other: Claim): boolean {
  return one.article === other.article && one.start === other.start && one.quote === other.quote && one.quote !== '';
}

/** Whether a race in the seat after the day of a departure is told with it. */
function hasRacesAfter({ slots }: Fact<'ride'>, { firstSaid }: Fact<'exit'>, facts: Facts): boolean {
  return ofStatus(facts.start, 'confirmed').some(
    (race) =>
      race.firstSaid === firstSaid &&
      (race.slots.date ?? '') > firstSaid &&
      agree(race.slots, slots, 'team') &&
      agree(race.slots, slots, 'season') &&
      compatible(race.slots, slots, ['series', 'number']) &&
      denialOf(race, facts) === undefined,
  );
}
