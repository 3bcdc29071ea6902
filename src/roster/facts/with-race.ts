import { agree, compatible } from './same-thing.js';
import type { Statement } from './statement.js';

/** The day of a race that a statement leaves out, `YYYY-MM-DD`; undefined if its article tells none, or several. */
export type DayOf = (race: Statement<'start'>) => string | undefined;

/** A race with the day that the same article gives it with somebody else: it is over when that is. */
export function withDay(race: Statement<'start'>, dayOf: DayOf): Statement<'start'> {
  const { date, from, to } = race.slots;
  const day = date === undefined && from === undefined && to === undefined ? dayOf(race) : undefined;
  return day === undefined ? race : { claim: race.claim, slots: { ...race.slots, date: day } };
}

/**
 * A race in the only car of the team that is the driver's in the season. One that is to be run has to be told of a seat known by then, and
 * not left: before that, and after it, the driver may race in another car of the team.
 */
export function withOwnCar(
  race: Statement<'start'>,
  rides: readonly Statement<'ride'>[],
  exits: readonly Statement<'exit'>[],
): Statement<'start'> {
  const { claim, slots } = race;
  if (slots.series !== undefined && slots.number !== undefined) return race;
  const isThere = (other: Statement<'ride' | 'exit'>) =>
    agree(other.slots, slots, 'team') && agree(other.slots, slots, 'season');
  const own = rides.filter(isThere);
  const isByThen = (other: Statement<'ride' | 'exit'>) => other.claim.published <= claim.published;
  if (claim.status !== 'denied' && (!own.some(isByThen) || exits.some((exit) => isThere(exit) && isByThen(exit))))
    return race;
  const fitting = own.filter((ride) => compatible(ride.slots, slots, ['series', 'number']));
  const [series, ...otherSeries] = new Set(fitting.map((ride) => ride.slots.series));
  const [number, ...otherNumbers] = new Set(fitting.flatMap((ride) => ride.slots.number ?? []));
  if (series === undefined || otherSeries.length > 0) return race;
  const car = { series, ...(number !== undefined && otherNumbers.length === 0 && { number }) };
  return { claim, slots: { ...car, ...slots } };
}
