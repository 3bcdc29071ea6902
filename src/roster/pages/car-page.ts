import { byText } from '../../values/by-text.js';
import { groupBy } from '../../values/group-by.js';
import { yearOf } from '../days.js';
import { seasonOfPost, servesSeat } from '../facts/crew.js';
import { latestOfEachRole } from '../facts/crew-succession.js';
import { newestFirst } from '../facts/merge.js';
import { aheadFirst } from '../facts/races.js';
import { compatible } from '../facts/same-thing.js';
import { isDeniedFor } from '../facts/standing-denials.js';
import type { Knowledge } from '../knowledge.js';
import type { CarPage, Fact, OfCar, Possible, RumourLife, Seat } from '../roster.js';
import type { Asked } from './asked.js';
import { absencesFrom, fillInsFor, guestRacesOver, racesOfRegulars } from './car-races.js';
import { postsOver, withCrewOfCars, withoutPostsOver } from './crew-of-cars.js';
import { withDeparture } from './departures.js';
import { departuresAlone } from './departures-alone.js';
import { departuresFrom, disagreementsAbout, seatsOn } from './disputed.js';
import { withNextElsewhere } from './left-for-series.js';
import { crewTalkOf, livesOn } from './lives.js';
import { type Placed, placeSeats } from './placing.js';
import { racesAhead, racesOver } from './races-ahead.js';
import { renumbered } from './renumbered.js';

/** The life of a rumour about a car. */
type LifeOfCar = RumourLife & { readonly rumour: OfCar };

/** A page before what hangs on the rest of it. */
type WholePage = Omit<CarPage, 'rumours' | 'absences' | 'lives' | 'disagreements'> & {
  readonly lives: readonly LifeOfCar[];
};

/**
 * The cars with a number, one page for each series that uses it; those with a driver in the season come first. Where
 * articles give the number to two teams of one series in the season, each team has a page.
 */
export function carPages(
  number: string,
  series: string | undefined,
  known: Knowledge,
  asked: Asked,
): readonly CarPage[] {
  const scope = known.about('number', number);
  const under = <T extends Fact<'ride' | 'start' | 'exit' | 'crew'>>(facts: readonly T[]): readonly T[] =>
    series === undefined ? facts : facts.filter(({ slots }) => slots.series === series);
  const seats = under(scope.seats);
  const starts = under(racesAhead(scope.races, asked));
  const over = under(racesOver(scope.races, asked));
  const crew = under(scope.crew);
  const lives = livesOn(scope.lives.filter(isLifeOfCar), asked).filter(
    ({ rumour: { slots } }) => series === undefined || slots.series === series,
  );
  // A rumour that came true has the page of the seat, which may say the series that the rumour left out.
  const rumours = lives.flatMap(({ rumour, end }) =>
    end.how === 'confirmed' && rumour.kind !== 'exit' ? [] : [rumour],
  );
  const first = Math.max(asked.season, yearOf(asked.date));
  const denials = under(scope.denials.filter(isOfCar)).filter(
    (denial) => denial.kind !== 'start' && isDeniedFor(denial, first),
  );
  const exits = under(departuresAlone(scope.exits, known).toSorted(newestFirst));
  const uses = [...seats, ...starts, ...crew, ...rumours, ...denials, ...exits];
  // A car that is only known from races long over has a page where there is no other.
  const used = new Set((uses.length > 0 ? uses : over).map(({ slots }) => slots.series));
  const pages = [...used].flatMap((each) => {
    const inSeries = <T extends Fact<'ride' | 'start' | 'exit' | 'crew'>>(facts: readonly T[]): T[] =>
      facts.filter(({ slots }) => slots.series === each);
    const placed = withCrewOfCars(placeSeats(inSeries(seats), asked), known);
    const { present, next, past, dropped } = placed;
    const whole: WholePage = {
      number,
      ...(each !== undefined && { series: each }),
      season: asked.season,
      drivers: present,
      starts: inSeries(starts),
      ofRegulars: racesOfRegulars(inSeries(over), placed, asked.season),
      over: guestRacesOver(inSeries(over), placed, asked.season),
      crew: crewOf([...inSeries(crew), ...crewOfLast(placed, asked.season, known)], present, asked.season, known),
      crewNext: crewOfLater(inSeries(crew), next, asked.season, known),
      former: past.map((seat) => withNextElsewhere(withDeparture(seat, known), known)),
      dropped,
      exits: inSeries(exits),
      next,
      renumbered: renumbered([...present, ...past], known),
      ...withCrewTalk(
        { lives: lives.filter(({ rumour }) => rumour.slots.series === each), denials: inSeries(denials) },
        [...present, ...next],
        known,
        asked,
      ),
    };
    return byTeam(whole);
  });
  const whole = pages.map((page): CarPage => {
    const absences = absencesFrom(page, scope.denials, page.lives, known);
    const starts = [...new Set([...page.starts, ...fillInsFor(absences, known, asked)])].sort(aheadFirst);
    return {
      ...page,
      starts,
      rumours: page.lives.filter(({ end }) => end.how === 'open').map(({ rumour }) => rumour),
      absences,
      disagreements: disagreementsAbout(
        [
          ...seatsOn({ present: page.drivers, next: page.next }),
          ...departuresFrom(page.drivers, known),
          ...starts,
          ...absences,
        ],
        scope,
      ),
    };
  });
  return whole.sort(
    (a, b) =>
      Number(b.drivers.length > 0) - Number(a.drivers.length > 0) ||
      byText(a.series ?? '~', b.series ?? '~') ||
      byText(a.team ?? '~', b.team ?? '~'),
  );
}

/**
 * Whoever has a post in the season, told by the number of the car or by its driver, the latest of each role; beside them the latest of
 * those who may have had it before, but were told of with another driver later.
 */
function crewOf(
  ofNumber: readonly Fact<'crew'>[],
  drivers: readonly Seat[],
  season: number,
  known: Knowledge,
): readonly Fact<'crew'>[] {
  const posts = new Set([
    ...ofNumber.filter((post) => post.slots.season === season),
    ...drivers.flatMap(({ crew }) => crew),
  ]);
  const isLookBack = ({ claims, slots: { person } }: Fact<'crew'>) =>
    known.heldBy(person).some((held) => held.isLookBack && held.post.claims === claims);
  // What tells who came last may be told of another car.
  const people = new Set([...posts].map(({ slots }) => slots.person));
  const all = new Set([...posts, ...ofNumber, ...[...people].flatMap(known.heldBy).map(({ post }) => post)]);
  const [before, others] = [[...posts].filter(isLookBack), [...posts].filter((post) => !isLookBack(post))];
  return [others, before].flatMap((own) => latestOfEachRole(own, [...all]).toSorted(newestFirst));
}

/** The crew announced for whoever had the car in the season before, where nobody is known to have it now. */
function crewOfLast({ present, past }: Placed, season: number, known: Knowledge): readonly Fact<'crew'>[] {
  if (present.length > 0) return [];
  return past
    .filter(({ slots, ended, exit, goesTo }) => slots.season === season - 1 && !ended && !exit && !goesTo)
    .flatMap(({ slots }) =>
      known
        .crewWithoutSeat(slots.driver)
        .filter((post) => seasonOfPost(post) === season && compatible(post.slots, slots, ['team', 'series', 'number'])),
    );
}

/** The posts of later seasons, the latest of each role, but those that the seats of these have and those of drivers with a seat elsewhere. */
function crewOfLater(
  ofNumber: readonly Fact<'crew'>[],
  next: readonly Seat[],
  season: number,
  known: Knowledge,
): readonly Fact<'crew'>[] {
  const isOpen = ({ slots }: Fact<'crew'>) =>
    slots.driver === undefined ||
    known
      .crewWithoutSeat(slots.driver)
      .some((other) => other.slots.person === slots.person && other.slots.season === slots.season);
  const later = ofNumber.filter(
    (post) => (post.slots.season ?? season) > season && isOpen(post) && !next.some((seat) => servesSeat(post, seat)),
  );
  return [...groupBy(later, ({ slots }) => slots.season).values()]
    .flatMap((own) => latestOfEachRole(own, ofNumber))
    .toSorted(newestFirst);
}

/** One page for each team that has the car in the season; what belongs to none of them goes to the first. */
function byTeam(page: WholePage): WholePage[] {
  const named = page.drivers.length > 0 ? page.drivers : [...page.starts, ...page.crew];
  const teams = [...new Set(named.map(({ slots }) => slots.team).filter((team) => team !== undefined))].sort();
  const [first, ...others] = teams;
  if (first === undefined) return [page];
  if (others.length === 0) return [{ ...page, team: first }];
  return teams.map((team, index) => {
    const isOwn = ({ slots }: Fact<'ride' | 'start' | 'exit' | 'crew'>): boolean =>
      slots.team !== undefined && teams.includes(slots.team) ? slots.team === team : index === 0;
    const own = <T extends Fact<'ride' | 'start' | 'exit' | 'crew'>>(facts: readonly T[]): T[] => facts.filter(isOwn);
    return {
      ...page,
      team,
      drivers: own(page.drivers),
      starts: own(page.starts),
      over: own(page.over),
      ofRegulars: own(page.ofRegulars),
      crew: own(page.crew),
      crewNext: own(page.crewNext),
      former: own(page.former),
      dropped: own(page.dropped),
      exits: own(page.exits),
      next: own(page.next),
      renumbered: own(page.renumbered),
      denials: own(page.denials),
      lives: page.lives.filter(({ rumour }) => isOwn(rumour)),
    };
  });
}

function isLifeOfCar(life: RumourLife): life is LifeOfCar {
  return isOfCar(life.rumour);
}

function isOfCar(fact: Possible): fact is OfCar {
  return fact.kind !== 'contract';
}

/** Rumours and denials with those about the crews of some seats, which may leave out the number. */
function withCrewTalk(
  { lives, denials }: Pick<WholePage, 'lives' | 'denials'>,
  seats: readonly Seat[],
  known: Knowledge,
  asked: Asked,
): Pick<WholePage, 'lives' | 'denials'> {
  const talk = crewTalkOf(seats, known);
  const told = new Set(lives.map(({ rumour }) => rumour));
  const others = livesOn(talk.lives.filter(isLifeOfCar), asked).filter(({ rumour }) => !told.has(rumour));
  return {
    lives: [...lives, ...others],
    denials: withoutPostsOver([...new Set([...denials, ...talk.denials])], postsOver(seats)).filter(isOfCar),
  };
}
