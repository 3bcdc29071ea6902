import { daysAfter, yearOf } from '../days.js';
import { ownsNumber } from '../names/vocabulary.js';
import type { Ending, Fact } from '../roster.js';
import { ofStatus } from './denials.js';
import { droveBeside } from './drove-beside.js';
import { exitOf, givesSeatTo, isTrue } from './exits.js';
import { hadLast } from './had-last.js';
import { inCarSince } from './in-car-since.js';
import { lastRaceAfter } from './last-races.js';
import type { Facts } from './merge.js';
import { isNumberSold } from './number-sold.js';
import { isPartTime, isRaceForOne } from './one-driver.js';
import { areOneRace } from './one-race.js';
import { racesElsewhere } from './races-elsewhere.js';
import { agree, compatible, differ } from './same-thing.js';
import { seatsGivenSince } from './shared-since.js';
import type { Surroundings } from './surroundings.js';

/**
 * A departure told in the season ends the seat at once if that is what it says, or if somebody else then is to race the car
 * or gets some of its races, who does not fill in for the driver, or the driver another one, and by then nobody speaks of the driver in it any more; and if the team that
 * lent the driver has a seat for what is left of it. Else it may be for the end of the season.
 * Where the driver still has races to run, the last of them comes first.
 */
export function endedByExit(seat: Fact<'ride'>, facts: Facts, others: Surroundings): Ending | undefined {
  const exit = exitOf(seat, facts);
  const { season } = seat.slots;
  if (exit === undefined || yearOf(exit.firstSaid) !== season) return undefined;
  // The departure may say the series that the seat leaves out.
  const series = seat.slots.series ?? exit.slots.series;
  const isAtOnce =
    exit.slots.atOnce === true || movesElsewhere(seat, exit, facts, others) || isCalledBack(seat, exit, facts);
  const inPlace = racesInPlace(seat, exit, series, others).filter(
    (race) =>
      // The team may have another name by then: that of the departure.
      (agree(race.slots, seat.slots, 'team') ||
        agree(race.slots, exit.slots, 'team') ||
        isNumberSold(race, seat, exit)) &&
      agree(race.slots, { series }, 'series') &&
      agree(race.slots, seat.slots, 'season') &&
      inCarSince(race) >= exit.firstSaid,
  );
  const last = lastRaceAfter(exit, isAtOnce ? exit.firstSaid : '', seat, facts, firstRaceOfHeir(inPlace, exit, others));
  if (last === 'not known') return undefined;
  const left: Ending = {
    ...{ why: 'left', on: exit.firstSaid, by: exit },
    ...(last !== undefined && { from: daysAfter(last, 1) }),
  };
  // Later articles may well speak of the seat that the driver had.
  if (isAtOnce) return left;
  const isAfter = (race: Fact<'start'>) =>
    (race.slots.date ?? '') > (last ?? '') && !isSaidBetween(last ?? exit.firstSaid, inCarSince(race), seat);
  const isTaken = inPlace.some(
    (race) => (race.slots.driver === exit.slots.replacedBy || !isMissedAlone(race, facts)) && isAfter(race),
  );
  const isGiven = seatsGivenSince(seat, exit, others).some(
    ({ firstSaid }) => firstSaid > (last ?? '') && !isSaidBetween(last ?? exit.firstSaid, firstSaid, seat),
  );
  return isTaken || isGiven || racesElsewhere(seat, exit, series, facts).some(isAfter) ? left : undefined;
}

/**
 * The day of the first race of whoever is named as the successor, of those told in place of the driver, `YYYY-MM-DD`. Undefined also where
 * the successor has a seat with the team in the season after: then it may be a race beside the one who leaves.
 */
function firstRaceOfHeir(
  inPlace: readonly Fact<'start'>[],
  { slots: { replacedBy } }: Fact<'exit'>,
  { ridesOf }: Surroundings,
): string | undefined {
  if (replacedBy === undefined) return undefined;
  const races = inPlace.filter(({ slots }) => slots.driver === replacedBy);
  const comesNext = races.some(({ slots }) =>
    ridesOf(replacedBy).some(
      ({ seat }) => agree(seat.slots, slots, 'team') && seat.slots.season === (slots.season ?? 0) + 1,
    ),
  );
  return comesNext ? undefined : races.flatMap(({ slots }) => slots.date ?? []).sort()[0];
}

/**
 * Whether the successor was known by the departure to have some races of the season in the car, and has it for the season after: so it is left
 * with the season, and who races it until then shares it.
 */
function sharesUntilNext(
  { slots: { team, series, number, season = 0 } }: Fact<'ride'>,
  { slots: { replacedBy }, firstSaid }: Fact<'exit'>,
  ridesOf: Surroundings['ridesOf'],
): boolean {
  if (replacedBy === undefined) return false;
  const inCar = ridesOf(replacedBy).filter(({ seat: { slots } }) =>
    (['team', 'series', 'number'] as const).every((slot) => agree(slots, { team, series, number }, slot)),
  );
  return (
    inCar.some(({ seat }) => seat.slots.season === season && isPartTime(seat) && seat.firstSaid <= firstSaid) &&
    inCar.some(({ seat }) => seat.slots.season === season + 1 && !isPartTime(seat))
  );
}

/** Whether a driver is ruled out for a race by itself: whoever is in it, unless named as the successor, fills in. */
function isMissedAlone(race: Fact<'start'>, facts: Facts): boolean {
  return ofStatus(facts.start, 'denied').some((denial) => areOneRace(denial, race));
}

/** Whether an article spoke of a seat after one day, and no later than another: once it is taken, later words of it are of what was. */
export function isSaidBetween(after: string, until: string, { claims }: Fact<'ride'>): boolean {
  return claims.some(({ published }) => published > after && published <= until);
}

/**
 * The races of those who may have the seat then: of whoever is said to take it, if no other car of the team is theirs, and
 * of anybody in the car, if only one drives it.
 */
function racesInPlace(
  seat: Fact<'ride'>,
  exit: Fact<'exit'>,
  series: string | undefined,
  { startsOf, startsOfOthers, ridesOf, rivalsOf }: Surroundings,
): readonly Fact<'start'>[] {
  if (sharesUntilNext(seat, exit, ridesOf)) return [];
  const heir = exit.slots.replacedBy;
  const isOwn = ownsNumber(series);
  const beside = rivalsOf(seat).flatMap((rival) =>
    droveBeside(rival.seat, seat, exit) ? rival.seat.slots.driver : [],
  );
  const isInPlace = (start: Fact<'start'>) => isRaceForOne(start) && !beside.includes(start.slots.driver);
  const inCar = isOwn && heir !== undefined ? [] : startsOfOthers(seat).filter(isInPlace);
  if (heir === undefined) return inCar;
  const hasOther = ridesOf(heir).some(
    ({ seat: { slots } }) =>
      agree(slots, seat.slots, 'team') &&
      agree(slots, { series }, 'series') &&
      agree(slots, seat.slots, 'season') &&
      differ(slots, seat.slots, 'number'),
  );
  const ofHeir = startsOf(heir).filter(({ slots }) => isOwn || compatible(slots, seat.slots, ['number']));
  return hasOther ? inCar : [...inCar, ...ofHeir];
}

/**
 * Whether the departure came with a seat of the same season in another car: in the same series, where the seat was known
 * before, or in place of somebody who left that one; and not that the one left was had after the other.
 */
function movesElsewhere(seat: Fact<'ride'>, exit: Fact<'exit'>, facts: Facts, others: Surroundings): boolean {
  const { slots, firstSaid } = seat;
  return ofStatus(facts.ride, 'confirmed').some(
    (other) =>
      agree(other.slots, slots, 'season') &&
      (['team', 'series', 'number'] as const).some((slot) => differ(other.slots, slots, slot)) &&
      other.firstSaid === exit.firstSaid &&
      ((agree(other.slots, slots, 'series') && firstSaid < exit.firstSaid) ||
        others.replaces.some((left) => givesSeatTo(left, other))) &&
      !(agree(other.slots, slots, 'series') && hadLast(seat, other, facts, others)),
  );
}

/** Whether a driver on loan got a seat of that season with the team that lends, told with the departure or after it. */
function isCalledBack({ slots }: Fact<'ride'>, exit: Fact<'exit'>, facts: Facts): boolean {
  const lenders = ofStatus(facts.contract, 'confirmed').filter((deal) =>
    agree(slots, { team: deal.slots.loanTo }, 'team'),
  );
  return ofStatus(facts.ride, 'confirmed').some(
    (own) =>
      agree(own.slots, slots, 'season') &&
      own.firstSaid >= exit.firstSaid &&
      !isPartTime(own) &&
      isTrue(own, facts) &&
      lenders.some((deal) => agree(own.slots, deal.slots, 'team')),
  );
}
