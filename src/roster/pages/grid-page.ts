import { byText } from '../../values/by-text.js';
import { groupBy } from '../../values/group-by.js';
import { once } from '../../values/memo.js';
import { seasonOfPost } from '../facts/crew.js';
import { seasonOfRace } from '../facts/group-races.js';
import { BEGINS, isPartTime } from '../facts/one-driver.js';
import { type Race, raceOf } from '../facts/races.js';
import { agree, differ } from '../facts/same-thing.js';
import type { Knowledge } from '../knowledge.js';
import { ownsNumber } from '../names/vocabulary.js';
import type { Departure, Fact, GridCar, GridPage, GridSeat, RumourLife, Seat } from '../roster.js';
import { takenBy } from '../seat.js';
import { withCrewedCars } from './crewed-cars.js';
import { withDeparture } from './departures.js';
import { departuresFrom, disagreementsAbout, seatsOn } from './disputed.js';
import {
  carsWithoutNumber,
  type RacedCar,
  racesByCar,
  racesOfGuests,
  racesSinceLeft,
  racesWithoutCar,
} from './grid-races.js';
import { leftCars } from './left-cars.js';
import { livesOn } from './lives.js';
import { goesOnUnderNewName } from './new-names.js';
import { placeSeats } from './placing.js';
import { standingBefore } from './standing-before.js';
import { isNewsOfSeat } from './told-open.js';
import { isGone, isPromised, vacantOf } from './vacant-seats.js';

/** Every car of a series in a season, by team; with the seats that somebody had before and nobody is known to have now. */
export function gridPage(series: string, known: Knowledge, asked: { date: string; season: number }): GridPage {
  const { date, season } = asked;
  const scope = known.about('series', series);
  const seatsIn = (year: number) => placeSeats(scope.seatsBySeason.get(year) ?? [], { date, season: year });
  const { present, past, dropped } = seatsIn(season);
  const before = [season - 1, season - 2]
    .flatMap((year) => seatsIn(year).present.map((seat) => withDeparture(seat, known)))
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
  const talkedOf = scope.lives.flatMap(raceRumoured);
  const racesTalkedOf = new Set([
    ...racesByCar(talkedOf, hadInSeason, season).flatMap(({ races }) => races),
    ...racesWithoutCar(talkedOf, hadInSeason, scope.denials, season),
  ]);
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
  const inSomeCar = carsWithoutNumber(racesWithoutCar(scope.races, hadInSeason, scope.denials, season));
  const named = [...withStandIns, ...inSomeCar].map((car) => ({
    ...car,
    rumours: rumoured.get(numberedCar(car) ?? '') ?? [],
  }));
  const disagreements = disagreementsAbout(
    [
      ...seatsOn({ present, next: [] }),
      ...departuresFrom([...present, ...named.flatMap(({ last }) => last ?? [])], known),
    ],
    scope,
  );
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
