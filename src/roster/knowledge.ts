import type { Claim } from '../claims/claim.js';
import { memo, memoOf, once } from '../values/memo.js';
import { type KnownArchive, knownOf } from './archive.js';
import { type CarKnowledge, carKnowledge } from './car-knowledge.js';
import { type CrewKnowledge, crewKnowledge } from './crew-knowledge.js';
import { daysOfRaces } from './days-of-races.js';
import { type Calendar, calendarOf, trackOf } from './facts/calendar.js';
import { ofStatus } from './facts/denials.js';
import { disagreementsOf, isDisputedExit } from './facts/disagreements.js';
import { endingOf } from './facts/endings.js';
import { confirmedExits, exitOf, isTrue } from './facts/exits.js';
import { goesTo } from './facts/goes-to.js';
import { isCarTaken, isTaken } from './facts/heirs.js';
import { lentTo } from './facts/lent-away.js';
import { type Facts, factsFrom, newestFirst } from './facts/merge.js';
import { officesOf } from './facts/offices.js';
import { type Race, sureRaces, takenRaces } from './facts/races.js';
import { withoutRacesCalledOff } from './facts/races-called-off.js';
import { lifeOf, livesOf } from './facts/rumours.js';
import { withStandingHeirs } from './facts/standing-heirs.js';
import type { Rival, Surroundings } from './facts/surroundings.js';
import { takesOverAfter } from './facts/takes-over-after.js';
import { endsUnderOtherName, isInstead } from './how-left.js';
import { carKey, type Numbers } from './indexes.js';
import { lastDaysOf } from './last-days.js';
import { booksOf, drives, type FamilyBooks } from './names/books.js';
import type { NameBook } from './names/name-book.js';
import { sharesCars } from './names/vocabulary.js';
import { numbersOfSeats } from './numbers-of-seats.js';
import type { Departure, Fact, RumourLife, Seat } from './roster.js';
import { rumouredBefore } from './rumoured-before.js';
import { type KnownPeople, type Scope, scopeOf } from './scope.js';
import { covers } from './seat.js';
import { seriesOfCars } from './series-of-cars.js';
import { staysTold } from './stays-told.js';
import type { TakenRace } from './taken-race.js';
import { isToldOtherwise } from './told-otherwise.js';

/**
 * What the articles published up to a day say. Worked out person by person when first asked for, and kept: a question
 * costs what the people in it cost, not what the archive holds. Names are the ones in `books`.
 */
export interface Knowledge
  extends KnownPeople,
    Pick<CarKnowledge, 'seatsIn' | 'toldIn'>,
    Omit<CrewKnowledge, 'crewOf' | 'postsBeside' | 'isPostFollowed'> {
  readonly books: FamilyBooks;
  /** Everybody who is said to drive, in order of the names. */
  readonly drivers: () => readonly string[];
  /** All about one thing, by its name or key. */
  readonly about: (what: ScopeKind, name: string) => Scope;
  /** The races of all drivers. */
  readonly calendar: () => Calendar;
  /** Those at a track. */
  readonly calendarAt: (track: string) => Calendar;
  /** Departures of others in whose place the person comes. */
  readonly replacesOf: (person: string) => readonly Fact<'exit'>[];
  /** Races for which the person was told, and that somebody else was said later to run in the same car. */
  readonly racesTakenFrom: (person: string) => readonly TakenRace[];
  readonly alliancesOf: (team: string) => readonly Fact<'alliance'>[];
  /** Everybody of whom a final place in a series is told, champions and others. */
  readonly placedIn: (series: string) => readonly string[];
  /** Everybody who is said to have finished in some place at a track. */
  readonly finishersAt: (track: string) => readonly string[];
}

/** What everything known can be asked about. */
type ScopeKind = 'driver' | 'team' | 'number' | 'series';

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

  const { seriesOf, claimsIn } = seriesOfCars(archive, books);
  const elsewhere = {
    seriesOf,
    dayOf: daysOfRaces(archive, books, seriesOf),
    numberOf: numbersOfSeats(archive, books, seriesOf),
  };
  const asTold = memo((person) => factsFrom(about(indexes.bySubject, people, person), books, elsewhere));
  const factsOf = memo(
    (person): Facts =>
      withStandingHeirs(asTold(person), {
        factsOf: asTold,
        ridesIn: (car) => cars.ridesAsTold(car),
        startsIn: (car) => cars.startsAsTold(car),
      }),
  );
  const cars = carKnowledge(archive, {
    ...{ subjectsOf, factsOf, asTold },
    seatsOf: (driver) => seatsOf(driver),
  });
  const { seatsIn, toldIn, startsIn, rivalsOf, startsOfOthers } = cars;

  const replacesOf = memo((person) =>
    subjectsOf(about(indexes.byReplacement, people, person))
      .flatMap((other) => confirmedExits(factsOf(other)))
      .filter((exit) => exit.slots.replacedBy === person)
      .sort(newestFirst),
  );

  const ridesOf = memo((driver: string): readonly Rival[] => {
    const facts = factsOf(driver);
    return ofStatus(facts.ride, 'confirmed').flatMap((seat) => (isTrue(seat, facts) ? [{ seat, facts }] : []));
  });
  const claimsOfTeam = memo((team) => about(indexes.aboutTeam, teams, team));
  const startsOf = (driver: string) => ofStatus(factsOf(driver).start, 'confirmed');
  const surroundings = (person: string): Surroundings => ({
    ...{ rivalsOf, startsOfOthers, ridesOf, startsOf },
    endingOfRival: ({ seat }) => endOf(seat),
    ofTeam: (team, isMeant) => subjectsOf(claimsOfTeam(team).filter(isMeant)).map(factsOf),
    postsBeside: (post) => crews.postsBeside(post),
    isPostFollowed: (post) => crews.isPostFollowed(post),
    replaces: replacesOf(person),
    mayReplace: (seat) => [...mayReplaceOf(person), ...mayLeaveCar(seat)],
  });
  // By seat, since every driver in the car asks again.
  const endOf = memoOf((ride: Fact<'ride'>) => {
    const { driver } = ride.slots;
    return endingOf(ride, factsOf(driver), surroundings(driver));
  });
  const mayLeave = (others: readonly string[], isMeant: (exit: Fact<'exit'>) => boolean): readonly RumourLife[] =>
    others.flatMap((other) =>
      ofStatus(factsOf(other).exit, 'rumored')
        .filter(isMeant)
        .map((exit) => lifeOf(exit, factsOf(other), surroundings(other))),
    );
  const mayReplaceOf = memo((person: string): readonly RumourLife[] =>
    mayLeave(subjectsOf(about(indexes.byReplacement, people, person)), ({ slots }) => slots.replacedBy === person),
  );
  const mayLeaveCar = ({ slots: { driver, team, number, series } }: Fact<'ride'>): readonly RumourLife[] => {
    // Of a car that several share nobody can say whose place it would be.
    if (team === undefined || number === undefined || sharesCars(series)) return [];
    const ofCar = claimsOfTeam(team).filter((claim) => claim.kind === 'exit' && claim.number === number);
    return mayLeave(
      subjectsOf(ofCar).filter((other) => other !== driver),
      ({ slots }) => slots.team === team && slots.number === number,
    );
  };

  const lives = memo((person) => livesOf(factsOf(person), surroundings(person)));
  const seatsOf = memo((person) => {
    const facts = factsOf(person);
    const isOver = (ride: Fact<'ride'>) => endOf(ride) !== undefined;
    const seats = ofStatus(facts.ride, 'confirmed')
      .map((ride): Seat => {
        const exit = exitOf(ride, facts);
        const ended = endOf(ride);
        const loan = ended ? undefined : lentTo(ride, facts);
        const rumoured = rumouredBefore(ride, lives(person));
        return {
          ...ride,
          ...(exit && !isDisputedExit(exit, facts, isOver) && { exit }),
          ...(ended && { ended }),
          ...crews.crewOf(ride),
          ...(rumoured && { rumoured }),
          ...(loan !== undefined && { lentTo: loan }),
        };
      })
      .filter((seat, _, all) => !all.some((other) => covers(other, seat)))
      .sort(seasonsLastFirst)
      .map((seat, _, all): Seat => {
        const { ended } = seat;
        return ended && isToldOtherwise(seat, all) ? { ...seat, ended: { ...ended, isToldOtherwise: true } } : seat;
      });
    return seats.map((seat): Seat => {
      if (seat.ended !== undefined) return seat;
      const next = goesTo(seat, seats, facts, rivalsOf);
      const after = takesOverAfter(seat, seats, facts, surroundings(person));
      return {
        ...seat,
        ...(next && { goesTo: next }),
        ...(after !== undefined && { after }),
        ...staysTold(seat, seats),
      };
    });
  });

  const crews = crewKnowledge(
    {
      ofDriver: (driver) => about(indexes.crewOfDriver, people, driver),
      ofNumber: (number) => knownOf(archive, indexes.crewOfNumber.get(number)),
      driversOf: (number) => subjectsOf(knownOf(archive, indexes.aboutNumber.get(number))),
    },
    people,
    { factsOf, seatsOf: (person) => seatsOf(person), livesOf: (person) => lives(person) },
  );

  const departuresOf = memo((person) => {
    const seats = seatsOf(person);
    const known = new Set(seats.map(({ exit }) => exit));
    const isGone = (exit: Fact<'exit'>) =>
      seats.some((seat) => isInstead(seat, exit, seats)) ||
      isCarTaken(exit, factsOf(person), { seatsIn, startsIn }) ||
      isTaken(exit, { ridesOf, startsOf }, factsOf(exit.slots.replacedBy ?? ''));
    const isOver = (exit: Fact<'exit'>) => (known.has(exit) ? endsUnderOtherName(exit, seats) : isGone(exit));
    return confirmedExits(factsOf(person)).map((exit): Departure => (isOver(exit) ? { ...exit, isTaken: true } : exit));
  });

  const drivers = once(() => people.names.filter((name) => drives(archive, people.spellingsOf(name))));
  const lastDayOf = lastDaysOf(archive);
  const racesOf = memo((person) => {
    const races = sureRaces(factsOf(person), startsOfOthers, lastDayOf);
    return withoutRacesCalledOff(races, seatsOf(person), departuresOf(person));
  });
  const racesTakenFrom = memo((person) => takenRaces(factsOf(person), startsOfOthers));
  const disagreements = memo((person) => {
    const facts = factsOf(person);
    return disagreementsOf(
      {
        facts,
        seats: seatsOf(person),
        contracts: ofStatus(facts.contract, 'confirmed'),
        exits: departuresOf(person),
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

  const inOffice = memo((team) => subjectsOf(claimsOfTeam(team).filter(({ kind }) => kind === 'role')).map(factsOf));
  const persons = {
    ...{ factsOf, seatsOf, departuresOf, racesOf, livesOf: lives, disagreementsOf: disagreements, lastDayOf },
    officesOf: memo((person) => officesOf(factsOf(person), inOffice)),
    heldBy: crews.heldBy,
  };
  const calendar = once(() => calendarOf(drivers(), persons));
  const scopes = {
    driver: memo((person) => scopeOf([person], () => true, persons)),
    team: memo((team) =>
      scopeOf(subjectsOf(about(indexes.aboutTeam, teams, team)), (fact) => isOfTeam(fact, team), persons),
    ),
    number: memo((number) =>
      scopeOf(subjectsOf(knownOf(archive, indexes.aboutNumber.get(number))), has('number', number), persons),
    ),
    series: memo((series) =>
      scopeOf(
        subjectsOf([...knownOf(archive, indexes.aboutSeries.get(series)), ...claimsIn(series)]),
        has('series', series),
        persons,
      ),
    ),
  } satisfies Record<ScopeKind, (name: string) => Scope>;
  return {
    ...persons,
    seatsIn,
    toldIn,
    books,
    drivers,
    about: (what, name) => scopes[what](name),
    calendar,
    calendarAt: memo((track) => {
      const at = (races: readonly Race[]) => races.filter(({ start }) => trackOf(start.slots, books) === track);
      return { sure: at(calendar().sure), unsure: at(calendar().unsure) };
    }),
    replacesOf,
    racesTakenFrom,
    crewTalkOf: crews.crewTalkOf,
    crewWithoutSeat: crews.crewWithoutSeat,
    postsOf: crews.postsOf,
    alliancesOf: memo(
      (team) =>
        factsFrom(
          about(indexes.aboutTeam, teams, team).filter(({ kind }) => kind === 'alliance'),
          books,
        ).alliance,
    ),
    placedIn: memo((series) => subjectsOf(knownOf(archive, indexes.standings.get(series)))),
    finishersAt: memo((track) => subjectsOf(about(indexes.racesFinished, books.tracks, track))),
  };
}

function has(slot: string, value: string): (fact: { readonly slots: object }) => boolean {
  return ({ slots }) => (slots as Readonly<Record<string, unknown>>)[slot] === value;
}

function isOfTeam(fact: { readonly slots: object }, team: string): boolean {
  return has('team', team)(fact) || has('loanTo', team)(fact);
}

function seasonsLastFirst(a: Seat, b: Seat): number {
  return (b.slots.season ?? 0) - (a.slots.season ?? 0) || newestFirst(a, b);
}
