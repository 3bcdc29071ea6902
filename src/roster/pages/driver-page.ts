import { denialOf, ofStatus, stands } from '../facts/denials.js';
import { confirmedExits } from '../facts/exits.js';
import { type Facts, newestFirst } from '../facts/merge.js';
import type { Knowledge } from '../knowledge.js';
import type { DriverPage, Fact, Possible } from '../roster.js';
import type { Asked } from './asked.js';
import { disagreementsAbout, seatsOn } from './disputed.js';
import { livesOn, openOf } from './lives.js';
import { placeSeats } from './placing.js';
import { racesAhead } from './races-ahead.js';

/** The page of a person by the name that `Knowledge.books` has. */
export function driverPage(name: string, known: Knowledge, asked: Asked): DriverPage {
  const facts = known.factsOf(name);
  const placed = placeSeats(known.seatsOf(name), asked.season);
  const agreements = agreementsOf(facts, asked.season);
  const exits = confirmedExits(facts);
  const starts = racesAhead(known.racesOf(name), asked);
  const lives = livesOn(name, known, asked);
  const titles = ofStatus(facts.title, 'confirmed').toSorted(seasonsLastFirst);
  const [bio] = facts.bio;
  return {
    name,
    ...placed,
    agreements,
    exits,
    replaces: known.replacesOf(name),
    starts,
    rumours: openOf(lives),
    lives,
    disagreements: disagreementsAbout(
      [...seatsOn(placed), ...agreements, ...exits, ...starts, ...titles],
      [name],
      known,
    ),
    denials: denialsOf(facts),
    titles,
    results: ofStatus(facts.result, 'confirmed').toSorted(seasonsLastFirst),
    ...(bio && { bio }),
    roles: ofStatus(facts.role, 'confirmed'),
    posts: ofStatus(facts.crew, 'confirmed').toSorted(seasonsLastFirst),
  };
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
export function denialsOf(facts: Facts): readonly Possible[] {
  return [
    ...ofStatus(facts.ride, 'denied').filter((denial) => stands(denial, facts)),
    ...ofStatus(facts.contract, 'denied').filter((denial) => stands(denial, facts)),
    ...ofStatus(facts.exit, 'denied').filter((denial) => stands(denial, facts)),
    ...ofStatus(facts.start, 'denied').filter((denial) => stands(denial, facts)),
  ].sort(newestFirst);
}

function seasonsLastFirst(a: Fact<'title' | 'result' | 'crew'>, b: Fact<'title' | 'result' | 'crew'>): number {
  return (b.slots.season ?? 0) - (a.slots.season ?? 0) || newestFirst(a, b);
}
