import { byText } from '../../values/by-text.js';
import { groupBy } from '../../values/group-by.js';
import { seasonOfRace } from '../facts/group-races.js';
import { isPartTime } from '../facts/one-driver.js';
import { areOneRace } from '../facts/one-race.js';
import type { Race } from '../facts/races.js';
import { agree, compatible } from '../facts/same-thing.js';
import { ownsNumber, sharesCars } from '../names/vocabulary.js';
import type { Fact, GridCar, Possible, Seat } from '../roster.js';

/** A car with the single races in it, in order. */
export interface RacedCar {
  /** Not set where no article names it, for whichever of the races. */
  readonly team?: string;
  readonly number: string;
  readonly races: readonly Fact<'start'>[];
}

/**
 * The races of a season, car by car, in cars that nobody has for all of it: those are the only ones known to run them, or run them beside
 * those who have the car for some races. Races in a car of somebody for the season are a stand-in's, and those of whoever has the car
 * for some are that driver's own; where numbers are the drivers' own, all that says which car it is. A race of which no article names the team
 * is in the only car known with its number, or in one of a team not named.
 */
export function racesByCar(races: readonly Race[], ofSeason: readonly Seat[], season: number): readonly RacedCar[] {
  const seatsIn = ({ team, number }: Fact<'start'>['slots']) =>
    ofSeason.filter(({ slots }) => slots.number === number && compatible(slots, { team }, ['team']));
  const inCars = races.filter(
    ({ start: { slots } }) =>
      seasonOfRace(slots) === season &&
      slots.number !== undefined &&
      !ownsNumber(slots.series) &&
      seatsIn(slots).every((seat) => isPartTime(seat) && seat.slots.driver !== slots.driver),
  );
  const known = [...inCars.map(({ start }) => start), ...ofSeason.filter(isPartTime)];
  const teamOf = ({ team, number }: Fact<'start'>['slots']) => {
    if (team !== undefined) return team;
    const teams = known.flatMap(({ slots }) => (slots.number === number && slots.team ? [slots.team] : []));
    return new Set(teams).size === 1 ? teams[0] : undefined;
  };
  const inOrder = inCars.sort((a, b) => byText(a.lastDay, b.lastDay)).map(({ start }) => start);
  return [...groupBy(inOrder, ({ slots }) => `${teamOf(slots) ?? ''}\n${slots.number}`).values()].flatMap((car) => {
    const [first] = car;
    if (first?.slots.number === undefined) return [];
    const team = teamOf(first.slots);
    return [{ ...(team !== undefined && { team }), number: first.slots.number, races: car }];
  });
}

/**
 * Races of a season, in whichever order, for a team, by drivers without a seat, where no article says in which car: not those of which
 * somebody of the team is said to be out, for whom the driver fills in.
 */
export function racesWithoutCar(
  races: readonly Race[],
  ofSeason: readonly Seat[],
  missed: readonly Possible[],
  season: number,
): readonly Fact<'start'>[] {
  const isFillIn = (start: Fact<'start'>) =>
    missed.some(
      (denial) => denial.kind === 'start' && agree(denial.slots, start.slots, 'team') && areOneRace(denial, start),
    );
  return races
    .map(({ start }) => start)
    .filter(
      (start) =>
        seasonOfRace(start.slots) === season &&
        start.slots.number === undefined &&
        start.slots.team !== undefined &&
        !ofSeason.some(({ slots }) => agree(slots, start.slots, 'driver')) &&
        !isFillIn(start),
    );
}

/** The same as cars of which nobody tells the number, driver by driver. Who shares a car has none, and numbers of the drivers' own tell none. */
export function carsWithoutNumber(races: readonly Fact<'start'>[]): readonly GridCar[] {
  const own = races.filter(({ slots: { series } }) => !sharesCars(series) && !ownsNumber(series));
  return [...groupBy(own, ({ slots }) => `${slots.team}\n${slots.driver}`).values()].map((ofDriver) => {
    const team = ofDriver[0]?.slots.team;
    return { ...(team !== undefined && { team }), drivers: [], races: ofDriver, rumours: [] };
  });
}

/** The races of others in a car, in order, since it was left in the season: whoever fills in. Numbers of the drivers' own tell no car. */
export function racesSinceLeft(races: readonly Race[], { slots, ended }: Seat): readonly Fact<'start'>[] {
  const { driver, team, series, season, number } = slots;
  if (ended === undefined || team === undefined || number === undefined || ownsNumber(series)) return [];
  const since = ended.from ?? ended.on;
  return races
    .filter(
      ({ start, lastDay }) =>
        start.slots.driver !== driver &&
        start.slots.number === number &&
        agree(start.slots, slots, 'team') &&
        seasonOfRace(start.slots) === season &&
        lastDay >= since,
    )
    .sort((a, b) => byText(a.lastDay, b.lastDay))
    .map(({ start }) => start);
}

/**
 * The races of others, in order, in a car that its drivers have for some races each, or that several share in a race: whoever runs single ones
 * shares it with them. Beside the one driver for the season they would only fill in.
 */
export function racesOfGuests(races: readonly Race[], drivers: readonly Seat[]): readonly Fact<'start'>[] {
  const [first] = drivers;
  if (first === undefined) return [];
  const { team, season, number, series } = first.slots;
  if (!drivers.every(isPartTime) && !sharesCars(series)) return [];
  if (team === undefined || number === undefined || ownsNumber(series)) return [];
  return races
    .filter(
      ({ start: { slots } }) =>
        agree(slots, { number }, 'number') &&
        agree(slots, { team }, 'team') &&
        seasonOfRace(slots) === season &&
        drivers.every((seat) => seat.slots.driver !== slots.driver),
    )
    .sort((a, b) => byText(a.lastDay, b.lastDay))
    .map(({ start }) => start);
}
