import type { Claim } from '../../claims/claim.js';
import { byText } from '../../values/by-text.js';
import { groupBy } from '../../values/group-by.js';
import type { Deniable, Possible } from '../fact.js';
import type { Disagreement, Disputed, Fact, Seat, Side } from '../roster.js';
import { denies, ofStatus } from './denials.js';
import { isOtherCar } from './endings.js';
import { keepsSeat } from './exits.js';
import { type Facts, newestFirst } from './merge.js';
import { isPartTime, isSameSeat } from './one-driver.js';
import { compatible } from './same-thing.js';
import { type Books, statementOf } from './statement.js';
import { areToldApart } from './told-together.js';

/** What of a driver is shown as it stands, and can be disputed. */
interface Shown {
  readonly facts: Facts;
  readonly seats: readonly Seat[];
  readonly contracts: readonly Fact<'contract'>[];
  readonly exits: readonly Fact<'exit'>[];
  readonly starts: readonly Fact<'start'>[];
  readonly titles: readonly Fact<'title'>[];
  /** The seats of other drivers under the same number in the same series and season. */
  seatsOfRivals(seat: Seat): readonly Seat[];
}

/** Slots in which reports about one thing can contradict each other. */
const SLOTS_OF: { readonly [K in Disputed['kind']]?: readonly string[] } = {
  ride: ['make', 'extent'],
  start: ['date', 'team', 'number'],
  title: ['position'],
};

/**
 * Where reports about a driver disagree: each side has a report that the other has not, all of the last day on which
 * anything was said of it. Two seats that contradict each other, two drivers of one car, two crew chiefs, a
 * fact and its denial, a departure and the same seat in the season after, or two values of one slot. What a later article puts in order is no disagreement any more.
 */
export function disagreementsOf(shown: Shown, books: Books): readonly Disagreement[] {
  const { facts, contracts, exits, starts, titles } = shown;
  const seats = shown.seats.filter(({ ended }) => ended === undefined);
  const possible: readonly Possible[] = [...seats, ...contracts, ...exits, ...starts];
  return [
    ...seats.map((seat) => [seat, ...seats.filter((other) => contradicts(seat, other))]),
    ...seats.map((seat) => [seat, ...rivalsOf(seat, shown)]),
    ...seats.flatMap(({ crew }) => [...groupBy(crew, ({ slots }) => slots.role).values()]),
    ...possible.map((fact) => [fact, ...denialsOfDay(fact, facts)]),
    ...exits.map((exit) => [exit, ...seats.filter((seat) => keepsSeat(seat, exit, facts))]),
  ]
    .flatMap(sidesOfDay)
    .concat([...seats, ...starts, ...titles].flatMap((fact) => slotsOfDay(fact, books)));
}

/** Whether reports disagree about a departure: whether it is so, or whether the driver stays for another season, in a seat that is not over. */
export function isDisputedExit(exit: Fact<'exit'>, facts: Facts, isOver: (ride: Fact<'ride'>) => boolean): boolean {
  const rides = ofStatus(facts.ride, 'confirmed').filter((ride) => keepsSeat(ride, exit, facts) && !isOver(ride));
  return sidesOfDay([exit, ...denialsOfDay(exit, facts), ...rides]).length > 0;
}

/** Each disagreement once, whoever's facts it was found among, in the order of what they say. Those with a side in common are one. */
export function eachOnce(all: readonly Disagreement[]): readonly Disagreement[] {
  const apart = all.reduce<readonly ReadonlyMap<string, Side>[]>((found, { sides }) => {
    const own = new Map(sides.map((side) => [keyOfSide(side), side]));
    const isApart = (other: ReadonlyMap<string, Side>) => [...own.keys()].every((key) => !other.has(key));
    const same = found.filter((other) => !isApart(other));
    return [...found.filter(isApart), new Map([...same, own].flatMap((each) => [...each]))];
  }, []);
  return apart.map((sides) => disagreement([...sides.values()])).sort((a, b) => byText(keyOf(a), keyOf(b)));
}

/** Whether one driver cannot have both of two seats. */
export function contradicts(one: Seat, other: Seat): boolean {
  return other !== one && !isPartTime(one) && !isPartTime(other) && isOtherCar(one, other);
}

function rivalsOf(seat: Seat, { seatsOfRivals }: Shown): readonly Seat[] {
  return seatsOfRivals(seat).filter(
    (rival) => rival.ended === undefined && isSameSeat(seat, rival) && compatible(seat.slots, rival.slots, ['team']),
  );
}

function denialsOfDay(fact: Possible, facts: Facts): readonly Possible[] {
  const denials = ofStatus<Deniable>(facts[fact.kind], 'denied') as readonly Possible[];
  return denials.filter((denial) => denial.lastSaid === fact.lastSaid && denies<Deniable>(denial, fact));
}

/** The first of some facts against those of the others that were last said on the same day, by other articles. */
function sidesOfDay([fact, ...others]: readonly Disputed[]): Disagreement[] {
  const ofDay = others.filter(({ lastSaid }) => lastSaid === fact?.lastSaid);
  if (fact === undefined || ofDay.length === 0) return [];
  const own = sideOn(fact.lastSaid, fact);
  const against = ofDay
    .map((other) => sideOn(fact.lastSaid, other))
    .filter((side) => areToldApart(own.says, side.says));
  return against.length > 0 ? [disagreement([own, ...against])] : [];
}

/** The values of a slot that the reports of one day give, the last one on which it was told. */
function slotsOfDay(fact: Disputed, books: Books): Disagreement[] {
  return (SLOTS_OF[fact.kind] ?? []).flatMap((slot) => {
    const told = (fact.claims as readonly Claim[]).filter((claim) => slot in claim);
    const [last] = told;
    const claims = told.filter(({ published }) => published === last?.published);
    if (claims.every(({ article }) => article === last?.article)) return [];
    const ofDay = claims.map((claim) => ({
      claim,
      value: (statementOf(claim, books).slots as unknown as Record<string, unknown>)[slot],
    }));
    const sides = [...groupBy(ofDay, ({ value }) => value)].map(
      ([value, own]): Side => ({
        says: said({ ...fact, slots: { ...fact.slots, [slot]: value } } as Disputed, own),
        fact,
      }),
    );
    const [first, ...others] = sides;
    const against = others.filter((side) => first && areToldApart(first.says, side.says));
    return first && against.length > 0 ? [disagreement([first, ...against])] : [];
  });
}

/** What some claims of a fact say by themselves. */
function said(fact: Disputed, own: readonly { readonly claim: Claim }[]): Disputed {
  const claims = own.map(({ claim }) => claim);
  const slots = Object.fromEntries(
    Object.entries(fact.slots).filter(([slot]) => claims.some((claim) => slot in claim)),
  );
  const day = claims[0]?.published ?? fact.lastSaid;
  return { ...fact, slots, claims, firstSaid: day, lastSaid: day } as unknown as Disputed;
}

function sideOn(day: string, fact: Disputed): Side {
  const claims = (fact.claims as readonly Claim[]).filter(({ published }) => published === day);
  return {
    says: said(
      fact,
      claims.map((claim) => ({ claim })),
    ),
    fact,
  };
}

function disagreement(sides: readonly Side[]): Disagreement {
  return { sides: [...sides].sort((a, b) => byText(keyOfSide(a), keyOfSide(b)) || newestFirst(a.says, b.says)) };
}

function keyOf({ sides }: Disagreement): string {
  return sides.map(keyOfSide).join('\n');
}

function keyOfSide({ says }: Side): string {
  return JSON.stringify([says.claims.map(({ article }) => article), says.kind, says.status, says.slots]);
}
