import type { Kind } from '../claims/claim.js';
import { groupBy } from '../values/group-by.js';
import { lazily, once } from '../values/memo.js';
import type { Departure } from './departure.js';
import { agreementsOf } from './facts/agreements.js';
import { type Calendar, calendarOf } from './facts/calendar.js';
import { isStillHeld, type PastPost } from './facts/crew.js';
import { type Facts, newestFirst } from './facts/merge.js';
import type { Race } from './facts/races.js';
import { standingDenials } from './facts/standing-denials.js';
import type { Disagreement, Disputed, Fact, Office, Possible, RumourLife, Seat } from './roster.js';

/** What is known of each person. */
export interface KnownPeople {
  readonly factsOf: (person: string) => Facts;
  /** Confirmed seats, those that ended too, newest season first. */
  readonly seatsOf: (person: string) => readonly Seat[];
  /** Confirmed departures, newest first. */
  readonly departuresOf: (person: string) => readonly Departure[];
  /** Confirmed posts in teams, newest first, those that are over too. */
  readonly officesOf: (person: string) => readonly Office[];
  /** Confirmed posts on crews as articles tell them, newest first, those that are over too. */
  readonly heldBy: (person: string) => readonly PastPost[];
  /** Confirmed races, over or ahead. */
  readonly racesOf: (person: string) => readonly Race[];
  /** The last day told for a race of a season of a series, `YYYY-MM-DD`, where that season goes on for longer than most. */
  readonly lastDayOf: (series: string, season: number) => string | undefined;
  /** What became of the rumours about a person, newest first, before any went cold by itself. */
  readonly livesOf: (person: string) => readonly RumourLife[];
  /** Where reports about a person's seats, races, deals, departures and standings disagree. */
  readonly disagreementsOf: (person: string) => readonly Disagreement[];
}

/**
 * All that is known of a driver, a team, a car number or a series, whenever it was: what a page chooses from. A list is
 * made when first asked for, and kept.
 */
export interface Scope {
  /** Everybody in claims about it. */
  readonly people: readonly string[];
  /** Confirmed ones, person by person. */
  readonly seats: readonly Seat[];
  readonly seatsBySeason: ReadonlyMap<number | undefined, readonly Seat[]>;
  readonly races: readonly Race[];
  /** Those that stand. */
  readonly contracts: readonly Fact<'contract'>[];
  readonly exits: readonly Departure[];
  readonly crew: readonly Fact<'crew'>[];
  readonly roles: readonly Office[];
  /** What became of rumours before any went cold by itself, newest first. */
  readonly lives: readonly RumourLife[];
  /** What is said not to be, newest first. */
  readonly denials: readonly Possible[];
  /** Facts of every kind and status. */
  readonly facts: readonly Fact<Kind>[];
  /** Its races in the order of the calendar. */
  readonly calendar: Calendar;
  /** Where reports about its people disagree, by each fact that is disputed. */
  readonly disagreements: ReadonlyMap<Disputed, readonly Disagreement[]>;
}

/** What is known of some people, but only what `isMeant` lets through. */
export function scopeOf(
  people: readonly string[],
  isMeant: (fact: { readonly slots: object }) => boolean,
  known: KnownPeople,
): Scope {
  const each = <T extends { readonly slots: object }>(factsOf: (person: string) => readonly T[]): T[] =>
    people.flatMap((person) => factsOf(person).filter(isMeant));
  const calendar = once(() => calendarOf(people, known));
  const areMeant = (races: readonly Race[]) => races.filter(({ start }) => isMeant(start));
  const seats = once(() => each(known.seatsOf));
  return lazily<Scope>({
    people: () => people,
    seats,
    seatsBySeason: () => groupBy(seats(), ({ slots }) => slots.season),
    races: () => areMeant(people.flatMap(known.racesOf)),
    contracts: () => each((person) => agreementsOf(known.factsOf(person), known.seatsOf(person))),
    exits: () => each(known.departuresOf),
    crew: () => each((person) => known.heldBy(person).flatMap((held) => (isStillHeld(held) ? [held.post] : []))),
    roles: () => each(known.officesOf),
    lives: () =>
      people
        .flatMap((person) => known.livesOf(person).filter(({ rumour }) => isMeant(rumour)))
        .sort((a, b) => newestFirst(a.rumour, b.rumour)),
    denials: () => each((person) => standingDenials(known.factsOf(person))).sort(newestFirst),
    facts: () => each((person) => Object.values(known.factsOf(person)).flat()),
    calendar: () => ({ sure: areMeant(calendar().sure), unsure: areMeant(calendar().unsure) }),
    disagreements: () => byFact(people.flatMap(known.disagreementsOf)),
  });
}

function byFact(all: readonly Disagreement[]): ReadonlyMap<Disputed, readonly Disagreement[]> {
  const found = new Map<Disputed, Disagreement[]>();
  for (const one of all) {
    for (const { fact } of one.sides) {
      const same = found.get(fact);
      if (same) same.push(one);
      else found.set(fact, [one]);
    }
  }
  return found;
}
