import { replacesLine } from '../../src/replies/exit-lines.js';
import type { Markdown } from '../../src/replies/markdown.js';
import { seasonLeftAfter } from '../../src/roster/facts/exits.js';
import { seasonOfRace } from '../../src/roster/facts/group-races.js';
import { isPartTime } from '../../src/roster/facts/one-driver.js';
import { compatible } from '../../src/roster/facts/same-thing.js';
import { howLeft } from '../../src/roster/how-left.js';
import { ownsNumber } from '../../src/roster/names/vocabulary.js';
import type { DriverPage, Fact, Seat } from '../../src/roster/roster.js';
import { dated } from './last-known.js';
import type { When } from './when.js';

/** Whose places a driver takes: of a team that the driver has left again, it is of no interest any more. */
export function placesTaken({ replaces, present, next, starts, past }: DriverPage): readonly Fact<'exit'>[] {
  const isOf = (exit: Fact<'exit'>, all: readonly (Seat | Fact<'start'>)[]) =>
    all.some(({ slots }) => slots.team === exit.slots.team);
  // Whoever leaves the place may be the one who had it instead until then; and a seat of the time before is not that place.
  const own = (exit: Fact<'exit'>) =>
    past.filter(
      ({ ended, slots, firstSaid }) =>
        ended?.by.slots.driver !== exit.slots.driver &&
        firstSaid >= exit.firstSaid &&
        (slots.season ?? 0) >= seasonLeftAfter(exit),
    );
  return replaces.filter(
    (exit) =>
      !isInOtherCar(exit, [...present, ...next]) &&
      (isOf(exit, [...present, ...next, ...starts]) || !isOf(exit, own(exit))),
  );
}

/** "Carter will follow Stone in the 5", and later that it is the 24: no place that is taken in the car of the departure. */
function isInOtherCar(exit: Fact<'exit'>, seats: readonly Seat[]): boolean {
  const { team, series, number } = exit.slots;
  if (number === undefined || series === undefined || ownsNumber(series)) return false;
  const own = seats.filter(
    ({ slots }) => slots.team === team && slots.series === series && slots.season === seasonLeftAfter(exit) + 1,
  );
  const isIn = ({ slots, firstSaid }: Seat) =>
    slots.number !== undefined &&
    slots.number !== number &&
    slots.extent !== 'part-time' &&
    firstSaid > asSuccessor(exit).lastSaid;
  return own.some(isIn) && own.every(({ slots }) => slots.number !== number);
}

/** Whose places a driver takes, each with its season if that is still to come, and with its day where it was told long ago. */
export function linesOfPlaces(page: DriverPage, when: When): readonly Markdown[] {
  return placesTaken(page).map((exit) => {
    const season = takenFor(exit, page, when);
    return dated(asSuccessor(exit), replacesLine(exit, when.words, season), when);
  });
}

/** The season for which a place is taken, if that is after the present one: that of the seat there, where one is known. */
function takenFor(exit: Fact<'exit'>, { name, present, next }: DriverPage, when: When): number | undefined {
  const season = when.season ?? when.view.season;
  const isThere = ({ slots }: Seat) =>
    compatible(slots, exit.slots, ['team', 'series']) &&
    (ownsNumber(slots.series) || compatible(slots, exit.slots, ['number']));
  // Some races in the car beside whoever still has it are not yet the place.
  if (present.some((seat) => isThere(seat) && (!isPartTime(seat) || isLeftEarly(exit, when)))) return undefined;
  if (isLeftEarly(exit, when) && racesThere(exit, name, when)) return undefined;
  // The team may have another name by then.
  const isThen = ({ slots }: Seat) =>
    compatible(slots, exit.slots, ['series']) && slots.season === seasonLeftAfter(exit) + 1 && !isLeftEarly(exit, when);
  const there = next.filter(isThere);
  const seasons = (there.length > 0 ? there : next.filter(isThen)).flatMap((seat) => seat.slots.season ?? []);
  return seasons.length > 0 && Math.min(...seasons) > season ? Math.min(...seasons) : undefined;
}

/** Whether a driver races for the team, or has, in the season in which somebody left it, after that. */
function racesThere(exit: Fact<'exit'>, driver: string, { view }: When): boolean {
  const { ahead, over } = view.races({ driver });
  return [...ahead, ...over].some(
    ({ slots }) =>
      slots.team === exit.slots.team &&
      slots.series === exit.slots.series &&
      seasonOfRace(slots) === seasonLeftAfter(exit) &&
      (slots.date ?? '') >= exit.firstSaid,
  );
}

/** Whether somebody left before the season was over. */
function isLeftEarly(exit: Fact<'exit'>, { view }: When): boolean {
  const page = view.driver(exit.slots.driver);
  const seats = page === undefined ? [] : [...page.present, ...page.next, ...page.past, ...page.dropped];
  return exit.slots.atOnce === true || howLeft(exit, seats).isEarly === true;
}

/** A departure with the last day on which an article named the successor. */
function asSuccessor(exit: Fact<'exit'>): { readonly lastSaid: string } {
  const named = exit.claims.find(({ replacedBy }) => replacedBy !== undefined);
  return { lastSaid: named?.published ?? exit.lastSaid };
}

/** Whose places a driver took for the last season before the present for which that was told, or in a seat that was lost since. */
export function placesTakenBefore(page: DriverPage, when: When): readonly Fact<'exit'>[] {
  const { season, view } = when;
  const { name, past } = page;
  if (season !== undefined) return [];
  const seasons = [...new Set(past.flatMap(({ slots }) => slots.season ?? []))].sort((a, b) => b - a);
  for (const each of seasons) {
    const page = view.driver(name, each);
    const taken = page === undefined ? [] : placesTaken(page);
    if (taken.length > 0) return taken;
  }
  return placesLost(page, when);
}

/** Whose places were taken with the last seat that a driver had and lost again. */
function placesLost({ name, past }: DriverPage, { view }: When): readonly Fact<'exit'>[] {
  for (const { slots, ended } of past) {
    if (ended === undefined || slots.team === undefined || slots.season === undefined) continue;
    const seasons = [slots.season - 1, slots.season];
    const taken = (view.team(slots.team)?.exits ?? []).filter(
      (exit) =>
        exit.slots.replacedBy === name &&
        seasons.includes(seasonLeftAfter(exit)) &&
        compatible(exit.slots, slots, ['series', 'number']),
    );
    if (taken.length > 0) return taken;
  }
  return [];
}
