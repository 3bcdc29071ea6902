import { denialOf, ofStatus, stands } from '../facts/denials.js';
import { confirmedExits } from '../facts/exits.js';
import { seasonOfRace } from '../facts/group-races.js';
import { type Facts, newestFirst } from '../facts/merge.js';
import { aheadFirst, type Race, raceOf } from '../facts/races.js';
import type { Knowledge } from '../knowledge.js';
import type { DriverPage, Fact } from '../roster.js';
import { isAboutSeason, placeSeats } from './placing.js';

/** What is asked of a page. */
export interface Asked {
  /** The day, `YYYY-MM-DD`. */
  readonly date: string;
  /** The season taken as present. */
  readonly season: number;
  /** Whether the season was named: then only its races are shown. */
  readonly seasonNamed: boolean;
}

/** The page of a person by the name that `Knowledge.books` has. */
export function driverPage(name: string, known: Knowledge, asked: Asked): DriverPage {
  const facts = known.factsOf(name);
  const rumours = openRumoursOf(name, known, asked);
  const [bio] = facts.bio;
  return {
    name,
    ...placeSeats(known.seatsOf(name), asked.season),
    agreements: agreementsOf(facts, asked.season),
    exits: confirmedExits(facts),
    replaces: known.replacesOf(name),
    starts: racesAhead(known.racesOf(name), asked),
    rumours,
    denials: denialsOf(facts),
    titles: ofStatus(facts.title, 'confirmed').toSorted(seasonsLastFirst),
    results: ofStatus(facts.result, 'confirmed').toSorted(seasonsLastFirst),
    ...(bio && { bio }),
    roles: ofStatus(facts.role, 'confirmed'),
    posts: ofStatus(facts.crew, 'confirmed').toSorted(seasonsLastFirst),
  };
}

/** Rumours about a person that are open in the season asked for, newest first. */
export function openRumoursOf(
  name: string,
  known: Knowledge,
  asked: Asked,
): readonly Fact<'ride' | 'contract' | 'exit' | 'start'>[] {
  const { ride, contract, exit, start } = known.rumoursOf(name);
  return [...ride, ...contract, ...exit, ...racesAhead(start.map(raceOf), asked)]
    .filter((rumour) => isAboutSeason(rumour, asked.season))
    .sort(newestFirst);
}

/** A driver's agreements that are not over: not past their last season, and no departure from the team announced since. */
export function agreementsOf(facts: Facts, season: number): readonly Fact<'contract'>[] {
  return ofStatus(facts.contract, 'confirmed').filter(
    (contract) =>
      (contract.slots.until ?? season) >= season &&
      denialOf(contract, facts) === undefined &&
      !confirmedExits(facts).some(
        (exit) =>
          exit.slots.team === contract.slots.team &&
          exit.lastSaid > contract.lastSaid &&
          exit.firstSaid > contract.firstSaid,
      ),
  );
}

/** What is said not to be, and nothing later says otherwise; newest first. */
export function denialsOf(facts: Facts): readonly Fact<'ride' | 'contract' | 'exit' | 'start'>[] {
  return [
    ...ofStatus(facts.ride, 'denied').filter((denial) => stands(denial, facts)),
    ...ofStatus(facts.contract, 'denied').filter((denial) => stands(denial, facts)),
    ...ofStatus(facts.exit, 'denied').filter((denial) => stands(denial, facts)),
    ...ofStatus(facts.start, 'denied').filter((denial) => stands(denial, facts)),
  ].sort(newestFirst);
}

/** The races that are not before the day asked for, in order; of the season only, if one was named. */
export function racesAhead(races: readonly Race[], asked: Asked): readonly Fact<'start'>[] {
  return races
    .filter(({ lastDay }) => lastDay >= asked.date)
    .map(({ start }) => start)
    .filter(({ slots }) => !asked.seasonNamed || (seasonOfRace(slots) ?? asked.season) === asked.season)
    .sort(aheadFirst);
}

function seasonsLastFirst(a: Fact<'title' | 'result' | 'crew'>, b: Fact<'title' | 'result' | 'crew'>): number {
  return (b.slots.season ?? 0) - (a.slots.season ?? 0) || newestFirst(a, b);
}
