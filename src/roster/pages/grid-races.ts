import { byText } from '../../values/by-text.js';
import { groupBy } from '../../values/group-by.js';
import { seasonOfRace } from '../facts/group-races.js';
import type { Race } from '../facts/races.js';
import { agree, compatible } from '../facts/same-thing.js';
import { ownsNumber } from '../names/vocabulary.js';
import type { Fact, Seat } from '../roster.js';

/**
 * The races of a season, car by car and in order, in cars that nobody has for it: those are the only ones known to run them. Races
 * in a car of somebody for the season are a stand-in's or that driver's own; where numbers are the drivers' own, all that says
 * which car it is.
 */
export function racesByCar(
  races: readonly Race[],
  ofSeason: readonly Seat[],
  season: number,
): readonly (readonly Fact<'start'>[])[] {
  const inCars = races.filter(
    ({ start: { slots } }) =>
      seasonOfRace(slots) === season &&
      slots.team !== undefined &&
      slots.number !== undefined &&
      !ownsNumber(slots.series) &&
      !ofSeason.some((seat) => seat.slots.number === slots.number && compatible(seat.slots, slots, ['team'])),
  );
  const inOrder = inCars.sort((a, b) => byText(a.lastDay, b.lastDay));
  return [...groupBy(inOrder, ({ start: { slots } }) => `${slots.team}\n${slots.number}`).values()].map((car) =>
    car.map(({ start }) => start),
  );
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
