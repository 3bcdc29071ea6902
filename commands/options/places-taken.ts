import type { DriverPage, Fact, Seat } from '../../src/roster/roster.js';

/** Whose places a driver takes: of a team that the driver has left again, it is of no interest any more. */
export function placesTaken({ replaces, present, next, starts, past }: DriverPage): readonly Fact<'exit'>[] {
  const isOf = (exit: Fact<'exit'>, all: readonly (Seat | Fact<'start'>)[]) =>
    all.some(({ slots }) => slots.team === exit.slots.team);
  return replaces.filter((exit) => isOf(exit, [...present, ...next, ...starts]) || !isOf(exit, past));
}
