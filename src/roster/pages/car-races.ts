import { yearOf } from '../days.js';
import { seasonOfRace } from '../facts/group-races.js';
import { isPartTime } from '../facts/one-driver.js';
import { raceOf } from '../facts/races.js';
import { compatible } from '../facts/same-thing.js';
import { standingDenials } from '../facts/standing-denials.js';
import type { Knowledge } from '../knowledge.js';
import type { Fact, Possible, RumourLife, Seat } from '../roster.js';
import type { Asked } from './asked.js';
import type { Placed } from './placing.js';
import { racesAhead } from './races-ahead.js';
import { standInsOf } from './stand-ins.js';

/** Races of others than those who have the car for the season. */
function racesOfGuests(races: readonly Fact<'start'>[], present: readonly Seat[]): readonly Fact<'start'>[] {
  return races.filter((race) => !present.some((seat) => isRegular(seat, race)));
}

/** The races of a season of those who have the car, of those that are over: of these nothing is said, but they are news of it. */
export function racesOfRegulars(
  races: readonly Fact<'start'>[],
  { present, past }: Placed,
  season: number,
): readonly Fact<'start'>[] {
  const seats = [...present, ...past];
  return races.filter((race) => seasonOfRace(race.slots) === season && seats.some((seat) => isRegular(seat, race)));
}

/**
 * The same of races that are over. Where others had the car in the season too, those count that somebody ran before it was
 * said that the car is theirs.
 */
export function guestRacesOver(
  over: readonly Fact<'start'>[],
  { present, past }: Placed,
  season: number,
): readonly Fact<'start'>[] {
  const ofGuests = racesOfGuests(over, present);
  const isOfSeason = (race: Fact<'start'>) => seasonOfRace(race.slots) === season;
  const hadOthers = ofGuests.some(isOfSeason) || past.some(({ slots }) => slots.season === season);
  if (!hadOthers) return ofGuests;
  return over.filter((race) => !present.some((seat) => isRegular(seat, race) && !isBefore(race, seat)));
}

/** Races ahead in which somebody is said not to drive the car: by its number, or because the car is theirs. */
export function absencesFrom(
  car: { readonly series?: string; readonly team?: string; readonly drivers: readonly Seat[] },
  ofNumber: readonly Possible[],
  lives: readonly RumourLife[],
  known: Knowledge,
): readonly Fact<'start'>[] {
  const ofDrivers = car.drivers.flatMap((seat) =>
    standingDenials(known.factsOf(seat.slots.driver)).filter(
      (denial) =>
        denial.kind === 'start' &&
        compatible(denial.slots, seat.slots, ['series', 'team', 'number']) &&
        (seasonOfRace(denial.slots) ?? seat.slots.season) === seat.slots.season,
    ),
  );
  const isOfCar = ({ slots }: Fact<'start'>) => slots.series === car.series && compatible(slots, car, ['team']);
  // What ruled a rumour out is told with it.
  const told = new Set(lives.map(({ end }) => ('by' in end ? end.by : undefined)));
  const isRace = (fact: Possible): fact is Fact<'start'> => fact.kind === 'start' && !told.has(fact);
  return [...new Set([...ofNumber.filter(isRace).filter(isOfCar), ...ofDrivers.filter(isRace)])];
}

/** The races ahead of those who fill in for drivers of a car who are said to miss them, also where no number says in which car they are. */
export function fillInsFor(
  absences: readonly Fact<'start'>[],
  known: Knowledge,
  asked: Asked,
): readonly Fact<'start'>[] {
  const teams = new Set(absences.flatMap(({ slots }) => slots.team ?? []));
  const standIns = [...teams].flatMap((team) => standInsOf(team, known));
  const races = standIns.filter(({ absence }) => absences.includes(absence)).map(({ race }) => raceOf(race));
  return racesAhead(races, asked);
}

function isRegular(seat: Seat, { slots }: Fact<'start'>): boolean {
  return seat.slots.driver === slots.driver && !isPartTime(seat);
}

/** Whether a race was run before the season's article that first gave the driver the seat. */
function isBefore(race: Fact<'start'>, { slots, firstSaid }: Seat): boolean {
  return raceOf(race).lastDay < firstSaid && yearOf(firstSaid) === slots.season;
}
