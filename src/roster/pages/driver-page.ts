import { yearOf } from '../days.js';
import { agreementsLeft, lastsInto, lastsOn } from '../facts/agreements.js';
import { seasonOfPost } from '../facts/crew.js';
import { isStillOf } from '../facts/deals-of-years-ago.js';
import { ofStatus } from '../facts/denials.js';
import { seasonOfRace } from '../facts/group-races.js';
import { newestFirst } from '../facts/merge.js';
import type { Knowledge } from '../knowledge.js';
import type { DriverPage, Fact } from '../roster.js';
import type { Asked } from './asked.js';
import { postsOver, withCrewOfCars, withoutPostsOver } from './crew-of-cars.js';
import { disagreementsAbout, seatsOn } from './disputed.js';
import { livesOn, openOf } from './lives.js';
import { withoutPastLoans } from './loans.js';
import { officesOnce } from './offices-once.js';
import { placesStillTaken } from './places-taken.js';
import { placeSeats } from './placing.js';
import { racesAhead } from './races-ahead.js';
import { withSeatsOfReserves } from './reserves.js';

/** The page of a person by the name that `Knowledge.books` has. */
export function driverPage(name: string, known: Knowledge, asked: Asked): DriverPage {
  const facts = known.factsOf(name);
  const scope = known.about('driver', name);
  const placed = withCrewOfCars(placeSeats(scope.seats, asked), known);
  const posts = known.postsOf(name);
  const standing = scope.contracts
    .filter(lastsOn(asked.date, known.seatsOf))
    .filter(isStillOf(Math.min(asked.season, yearOf(asked.date)), known.seatsOf));
  const agreements = standing.filter(lastsInto(asked.season));
  const isLater = asked.season > yearOf(asked.date);
  const before = isLater
    ? standing.filter((deal) => !agreements.includes(deal) && lastsInto(yearOf(asked.date))(deal))
    : [];
  const { exits, roles } = scope;
  const ofCrew = known.crewTalkOf(name);
  const starts = racesAhead(scope.races, asked);
  const lives = livesOn([...new Set([...scope.lives, ...ofCrew.lives])], asked);
  const titles = ofStatus(facts.title, 'confirmed').toSorted(seasonsLastFirst);
  const [bio] = facts.bio;
  return {
    name,
    ...placed,
    agreements: withoutPastLoans(agreements, known, asked),
    agreementsBefore: withoutPastLoans(before, known, { ...asked, season: yearOf(asked.date) }),
    agreementsLeft: agreementsLeft(facts, scope.contracts, exits),
    exits,
    replaces: placesStillTaken(name, known, placed, asked),
    starts,
    racesTaken: known
      .racesTakenFrom(name)
      .filter(({ start }) => (seasonOfRace(start.slots) ?? asked.season) >= asked.season),
    rumours: openOf(lives),
    lives,
    disagreements: disagreementsAbout([...seatsOn(placed), ...agreements, ...exits, ...starts, ...titles], scope),
    denials: withoutPostsOver(
      [...new Set([...scope.denials, ...ofCrew.denials])],
      [...posts, ...postsOver([...placed.present, ...placed.next])],
    ),
    crew: known.crewWithoutSeat(name).filter((post) => seasonOfPost(post) >= asked.season),
    titles,
    results: ofStatus(facts.result, 'confirmed').toSorted(seasonsLastFirst),
    ...(bio && { bio }),
    roles: officesOnce(withSeatsOfReserves(roles, known, asked.date)),
    posts: posts.toSorted(seasonsLastFirst),
  };
}

function seasonsLastFirst(a: Fact<'title' | 'result' | 'crew'>, b: Fact<'title' | 'result' | 'crew'>): number {
  return (b.slots.season ?? 0) - (a.slots.season ?? 0) || newestFirst(a, b);
}
