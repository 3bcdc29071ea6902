import { groupBy } from '../../values/group-by.js';
import { crewPosts, latestOfEachRole } from '../facts/crew.js';
import { ofStatus } from '../facts/denials.js';
import { confirmedExits } from '../facts/exits.js';
import { newestFirst } from '../facts/merge.js';
import { aheadFirst } from '../facts/races.js';
import type { Knowledge } from '../knowledge.js';
import type { Fact, TeamPage } from '../roster.js';
import type { Asked } from './asked.js';
import { disagreementsAbout, seatsOn } from './disputed.js';
import { agreementsOf, denialsOf } from './driver-page.js';
import { livesOn, openOf } from './lives.js';
import { placeSeats } from './placing.js';
import { racesAhead } from './races-ahead.js';

/** Posts that one person at a time holds: the one named last has it. */
const SINGLE_POSTS = new Set([
  'team president',
  'president',
  'general manager',
  'team principal',
  'ceo',
  'chief executive officer',
]);

/** The page of a team by the name that `Knowledge.books` has. */
export function teamPage(name: string, known: Knowledge, asked: Asked): TeamPage {
  const members = known.membersOf(name);
  const ofTeam = <T extends Fact<'ride' | 'contract' | 'exit' | 'start' | 'crew' | 'role'>>(
    factsOfMember: (member: string) => readonly T[],
  ): T[] => members.flatMap(factsOfMember).filter((fact) => concerns(fact, name));
  const placed = placeSeats(ofTeam(known.seatsOf), asked.season);
  const starts = ofTeam((member) => racesAhead(known.racesOf(member), asked)).sort(aheadFirst);
  const agreements = ofTeam((member) => agreementsOf(known.factsOf(member), asked.season)).sort(newestFirst);
  const exits = ofTeam((member) => confirmedExits(known.factsOf(member))).sort(newestFirst);
  const lives = members
    .flatMap((member) => livesOn(member, known, asked))
    .filter(({ rumour }) => concerns(rumour, name))
    .sort((a, b) => newestFirst(a.rumour, b.rumour));
  return {
    name,
    ...placed,
    starts,
    agreements,
    exits,
    rumours: openOf(lives),
    lives,
    disagreements: disagreementsAbout([...seatsOn(placed), ...starts, ...agreements, ...exits], members, known),
    denials: ofTeam((member) => denialsOf(known.factsOf(member))).sort(newestFirst),
    crew: crewOf(
      ofTeam((member) => crewPosts(known.factsOf(member))),
      asked.season,
    ),
    people: peopleOf(ofTeam((member) => ofStatus(known.factsOf(member).role, 'confirmed'))),
    allies: ofStatus(known.alliancesOf(name), 'confirmed'),
  };
}

function concerns({ slots }: Fact<'ride' | 'contract' | 'exit' | 'start' | 'crew' | 'role'>, team: string): boolean {
  return slots.team === team || ('loanTo' in slots && slots.loanTo === team);
}

/** Posts of the season and later, the latest of each car and role. */
function crewOf(posts: readonly Fact<'crew'>[], season: number): readonly Fact<'crew'>[] {
  const current = posts.filter(({ slots }) => slots.season === undefined || slots.season >= season);
  const cars = groupBy(current, ({ slots }) =>
    [slots.season, slots.series, slots.number ?? slots.driver, slots.number && slots.driver].join('\n'),
  );
  return [...cars.values()].flatMap(latestOfEachRole).sort(newestFirst);
}

function peopleOf(roles: readonly Fact<'role'>[]): readonly Fact<'role'>[] {
  const newest = [...roles].sort(newestFirst);
  return newest.filter(({ slots, lastSaid }) => {
    const role = slots.role.toLowerCase();
    return (
      !SINGLE_POSTS.has(role) ||
      !newest.some((other) => other.slots.role.toLowerCase() === role && other.lastSaid > lastSaid)
    );
  });
}
