import { yearOf } from '../days.js';
import { type Departure, isBeforeSeasonEnds } from '../departure.js';
import { neverBegan } from '../never-began.js';
import type { Fact, Seat } from '../roster.js';
import { seasonLeftAfter } from './exits.js';
import { seasonOfRace } from './group-races.js';
import type { Race } from './races.js';
import { agree, compatible } from './same-thing.js';

/**
 * A driver's races but those that went with a seat that was called off or is over by then, or with a departure of which no seat is known,
 * since nothing was told of them any more. A race that may as well be one of another seat, which is not over, stays; and who goes to
 * another car of the team has it there, under whatever number. `seats` and `departures` are the driver's.
 */
export function withoutRacesCalledOff(
  races: readonly Race[],
  seats: readonly Seat[],
  departures: readonly Departure[],
): readonly Race[] {
  const over = seats.some(({ ended }) => ended !== undefined);
  const early = departures.filter((exit) => isBeforeSeasonEnds(exit) && !seats.some((seat) => seat.exit === exit));
  if (!over && early.length === 0) return races;
  return races.flatMap((race) => {
    const own = seats.filter((seat) => isInCar(race.start, seat));
    const isOff = own.length > 0 && own.every((seat) => isOffWith(seat, race));
    if (isOff) return own.some((seat) => staysInTeam(seat)) ? [withoutNumber(race)] : [];
    return own.length === 0 && early.some((exit) => isOffWithout(exit, race)) ? [] : [race];
  });
}

/** Whether a race was told to be run in the car of a seat, or may have been, for its team. */
function isInCar({ slots, lastSaid }: Fact<'start'>, seat: Seat): boolean {
  return (
    agree(slots, seat.slots, 'team') &&
    compatible(slots, seat.slots, ['series', 'number']) &&
    seat.slots.season === (seasonOfRace(slots) ?? yearOf(lastSaid))
  );
}

/** Whether a seat ends before a race of which no article spoke from then on. */
function isOffWith(seat: Seat, { start, lastDay }: Race): boolean {
  const { ended } = seat;
  return ended !== undefined && start.lastSaid < ended.on && (neverBegan(seat) || lastDay >= (ended.from ?? ended.on));
}

/** Whether a driver who raced for a team without a seat had left it before a race, of which no article spoke from then on. */
function isOffWithout(exit: Departure, { start, lastDay }: Race): boolean {
  const { slots, lastSaid } = start;
  return (
    agree(slots, exit.slots, 'team') &&
    compatible(slots, exit.slots, ['series', 'number']) &&
    seasonLeftAfter(exit) === (seasonOfRace(slots) ?? yearOf(lastSaid)) &&
    lastSaid < exit.firstSaid &&
    lastDay >= exit.firstSaid
  );
}

/** Whether a seat was left for another one of the team. */
function staysInTeam({ slots, ended }: Seat): boolean {
  return ended?.why === 'moved' && agree(ended.by.slots, slots, 'team');
}

function withoutNumber({ start, lastDay }: Race): Race {
  const { number: _number, ...slots } = start.slots;
  return { start: { ...start, slots }, lastDay };
}
