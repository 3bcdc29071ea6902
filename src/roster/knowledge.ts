import type { Claim } from '../claims/claim.js';
import { byText } from '../values/by-text.js';
import { memo, once } from '../values/memo.js';
import { type KnownArchive, knownOf } from './archive.js';
import { type Calendar, calendarOf } from './facts/calendar.js';
import { crewPosts, latestOfEachRole, servesSeat } from './facts/crew.js';
import { ofStatus } from './facts/denials.js';
import { disagreementsOf } from './facts/disagreements.js';
import { endingOf, type Rival, type Surroundings } from './facts/endings.js';
import { confirmedExits, exitOf } from './facts/exits.js';
import { type Facts, factsFrom, newestFirst } from './facts/merge.js';
import { type Race, sureRaces } from './facts/races.js';
import { livesOf } from './facts/rumours.js';
import { saysMore } from './facts/same-thing.js';
import type { Books } from './facts/statement.js';
import { carKey, type Numbers } from './indexes.js';
import { booksOf, drives } from './names/books.js';
import type { NameBook } from './names/name-book.js';
import type { Disagreement, Fact, RumourLife, Seat } from './roster.js';

/**
 * What the articles published up to a day say. Worked out person by person when first asked for, and kept: a question
 * costs what the people in it cost, not what the archive holds. Names are the ones in `books`.
 */
export interface Knowledge {
  readonly books: Books;
  /** Everybody who is said to drive, in order of the names. */
  readonly drivers: readonly string[];
  readonly factsOf: (person: string) => Facts;
  /** Confirmed seats, those that ended too, newest season first. */
  readonly seatsOf: (person: string) => readonly Seat[];
  /** Confirmed races, over or ahead. */
  readonly racesOf: (person: string) => readonly Race[];
  /** What became of the rumours about a person, newest first, before any went cold by itself. */
  readonly livesOf: (person: string) => readonly RumourLife[];
  /** Where reports about a person's seats, races, deals, departures and standings disagree. */
  readonly disagreementsOf: (person: string) => readonly Disagreement[];
  /** The races of all drivers. */
  readonly calendar: () => Calendar;
  /** Departures of others in whose place the person comes. */
  readonly replacesOf: (person: string) => readonly Fact<'exit'>[];
  /** Everybody in claims about a team. */
  readonly membersOf: (team: string) => readonly string[];
  readonly alliancesOf: (team: string) => readonly Fact<'alliance'>[];
  /** Everybody in claims about a series. */
  readonly peopleIn: (series: string) => readonly string[];
  /** Everybody who is said to have won the title of a series. */
  readonly championsIn: (series: string) => readonly string[];
  /** Everybody who is said to have won at a track. */
  readonly winnersAt: (track: string) => readonly string[];
  /** Everybody in claims about a car number. */
  readonly peopleUnder: (number: string) => readonly string[];
}

/** What the known part of an archive says; nothing published later has any part in it. */
export function knowledgeOf(archive: KnownArchive): Knowledge {
  const books = booksOf(archive);
  const indexes = archive.indexes();
  const { people, teams } = books;
  const about = (index: ReadonlyMap<string, Numbers>, book: NameBook, name: string): Claim[] =>
    book.spellingsOf(name).flatMap((spelling) => knownOf(archive, index.get(spelling)));
  const subjectsOf = (claims: readonly Claim[]): string[] => {
    const names = claims.flatMap((claim) =>
      ('driver' in claim ? [claim.driver] : []).concat('person' in claim ? [claim.person] : []),
    );
    return [...new Set(names.map((name) => people.nameOf(name ?? '') ?? ''))].filter((name) => name !== '').sort();
  };

  const factsOf = memo((person) => factsFrom(about(indexes.bySubject, people, person), books));

  const replacesOf = memo((person) =>
    subjectsOf(about(indexes.byReplacement, people, person))
      .flatMap((other) => confirmedExits(factsOf(other)))
      .filter((exit) => exit.slots.replacedBy === person)
      .sort(newestFirst),
  );

  // By car, since each of its drivers asks again.
  const ridesIn = memo((car) =>
    subjectsOf(knownOf(archive, indexes.ridesInCar.get(car))).flatMap((driver): readonly Rival[] => {
      const facts = factsOf(driver);
      const rides = ofStatus(facts.ride, 'confirmed').filter((ride) => carKey(ride.slots) === car);
      return rides.map((seat) => ({ seat, facts }));
    }),
  );
  const rivalsOf = ({ slots }: Fact<'ride'>): readonly Rival[] =>
    ridesIn(carKey(slots) ?? '').filter(({ seat }) => seat.slots.driver !== slots.driver);
  const startsIn = memo((car) =>
    subjectsOf(knownOf(archive, indexes.startsInCar.get(car))).flatMap((driver) =>
      ofStatus(factsOf(driver).start, 'confirmed').filter((start) => carKey(start.slots) === car),
    ),
  );
  const startsOfOthers = ({ slots }: Fact<'ride'>): readonly Fact<'start'>[] =>
    startsIn(carKey(slots) ?? '').filter((start) => start.slots.driver !== slots.driver);
  const surroundings = (person: string): Surroundings => ({ rivalsOf, startsOfOthers, replaces: replacesOf(person) });

  const crewNames = (claims: readonly Claim[]): string[] => [
    ...new Set(claims.flatMap((post) => (post.kind === 'crew' ? (people.nameOf(post.person) ?? []) : []))),
  ];
  const crewUnder = memo((number) => crewNames(knownOf(archive, indexes.crewOfNumber.get(number))));
  const crewOf = (seat: Fact<'ride'>): readonly Fact<'crew'>[] => {
    const ofDriver = crewNames(about(indexes.crewOfDriver, people, seat.slots.driver));
    const crew = [...crewUnder(seat.slots.number ?? ''), ...ofDriver];
    const posts = [...new Set(crew)].flatMap((person) => crewPosts(factsOf(person)));
    return latestOfEachRole(posts.filter((post) => servesSeat(post, seat))).toSorted(newestFirst);
  };

  const lives = memo((person) => livesOf(factsOf(person), surroundings(person)));
  const seatsOf = memo((person) => {
    const facts = factsOf(person);
    return ofStatus(facts.ride, 'confirmed')
      .map((ride): Seat => {
        const exit = exitOf(ride, facts);
        const ended = endingOf(ride, facts, surroundings(person));
        const rumoured = rumouredBefore(ride, lives(person));
        return {
          ...ride,
          ...(exit && { exit }),
          ...(ended && { ended }),
          crew: crewOf(ride),
          ...(rumoured && { rumoured }),
        };
      })
      .filter((seat, _, seats) => !seats.some((other) => covers(other, seat)))
      .sort(seasonsLastFirst);
  });

  const drivers = people.names.filter((name) => drives(archive, people.spellingsOf(name)));
  const racesOf = memo((person) => sureRaces(factsOf(person)));
  const disagreements = memo((person) => {
    const facts = factsOf(person);
    return disagreementsOf(
      {
        facts,
        seats: seatsOf(person),
        contracts: ofStatus(facts.contract, 'confirmed'),
        exits: confirmedExits(facts),
        starts: racesOf(person).map(({ start }) => start),
        titles: ofStatus(facts.title, 'confirmed'),
        // Only those of the same day can stand against it: what becomes of all the others is not asked.
        seatsOfRivals: (seat) =>
          rivalsOf(seat)
            .filter((rival) => rival.seat.lastSaid === seat.lastSaid)
            .flatMap((rival) => seatsOf(rival.seat.slots.driver))
            .filter(({ slots }) => carKey(slots) === carKey(seat.slots)),
      },
      books,
    );
  });

  return {
    books,
    drivers,
    factsOf,
    seatsOf,
    racesOf,
    livesOf: lives,
    disagreementsOf: disagreements,
    calendar: once(() => calendarOf(drivers, { factsOf, racesOf, livesOf: lives })),
    replacesOf,
    membersOf: memo((team) => subjectsOf(about(indexes.aboutTeam, teams, team))),
    alliancesOf: memo(
      (team) =>
        factsFrom(
          about(indexes.aboutTeam, teams, team).filter(({ kind }) => kind === 'alliance'),
          books,
        ).alliance,
    ),
    peopleIn: memo((series) => subjectsOf(knownOf(archive, indexes.aboutSeries.get(series)))),
    championsIn: memo((series) => subjectsOf(knownOf(archive, indexes.titlesWon.get(series)))),
    winnersAt: memo((track) => subjectsOf(about(indexes.racesWon, books.tracks, track))),
    peopleUnder: memo((number) => subjectsOf(knownOf(archive, indexes.aboutNumber.get(number)))),
  };
}

/** The first rumour of a seat that was rumoured before it was confirmed. */
function rumouredBefore(ride: Fact<'ride'>, lives: readonly RumourLife[]): RumourLife | undefined {
  return lives
    .filter(({ rumour, end }) => end.how === 'confirmed' && end.by === ride && rumour.firstSaid < end.on)
    .sort((a, b) => byText(a.rumour.firstSaid, b.rumour.firstSaid))[0];
}

/** Whether a seat that was not taken back says all that another does, and more: the other then adds nothing. */
function covers(one: Seat, other: Seat): boolean {
  return one.ended?.why !== 'denied' && one.ended?.why !== 'left' && saysMore(one.slots, other.slots);
}

function seasonsLastFirst(a: Seat, b: Seat): number {
  return (b.slots.season ?? 0) - (a.slots.season ?? 0) || newestFirst(a, b);
}
