import { ofStatus } from '../facts/denials.js';
import { seasonLeftAfter } from '../facts/exits.js';
import { seasonOfRace } from '../facts/group-races.js';
import { isPartTime, isRaceForOne } from '../facts/one-driver.js';
import { agree, compatible } from '../facts/same-thing.js';
import type { Knowledge } from '../knowledge.js';
import type { Fact } from '../roster.js';

/** A place that a driver is said to take. */
interface Place {
  readonly driver: string;
  /** The departure of whoever had it. */
  readonly exit: Fact<'exit'>;
  /** The number of the car, as far as anybody tells it. */
  readonly number: string | undefined;
}

/**
 * Whether a place was taken for races that are run by a day, `YYYY-MM-DD`: whoever took it raced for the team in the season, is told to run
 * no more races there and has no seat for the season in that car, and others have the races that are left in it.
 */
export function isRunOut({ driver, exit, number }: Place, known: Knowledge, date: string): boolean {
  const { team, series } = exit.slots;
  const season = seasonLeftAfter(exit);
  if (team === undefined || series === undefined || number === undefined) return false;
  const isThere = ({ slots }: Fact<'start'> | Fact<'result'>) =>
    agree(slots, { team }, 'team') && compatible(slots, { series }, ['series']) && seasonOfRace(slots) === season;
  const races = known.racesOf(driver).filter(({ start }) => isThere(start));
  const hasSeat = known
    .seatsOf(driver)
    .some(
      (seat) =>
        (seat.slots.season ?? season) >= season &&
        agree(seat.slots, { team }, 'team') &&
        compatible(seat.slots, { series, number }, ['series', 'number']) &&
        !isPartTime(seat),
    );
  if (hasSeat || races.some(({ lastDay }) => lastDay >= date)) return false;
  const hasRaced = races.length > 0 || ofStatus(known.factsOf(driver).result, 'confirmed').some(isThere);
  return (
    hasRaced &&
    known
      .about('number', number)
      .races.some(
        ({ start, lastDay }) =>
          start.slots.driver !== driver && lastDay >= date && isThere(start) && isRaceForOne(start),
      )
  );
}
