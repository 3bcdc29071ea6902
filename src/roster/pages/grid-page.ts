import { byText } from '../../values/by-text.js';
import { groupBy } from '../../values/group-by.js';
import { once } from '../../values/memo.js';
import { seasonOfPost } from '../facts/crew.js';
import { ofStatus } from '../facts/denials.js';
import { seasonOfRace } from '../facts/group-races.js';
import { BEGINS, isPartTime } from '../facts/one-driver.js';
import { type Race, raceOf } from '../facts/races.js';
import { agree, compatible, differ } from '../facts/same-thing.js';
import type { Knowledge } from '../knowledge.js';
import { isAbove, ownsNumber } from '../names/vocabulary.js';
import { neverBegan } from '../never-began.js';
import type { Departure, Fact, GridCar, GridPage, GridSeat, RumourLife, Seat } from '../roster.js';
import { takenBy } from '../seat.js';
import { hasBeenAway, renumberedFrom } from './been-there.js';
import { withCrewedCars } from './crewed-cars.js';
import { withDeparture } from './departures.js';
import { disagreementsAbout, seatsOn } from './disputed.js';
import { type RacedCar, racesByCar, racesOfGuests, racesSinceLeft } from './grid-races.js';
import { leftCars } from './left-cars.js';
import { livesOn } from './lives.js';
import { goesOnUnderNewName } from './new-names.js';
import { placeSeats } from './placing.js';
import { seatsHad } from './seats-had.js';
import { isNewsOfSeat } from './told-open.js';
import { isGone, isPromised, vacantOf } from './vacant-seats.js';

/** Every car of a series in a season, by team; with the seats that somebody had before and nobody is known to have now. */
export function gridPage(series: string, known: Knowledge, asked: { date: string; season: number }): GridPage {
  const { date, season } = asked;
  const scope = known.about('series', series);
  const seatsIn = (year: number) => placeSeats(scope.seatsBySeason.get(year) ?? [], { date, season: year });
  const { present, past, dropped } = seatsIn(season);
  const before = [season - 1, season - 2]
    .flatMap((year) => seatsIn(year).present.map((seat) => withDeparture(seat, known.factsOf(seat.slots.driver))))
    .filter((seat) => lastsUntil(season - 1, seat) && !isPartTime(seat));
  const gone = [
    ...past.filter((seat) => seat.ended !== undefined && takenBy(seat) === undefined),
    ...dropped.filter((seat) => seat.ended?.why === 'left' && !before.some((had) => isUntilThen(had, seat))),
  ].filter((seat) => !isPartTime(seat));
  const ofSeason = scope.lives.filter(isOfSeat).filter(({ rumour }) => rumour.slots.season === season);
  const livesOfSeats = livesOn(ofSeason, { ...asked, seasonNamed: true });

  // Before a season next to nothing is told of it; once it is on, of a team of which nobody says a word nobody knows whether it races.
  const inSeason = [...present, ...past, ...dropped, ...scope.races.map(({ start }) => start)];
  const isHeardOf = (team: string | undefined) =>
    date < `${season}-${BEGINS}` ||
    inSeason.some((fact) => fact.slots.team === team && seasonOfRace(fact.slots) === season);
  // Who left in the season had the car until then; nobody else has had one with single races alone.
  const hadInSeason = [...present, ...past.filter(({ slots }) => slots.season === season)];
  const raced = racesByCar(scope.races, hadInSeason, season);
  const racesTalkedOf = new Set(
    racesByCar(scope.lives.flatMap(raceRumoured), hadInSeason, season).flatMap(({ races }) => races),
  );
  const livesOfRaces = livesOn(scope.lives, { ...asked, seasonNamed: true }).filter(
    ({ rumour, end }) => end.how === 'open' && rumour.kind === 'start' && racesTalkedOf.has(rumour),
  );
  const lives = [...livesOfSeats, ...livesOfRaces];
  const rumours = lives.flatMap(({ rumour, end }) =>
    end.how === 'open' && (rumour.kind === 'ride' || rumour.kind === 'start') ? [rumour] : [],
  );
  const rumoured = groupBy(rumours, ({ slots }) => numberedCar(slots));
  const [crewed, calledOff] = [scope.crew.filter((post) => seasonOfPost(post) === season), dropped].map(
    (facts) => new Set(facts.map(({ slots }) => numberedCar(slots))),
  );
  // Somebody may get the car, was to have it or is on its crew: so it goes on.
  const goesOn = ({ slots }: Seat | Departure) => {
    const car = numberedCar(slots);
    return car !== undefined && [rumoured, crewed, calledOff].some((cars) => cars?.has(car));
  };
  const mayBeOpen = (car: Seat | Departure) =>
    isHeardOf(car.slots.team) && !mayBeHad(car, season, known) && (isNewsOfSeat(car, season) || goesOn(car));
  const isRaced = new Set(raced.map(numberedCar).filter((car) => car !== undefined));
  const renamed = goesOnUnderNewName({ before, left: gone, present });
  const vacant = vacantOf({ before, left: gone, present, season, renamed }).filter(
    ({ slots }) => !isRaced.has(numberedCar(slots) ?? ''),
  );
  const seats: GridSeat[] = present.map((seat) => ({
    seat,
    ...(wasInRenamed(seat, before, renamed) ? { before: undefined } : standingBefore(seat, known)),
  }));
  const driven = [...groupBy(seats, ({ seat }) => carOf(seat)).values()].map(carWith);
  const isDriven = new Set(driven.map(numberedCar));
  const told: GridCar[] = [
    ...driven.map((car) => withRaces(car, raced)),
    ...raced.filter((car) => car.team === undefined || !isDriven.has(numberedCar(car))).map(racedCar),
    ...[...groupBy(vacant, (last) => `${last.slots.season}\n${carOf(last)}`).values()].flatMap((all) =>
      emptyCar(all, present, season, all.every(mayBeOpen)),
    ),
  ];
  const isOnGrid = new Set(told.map(numberedCar));
  const left = leftCars(scope.exits, { present, season, mayBeOpen }, known);
  const cars = [...told, ...left.filter((car) => !isOnGrid.has(numberedCar(car)))];
  const racesOf = once(() => groupBy(scope.races, ({ start }) => start.slots.number));
  const withStandIns = withCrewedCars(scope.crew, { season, cars, present }).map((car) => {
    const { last, drivers } = car;
    const guests = racesOfGuests(
      racesOf().get(car.number) ?? [],
      drivers.map(({ seat }) => seat),
    );
    if (guests.length > 0) return { ...car, guests };
    const standIns = last?.slots.season === season ? racesSinceLeft(racesOf().get(last.slots.number) ?? [], last) : [];
    return standIns.length > 0 ? { ...car, standIns } : car;
  });
  const named = withStandIns.map((car) => ({ ...car, rumours: rumoured.get(numberedCar(car) ?? '') ?? [] }));
  const disagreements = disagreementsAbout(seatsOn({ present, next: [] }), scope);
  const onGrid = new Set(named.map(numberedCar));
  const unnamed = rumours.filter(({ slots }) => numberedCar(slots) === undefined || !onGrid.has(numberedCar(slots)));
  return { series, season, cars: named.sort(byTeamAndNumber), rumours: unnamed, lives, disagreements };
}

/** Whether somebody whose next seat was called off had the same car for all of the season before, and is known to leave it with that. */
function isUntilThen(had: Seat, { slots }: Seat): boolean {
  return (
    had.slots.season === (slots.season ?? 0) - 1 &&
    had.exit?.slots.season === had.slots.season &&
    agree(had.slots, slots, 'driver') &&
    agree(had.slots, slots, 'team') &&
    !differ(had.slots, slots, 'number')
  );
}

/** Whether a seat is of a season, or of an earlier one and its driver is said to leave only after that. */
function lastsUntil(season: number, { slots, exit }: Seat): boolean {
  return slots.season === season || (exit !== undefined && exit.slots.season === season);
}

function isOfSeat(life: RumourLife): life is RumourLife & { readonly rumour: Fact<'ride'> } {
  return life.rumour.kind === 'ride';
}

function raceRumoured({ rumour }: RumourLife): readonly Race[] {
  return rumour.kind === 'start' ? [raceOf(rumour)] : [];
}

/**
 * Whether a driver is known to be new in a team in a series: from all seats before. Who ran single races there in the season before is
 * not new; who has raced in the series in any season, is not new in that.
 */
function standingBefore({ slots }: Seat, known: Knowledge): Omit<GridSeat, 'seat'> {
  const { driver, season = 0 } = slots;
  if (slots.team === undefined) return { before: undefined };
  const facts = known.factsOf(driver);
  const earlier = seatsHad(driver, known).filter(
    (seat) => (seat.slots.season ?? season) < season && seat.ended?.why !== 'denied',
  );
  const before = earlier.filter((seat) => seat.slots.season === season - 1);
  const inTeam = before.filter((seat) => seat.slots.team === slots.team);
  const stays = (seat: Seat) => compatible(seat.slots, slots, ['series']) && !isBesideCar(seat, slots, known);
  const kept = inTeam.filter(stays);
  if (kept.length > 0) {
    const numberBefore = renumberedFrom(kept, slots);
    return { before: 'returns', ...(numberBefore !== undefined && { numberBefore }) };
  }
  const races = [...known.racesOf(driver).map(({ start }) => start), ...ofStatus(facts.result, 'confirmed')];
  const wasInSeries = () =>
    races.some((race) => (seasonOfRace(race.slots) ?? season) < season && agree(race.slots, slots, 'series')) ||
    [...known.seatsOf(driver), ...ofStatus(facts.title, 'confirmed')].some(
      (other) => (other.slots.season ?? season) < season && agree(other.slots, slots, 'series') && !isDropped(other),
    );
  const everInTeam = earlier.filter((seat) => agree(seat.slots, slots, 'team') && !neverBegan(seat));
  // Who raced in the series for somebody else only comes to the team's car there.
  if (inTeam.length + everInTeam.length > 0 && !wasInSeries()) {
    const isFromAbove = (seat: Seat) => isAbove(seat.slots.series, slots.series);
    const from = inTeam.find(isFromAbove)?.slots.series;
    if (from !== undefined) return { before: 'from series', from };
    return { before: everInTeam.some(isFromAbove) ? undefined : 'new in series' };
  }
  const [here] = everInTeam
    .filter((seat) => !isPartTime(seat))
    .sort((a, b) => (b.slots.season ?? 0) - (a.slots.season ?? 0) || Number(differ(a.slots, slots, 'series')));
  if (inTeam.length === 0 && here?.slots.season !== undefined) {
    const from = differ(here.slots, slots, 'series') ? here.slots.series : undefined;
    const wasAway = hasBeenAway(here, earlier);
    return {
      ...{ before: 'returns', lastHere: here.slots.season },
      ...(from !== undefined && { from }),
      ...(wasAway && { wasAway }),
    };
  }
  if (inTeam.length + everInTeam.length > 0) return { before: undefined };
  const ranForTeam = races.some((race) => seasonOfRace(race.slots) === season - 1 && agree(race.slots, slots, 'team'));
  return { before: !ranForTeam && before.some((seat) => seat.slots.team !== undefined) ? 'new' : undefined };
}

/** Whether a driver only ran some races in a car that no article names, and then has one for the season that was somebody else's. */
function isBesideCar(before: Seat, { number, series, extent, driver }: Seat['slots'], known: Knowledge): boolean {
  const { season } = before.slots;
  if (!isPartTime(before) || extent === 'part-time' || before.slots.number !== undefined) return false;
  if (number === undefined || series === undefined || season === undefined || ownsNumber(series)) return false;
  return known
    .seatsIn({ number, series, season })
    .some(({ slots }) => slots.driver !== driver && agree(slots, before.slots, 'team'));
}

/** Whether a driver was with the team when it had another name: then the name alone is new. */
function wasInRenamed(
  { slots }: Seat,
  before: readonly Seat[],
  renamed: ReadonlyMap<string | undefined, string>,
): boolean {
  return before.some(
    (had) => had.slots.driver === slots.driver && agree({ team: renamed.get(had.slots.team) }, slots, 'team'),
  );
}

/** Whether something is a seat that nothing came of. */
function isDropped(fact: Seat | Fact<'title'>): boolean {
  return 'ended' in fact && neverBegan(fact);
}

/** Seats without a number are cars of their own: nothing says that two of them are one. */
function carOf({ slots }: Seat): string {
  return [slots.team ?? '', slots.number ?? `driver ${slots.driver}`].join('\n');
}

function carWith(drivers: readonly GridSeat[]): GridCar {
  const { team, number } = drivers[0]?.seat.slots ?? {};
  return {
    ...(team !== undefined && { team }),
    ...(number !== undefined && { number }),
    drivers,
    rumours: [],
  };
}

/** A car with the races in it of others than those who have it for some. */
function withRaces(car: GridCar, raced: readonly RacedCar[]): GridCar {
  const inIt = raced.find(({ team, number }) => team !== undefined && team === car.team && number === car.number);
  return inIt === undefined ? car : { ...car, races: inIt.races };
}

/** A car of which only single races are known. */
function racedCar(car: RacedCar): GridCar {
  return { ...car, drivers: [], rumours: [] };
}

/**
 * A car without a known driver: open if its last one is known to have left it, else nobody says. A number that is in use
 * elsewhere, or that of somebody who has another one where numbers are the drivers' own, is not the car's. Several had it if they shared it. `mayBeOpen`: whether anything is known of its team for the season, and of nobody who may have it.
 */
function emptyCar(all: readonly Seat[], present: readonly Seat[], season: number, mayBeOpen: boolean): GridCar[] {
  const [last, ...sharedWith] = all;
  if (last === undefined) return [];
  const { team, number, driver, series } = last.slots;
  const isTaken = present.some(
    ({ slots }) => slots.number === number || (ownsNumber(series) && slots.driver === driver),
  );
  const car = {
    ...(team !== undefined && { team }),
    ...(number !== undefined && !isTaken && { number }),
    drivers: [],
    last,
    ...(sharedWith.length > 0 && { sharedWith }),
    isOpen: mayBeOpen && all.every((seat) => isGone(seat, present, season) && !isPromised(seat.exit, present)),
    rumours: [],
  };
  return [car];
}

/** Whether somebody has a car of the team with that number for the season, of which no article tells the series. */
function mayBeHad({ slots: { team, number } }: Seat | Departure, season: number, known: Knowledge): boolean {
  if (team === undefined || number === undefined) return false;
  const ofTeam = known.about('team', team).seatsBySeason.get(season) ?? [];
  return ofTeam.some(
    ({ slots, ended }) => slots.series === undefined && slots.number === number && ended === undefined,
  );
}

/** What tells cars apart of which team and number are known. */
function numberedCar({ team, number }: { readonly team?: string; readonly number?: string }): string | undefined {
  return team === undefined || number === undefined ? undefined : `${team}\n${number}`;
}

function byTeamAndNumber(a: GridCar, b: GridCar): number {
  const [one, other] = [a, b].map(({ team = '~' }) => team) as [string, string];
  return (
    byText(one.toLowerCase(), other.toLowerCase()) ||
    byText(one, other) ||
    numberOf(a) - numberOf(b) ||
    byText(a.number ?? '', b.number ?? '')
  );
}

function numberOf({ number }: GridCar): number {
  return number === undefined ? Number.MAX_SAFE_INTEGER : Number.parseInt(number, 10) || 0;
}
