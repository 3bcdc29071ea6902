import { hasOneRegular, sharesCars } from '../names/vocabulary.js';
import type { Fact } from '../roster.js';
import type { Facts } from './merge.js';
import { agree, compatible } from './same-thing.js';
import { areToldTogether } from './told-together.js';

/** Where a car has one driver for the season whom others join for the long races: those are run from here on, `MM-DD`. */
const LONG_RACES_FROM = '09-01';
/** The races of a season have not begun before this, or hardly, `MM-DD`. */
export const BEGINS = '03-01';

/** Whether an article says that a seat is for some races only. */
export function isPartTime(seat: Fact<'ride'>): boolean {
  return seat.slots.extent === 'part-time';
}

/**
 * Whether nobody else can have a car beside the driver for the season. Where others join the driver for the long races, an
 * article may give them the same seat without a word of that: it tells of the season's driver if it says so, or came before the season.
 */
export function isForOne(seat: Fact<'ride'>): boolean {
  const { series } = seat.slots;
  if (isPartTime(seat)) return false;
  return !sharesCars(series) || (hasOneRegular(series) && seasonDays(seat).length > 0);
}

/** Whether two drivers of one car cannot both have it for the season. */
export function isSameSeat(a: Fact<'ride'>, b: Fact<'ride'>): boolean {
  return isForOne(a) && isForOne(b);
}

/**
 * Where cars have one driver whom others may join: whether a driver was told to be that one since the other was last told of at all.
 * Who is still named when the season is on has the car, or drives it too; and who is only there for the long races joins, as does who
 * is named without a word of the whole season where the other is surely the regular.
 */
export function succeeds(
  newcomer: Fact<'ride'>,
  facts: Facts,
  seat: Fact<'ride'>,
  factsOfOther: Pick<Facts, 'ride' | 'contract'>,
): boolean {
  return (
    seasonDays(newcomer).some((day) => day > seat.lastSaid) &&
    !isForLongRaces(newcomer, facts) &&
    (newcomer.slots.extent === 'full-time' || !isRegular(seat, factsOfOther))
  );
}

/** Whether a seat is surely the regular driver's: by a deal that lasts so long, or since the season before. */
function isRegular({ slots }: Fact<'ride'>, { ride, contract }: Pick<Facts, 'ride' | 'contract'>): boolean {
  const { season = 0 } = slots;
  return (
    contract.some(
      (deal) =>
        deal.status === 'confirmed' && agree(deal.slots, slots, 'team') && (deal.slots.until ?? season - 1) >= season,
    ) ||
    ride.some(
      (other) =>
        other.status === 'confirmed' &&
        other.slots.season === season - 1 &&
        !isPartTime(other) &&
        (['team', 'series', 'number'] as const).every((slot) => agree(other.slots, slots, slot)),
    )
  );
}

/** Whether only one driver can be in a car in a race. */
export function isRaceForOne({ slots: { series, date } }: Fact<'start'>): boolean {
  return !sharesCars(series) || (hasOneRegular(series) && date !== undefined && date.slice(5) < LONG_RACES_FROM);
}

/** The days on which a seat was told as one for the season. */
function seasonDays({ slots: { season, extent }, claims, firstSaid }: Fact<'ride'>): readonly string[] {
  const before = claims.map(({ published }) => published).filter((day) => day < `${season}-${BEGINS}`);
  return extent === 'full-time' ? [firstSaid, ...before] : before;
}

/** Whether a driver may well have come to a car for its long races: with those alone, or when they are run. */
export function comesForLongRaces(seat: Fact<'ride'>, facts: Facts): boolean {
  return seat.firstSaid >= `${seat.slots.season}-${LONG_RACES_FROM}` || isForLongRaces(seat, facts);
}

/** Whether the articles that tell of a seat tell of long races in it, and of no others. */
function isForLongRaces(seat: Fact<'ride'>, facts: Facts): boolean {
  const races = facts.start.filter(
    (start) =>
      start.status === 'confirmed' &&
      compatible(start.slots, seat.slots, ['team', 'series', 'season', 'number']) &&
      areToldTogether(seat, start),
  );
  const isLong = ({ slots: { date, to } }: Fact<'start'>) =>
    ((date ?? to)?.slice(5) ?? LONG_RACES_FROM) >= LONG_RACES_FROM;
  return races.length > 0 && races.every(isLong);
}
