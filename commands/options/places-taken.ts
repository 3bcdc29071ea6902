import { seasonLeftAfter } from '../../src/roster/facts/exits.js';
import type { DriverPage, Fact, Seat } from '../../src/roster/roster.js';
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
  return replaces.filter((exit) => isOf(exit, [...present, ...next, ...starts]) || !isOf(exit, own(exit)));
}

/** A departure with the last day on which an article named the successor. */
export function asSuccessor(exit: Fact<'exit'>): { readonly lastSaid: string } {
  const named = exit.claims.find(({ replacedBy }) => replacedBy !== undefined);
  return { lastSaid: named?.published ?? exit.lastSaid };
}

/** Whose places a driver took for the last season before the present for which that was told. */
export function placesTakenBefore({ name, past }: DriverPage, { season, view }: When): readonly Fact<'exit'>[] {
  if (season !== undefined) return [];
  const seasons = [...new Set(past.flatMap(({ slots }) => slots.season ?? []))].sort((a, b) => b - a);
  for (const each of seasons) {
    const page = view.driver(name, each);
    const taken = page === undefined ? [] : placesTaken(page);
    if (taken.length > 0) return taken;
  }
  return [];
}
