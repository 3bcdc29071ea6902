import { byText } from '../../values/by-text.js';
import { groupBy } from '../../values/group-by.js';
import { lastsInto, lastsOn } from '../facts/agreements.js';
import { servesSeat } from '../facts/crew.js';
import { latestOfEachRole } from '../facts/crew-succession.js';
import { isStillOf } from '../facts/deals-of-years-ago.js';
import { ofStatus } from '../facts/denials.js';
import { seasonLeftAfter } from '../facts/exits.js';
import { newestFirst } from '../facts/merge.js';
import { agree } from '../facts/same-thing.js';
import type { Knowledge } from '../knowledge.js';
import type { Fact, Office, TeamPage } from '../roster.js';
import type { Asked } from './asked.js';
import { postsOver, withCrewOfCars, withoutPostsOver } from './crew-of-cars.js';
import { disagreementsAbout, seatsOn } from './disputed.js';
import { withNextElsewhere } from './left-for-series.js';
import { crewTalkOf, livesOn, openOf, rumouredElsewhere } from './lives.js';
import { withoutPastLoans } from './loans.js';
import { officesOnce } from './offices-once.js';
import { type Placed, placeSeats } from './placing.js';
import { racesAhead } from './races-ahead.js';
import { withSeatsOfReserves } from './reserves.js';
import { standInsOf } from './stand-ins.js';

/** The page of a team by the name that `Knowledge.books` has. */
export function teamPage(name: string, known: Knowledge, asked: Asked): TeamPage {
  const scope = known.about('team', name);
  const placed = withCrewOfCars(placeSeats(scope.seats, asked), known);
  const starts = racesAhead(scope.races, asked);
  const agreements = scope.contracts
    .filter(lastsInto(asked.season))
    .filter(isStillOf(asked.season, known.seatsOf))
    .filter(lastsOn(asked.date, known.seatsOf))
    .sort(newestFirst);
  const exits = scope.exits.toSorted((a, b) => seasonLeftAfter(b) - seasonLeftAfter(a) || newestFirst(a, b));
  const ofCrews = crewTalkOf([...placed.present, ...placed.next], known);
  const lives = livesOn([...new Set([...scope.lives, ...ofCrews.lives])], asked);
  return {
    name,
    ...placed,
    past: placed.past.map((seat) => withNextElsewhere(seat, known)),
    starts,
    // Of a loan that is over only the team that lent has a deal left.
    agreements: withoutPastLoans(agreements, known, asked).filter(
      ({ slots }) => slots.team === name || slots.loanTo === name,
    ),
    exits,
    rumours: openOf(lives),
    elsewhere: rumouredElsewhere(placed, known.livesOf, asked),
    lives,
    disagreements: disagreementsAbout([...seatsOn(placed), ...starts, ...agreements, ...exits], scope),
    denials: withoutPostsOver(
      [...new Set([...scope.denials, ...ofCrews.denials])],
      postsOver([...placed.present, ...placed.next]),
    ),
    standIns: standInsOf(name, known),
    crew: crewOf(scope.crew, placed, asked.season),
    ...peopleOf(withSeatsOfReserves(scope.roles, known, asked.date)),
    allies: ofStatus(known.alliancesOf(name), 'confirmed'),
  };
}

/**
 * Posts of the season and later, the latest of each car and role; those on the cars of known seats are told with these,
 * and so are those with drivers who do not have theirs any more.
 */
function crewOf(
  posts: readonly Fact<'crew'>[],
  { present, next, past, dropped }: Placed,
  season: number,
): readonly Fact<'crew'>[] {
  const current = posts.filter(
    (post) =>
      (post.slots.season === undefined || post.slots.season >= season) &&
      ![...present, ...next].some((seat) => servesSeat(post, seat)) &&
      ![...past, ...dropped].some((seat) => agree(post.slots, seat.slots, 'driver') && servesSeat(post, seat)),
  );
  const cars = groupBy(current, ({ slots }) =>
    [slots.season, slots.series, slots.number ?? slots.driver, slots.number && slots.driver].join('\n'),
  );
  return [...cars.values()].flatMap((own) => latestOfEachRole(own, posts)).sort(newestFirst);
}

function peopleOf(roles: readonly Office[]): Pick<TeamPage, 'people' | 'peopleBefore'> {
  return {
    people: officesOnce(roles)
      .filter(({ ended }) => ended === undefined)
      .sort(newestFirst),
    peopleBefore: roles
      .filter(({ ended }) => ended !== undefined)
      .sort((a, b) => byText(b.ended?.on ?? '', a.ended?.on ?? '') || newestFirst(a, b)),
  };
}
