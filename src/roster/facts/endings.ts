import { byText } from '../../values/by-text.js';
import { hasOneRegular, sharesCars } from '../names/vocabulary.js';
import type { Ending, Fact } from '../roster.js';
import { comersInPlace } from './comes-in-place.js';
import { denialOf, ofStatus } from './denials.js';
import { droveBeside } from './drove-beside.js';
import { endedByExit, isSaidBetween } from './ended-by-exit.js';
import { exitBefore, exitOf, givesSeatTo, isTrue } from './exits.js';
import { hadAfterHandingOn } from './had-after-handing-on.js';
import { hadLast } from './had-last.js';
import { hadUntilDenied } from './had-until-denied.js';
import { heirSeats, isToldBeforeSeason } from './heirs.js';
import { afterLastRace } from './last-races.js';
import { isLeftFor } from './left-for.js';
import { type Facts, newestFirst } from './merge.js';
import { isNumberSold } from './number-sold.js';
import { comesForLongRaces, isPartTime, isSameSeat, succeeds } from './one-driver.js';
import { agree, compatible, differ } from './same-thing.js';
import type { Rival, Surroundings } from './surroundings.js';
import { areToldTogether } from './told-together.js';

/**
 * What ended a driver's confirmed seat, if anything did.
 *
 * A seat contradicts another only if both are about the same thing: the same driver, series and season in another car,
 * or the same car in the same season. A part-time seat contradicts nothing, but gives way to a later one for all races. Of two that contradict each other the later
 * one stands; if no day, no departure and no replacement tells them apart, both do. A departure at once is the end, whatever
 * came later.
 */
export function endingOf(seat: Fact<'ride'>, facts: Facts, others: Surroundings): Ending | undefined {
  const denial = denialOf(seat, facts);
  if (denial === undefined) return endedOtherwise(seat, facts, others);
  if (!hadUntilDenied(seat, denial)) return { why: 'denied', on: denial.firstSaid, by: denial };
  const before = endedOtherwise(seat, facts, others);
  const [on = denial.lastSaid] = denial.claims
    .map(({ published }) => published)
    .filter((day) => day > seat.lastSaid)
    .sort();
  return before !== undefined && before.on <= on ? before : { why: 'denied', on, by: denial };
}

/** The same by anything but a word that it is not so. */
function endedOtherwise(seat: Fact<'ride'>, facts: Facts, others: Surroundings): Ending | undefined {
  const undone = exitBefore(seat, facts);
  if (undone) return { why: 'left', on: undone.firstSaid, by: undone };
  const heirs = endedByHeir(seat, facts, others);
  const endings = [...endedByMove(seat, facts, others), ...endedByRival(seat, facts, others), ...heirs];
  const isMove = ({ why }: Ending) => Number(why === 'moved');
  // Of two who swap their cars each moves.
  const [earliest] = endings.sort((a, b) => byText(a.on, b.on) || isMove(b) - isMove(a) || newestFirst(a.by, b.by));
  // Whoever is named as the successor came first, though others in the car may have been told of before.
  const [heir] = earliest?.why === 'replaced' ? heirs : [];
  const first = earliest && heir ? { ...earliest, by: heir.by } : earliest;
  const left = endedByExit(seat, facts, others);
  if (first === undefined) return left;
  const exit = exitOf(seat, facts);
  if (exit !== undefined && (mayBeSeveral(first, endings, exit) || followsAnother(first, seat, exit, others))) {
    return left ?? { why: 'left', on: exit.firstSaid, by: exit };
  }
  // Who got the seat later does not change the day on which it was left.
  return left !== undefined && left.on < first.on ? { ...left, later: first } : afterLastRace(first, seat, facts);
}

/**
 * Whether several drivers may have come in a place that nobody is named for, or the driver may have gone to one of several seats: they
 * were told on one day, with the departure.
 */
function mayBeSeveral(first: Ending, endings: readonly Ending[], { slots, firstSaid }: Fact<'exit'>): boolean {
  if (first.why === 'moved') {
    const there = endings.flatMap(({ why, on, by }) =>
      why === 'moved' && on === firstSaid && by.kind === 'ride' ? [by] : [],
    );
    return there.some((by) => there.some((other) => isOtherCar(by, other)));
  }
  if (first.why !== 'replaced' || slots.replacedBy !== undefined || sharesCars(slots.series)) return false;
  const then = endings.filter(({ why, by }) => why === 'replaced' && by.firstSaid === firstSaid);
  return then.includes(first) && new Set(then.map(({ by }) => by.slots.driver)).size > 1;
}

/** Whether whoever has the car after a departure that names nobody came to it in place of somebody else, who had it in between. */
function followsAnother(
  { why, by }: Ending,
  seat: Fact<'ride'>,
  { slots }: Fact<'exit'>,
  { rivalsOf }: Surroundings,
): boolean {
  if (why !== 'replaced' || by.kind !== 'ride' || slots.replacedBy !== undefined) return false;
  return rivalsOf(seat).some(
    (rival) =>
      rival.seat !== by && agree({ driver: exitOf(rival.seat, rival.facts)?.slots.replacedBy }, by.slots, 'driver'),
  );
}

function endedByMove(seat: Fact<'ride'>, facts: Facts, others: Surroundings): Ending[] {
  const isAfter = (one: Fact<'ride'>, other: Fact<'ride'>) =>
    hadLast(one, other, facts, others) ??
    isMoreRecent(one, facts, other, facts) ??
    replacesAnother(one, other, others) ??
    hadAfterHandingOn(one, other, others) ??
    isNewer(one, other) ??
    isLeftFor(one, other, facts) ??
    false;
  const later = ofStatus(facts.ride, 'confirmed').filter(
    (other) =>
      other !== seat &&
      (contradicts(seat, other) || takesAllRaces(other, seat)) &&
      isTrue(other, facts) &&
      isAfter(other, seat),
  );
  const moves = later.map((by) => ({ why: 'moved' as const, on: saidAgainst(by, seat), by }));
  // Of seats that one day tells of, the driver had before this one what is over with that day and no departure is told of.
  const isFormer = ({ on, by }: { readonly on: string; readonly by: Fact<'ride'> }) =>
    exitOf(by, facts) === undefined &&
    moves.some((other) => other.on === on && contradicts(by, other.by) && isAfter(other.by, by));
  const last = moves.filter((move) => !isFormer(move));
  return last.length > 0 ? last : moves;
}

function endedByRival(seat: Fact<'ride'>, facts: Facts, others: Surroundings): Ending[] {
  const exit = exitOf(seat, facts);
  const takers = others
    .rivalsOf(seat)
    .filter(
      (rival) =>
        compatible(seat.slots, rival.seat.slots, ['team']) ||
        (exit !== undefined && rival.seat.firstSaid >= exit.firstSaid && isNumberSold(rival.seat, seat, exit)),
    )
    .filter(
      (rival) =>
        (isSameSeat(seat, rival.seat) && takesOver(rival, seat, facts)) ||
        isTakenOverLater(rival, seat) ||
        (exit && sharesCars(seat.slots.series) && comesWith(exit, rival, seat)),
    );
  // Who came in place of another of them did so later.
  const first = takers.filter(
    (rival) => !takers.some((other) => exitOf(other.seat, other.facts)?.slots.replacedBy === rival.seat.slots.driver),
  );
  const comers = exit ? comersInPlace(seat, exit, others) : [];
  return [...(first.length > 0 ? first : takers).map((rival) => rival.seat), ...comers].map((by) => ({
    why: 'replaced',
    on: saidAgainst(by, seat),
    by,
  }));
}

/** Whoever is said to take the place has it, but for one who was told to have it before the season, and the driver since then. */
function endedByHeir(seat: Fact<'ride'>, facts: Facts, others: Surroundings): Ending[] {
  const exit = exitOf(seat, facts);
  if (exit === undefined) return [];
  const heirs = heirSeats(exit, seat.slots, others).filter(
    (heir) => heir.lastSaid >= seat.firstSaid || !isToldBeforeSeason(heir),
  );
  return heirs.map((by) => ({ why: 'replaced', on: saidAgainst(by, seat), by }));
}

/**
 * Of drivers who share a car, one who is new in it with the very article that tells of the departure takes the place;
 * and one who is named later, if by then nobody speaks of the other in it any more: a co-driver is named beside whom he joins.
 * Where only the long races are shared, whoever comes for those joins also one who leaves with the end of the season.
 */
function comesWith(exit: Fact<'exit'>, { seat: newcomer, facts }: Rival, seat: Fact<'ride'>): boolean {
  const isRegular = hasOneRegular(seat.slots.series);
  if (exit.slots.replacedBy !== undefined) return false;
  if (isPartTime(newcomer)) return comesForSame(newcomer, seat, exit);
  if (isRegular && exit.slots.atOnce !== true && comesForLongRaces(newcomer, facts)) return false;
  if (newcomer.firstSaid > exit.firstSaid) return !isSaidBetween(exit.firstSaid, newcomer.firstSaid, seat);
  return (
    newcomer.firstSaid === exit.firstSaid &&
    areToldTogether(newcomer, exit) &&
    (isRegular || !seat.claims.some(({ published }) => published === exit.firstSaid))
  );
}

/** Whether an article tells, with the departure of one who has some races in a car, of somebody else for some: it is for those. */
function comesForSame(newcomer: Fact<'ride'>, seat: Fact<'ride'>, exit: Fact<'exit'>): boolean {
  return (
    isPartTime(seat) &&
    newcomer.firstSaid === exit.firstSaid &&
    seat.firstSaid < exit.firstSaid &&
    areToldTogether(newcomer, exit) &&
    !seat.claims.some(({ published }) => published === exit.firstSaid)
  );
}

/** Whether of two drivers whose seat is the same one has it by now. */
function takesOver(rival: Rival, seat: Fact<'ride'>, facts: Facts): boolean {
  return hasOneRegular(seat.slots.series)
    ? succeeds(rival.seat, rival.facts, seat, facts)
    : isLater(rival, seat, facts);
}

/** Whether a driver had a seat told only before its season, and another it since then who leaves it to that driver for the next. */
function isTakenOverLater({ seat: newcomer, facts }: Rival, seat: Fact<'ride'>): boolean {
  const exit = exitOf(newcomer, facts);
  return (
    newcomer.firstSaid > seat.lastSaid &&
    isToldBeforeSeason(seat) &&
    exit?.slots.atOnce !== true &&
    agree({ driver: exit?.slots.replacedBy }, seat.slots, 'driver')
  );
}

/** An article may well name both the regular driver and the one who fills in: only a later one settles it. */
function isLater(rival: Rival, seat: Fact<'ride'>, facts: Facts): boolean {
  const exit = exitOf(seat, facts);
  return (
    (isMoreRecent(rival.seat, rival.facts, seat, facts) ?? isNewer(rival.seat, seat)) === true &&
    (rival.seat.lastSaid !== seat.lastSaid || (exit !== undefined && !droveBeside(rival.seat, seat, exit)))
  );
}

/**
 * Whether one driver cannot have both seats. Seats for some races go together, but for two cars of one team where drivers
 * share them: a co-driver has one.
 */
function contradicts(one: Fact<'ride'>, other: Fact<'ride'>): boolean {
  if (!isOtherCar(one, other)) return false;
  const partTime = [one, other].filter(isPartTime).length;
  return partTime === 0 || (partTime === 2 && sharesCars(one.slots.series) && agree(one.slots, other.slots, 'team'));
}

/** Whether a seat for all races leaves none for another, for some of them, of which nobody has told since. */
function takesAllRaces(one: Fact<'ride'>, other: Fact<'ride'>): boolean {
  return (
    one.slots.extent === 'full-time' &&
    isPartTime(other) &&
    isOtherCar(one, other) &&
    !sharesCars(one.slots.series) &&
    one.firstSaid > other.lastSaid
  );
}

/** The same driver, series and season with another team or under another number. */
export function isOtherCar({ slots: a }: Fact<'ride'>, { slots: b }: Fact<'ride'>): boolean {
  return agree(a, b, 'series') && agree(a, b, 'season') && (differ(a, b, 'team') || differ(a, b, 'number'));
}

/**
 * Whether one seat stands against another that contradicts it: the driver left only the other, and this one is not
 * older and was not out of date by then; or it was last said later. Undefined if neither tells them apart.
 */
function isMoreRecent(
  one: Fact<'ride'>,
  factsOfOne: Facts,
  other: Fact<'ride'>,
  factsOfOther: Facts,
): boolean | undefined {
  const left = exitOf(one, factsOfOne);
  const otherLeft = exitOf(other, factsOfOther);
  if (otherLeft && !left && isNext(one, other, otherLeft)) return true;
  if (left && !otherLeft && isNext(other, one, left)) return false;
  return one.lastSaid === other.lastSaid ? undefined : one.lastSaid > other.lastSaid;
}

/** Whether a seat may be the one after another that was left: not if that was still told of, since this one was, before it was left. */
function isNext(seat: Fact<'ride'>, before: Fact<'ride'>, exit: Fact<'exit'>): boolean {
  const isOutOfDate = before.claims.some(({ published }) => published > seat.lastSaid && published < exit.firstSaid);
  return seat.firstSaid >= before.firstSaid && (!isOutOfDate || givesSeatTo(exit, seat));
}

/** Whether a seat was first said later than another; undefined if on the same day. */
function isNewer(one: Fact<'ride'>, other: Fact<'ride'>): boolean | undefined {
  return one.firstSaid === other.firstSaid ? undefined : one.firstSaid > other.firstSaid;
}

/** Whether the driver came to a seat, and not to another, in place of somebody who left it; undefined if to both or neither. */
function replacesAnother(one: Fact<'ride'>, other: Fact<'ride'>, { replaces }: Surroundings): boolean | undefined {
  const [cameToOne, cameToOther] = [one, other].map((seat) => replaces.some((exit) => givesSeatTo(exit, seat)));
  return cameToOne === cameToOther ? undefined : cameToOne;
}

/** The first day on which a seat was said after another was known; else its first day. */
function saidAgainst(by: Fact<'ride'>, seat: Fact<'ride'>): string {
  const days = by.claims.map((claim) => claim.published).filter((day) => day > seat.firstSaid);
  return days.sort()[0] ?? by.firstSaid;
}
