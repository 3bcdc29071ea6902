import { shortDay } from '../../src/replies/dates.js';
import type { Markdown } from '../../src/replies/markdown.js';
import { seasonLeftAfter } from '../../src/roster/facts/exits.js';
import type { Departure, Disagreement, Fact, Seat } from '../../src/roster/roster.js';
import { isDisputed } from './disputed.js';
import type { When } from './when.js';

/** What a page knows of somebody's, or a team's, seats and departures. */
interface Known {
  readonly present: readonly Seat[];
  readonly past: readonly Seat[];
  readonly starts: readonly unknown[];
  readonly exits: readonly Departure[];
  readonly disagreements: readonly Disagreement[];
}

/**
 * The departures that alone tell what was last: from teams, after the last season before the present that any speaks of, or in the present from a
 * seat that somebody else has, and of which, or of one since, no article names a seat. Of whom more is known there is no need of them.
 */
export function leftLast(
  { present, past, starts, exits, disagreements }: Known,
  { season, view }: When,
): readonly Fact<'exit'>[] {
  if (season !== undefined || present.length + starts.length > 0) return [];
  const lastSeat = Math.max(0, ...past.map(({ slots }) => slots.season ?? 0));
  const later = exits.filter((exit) => {
    const last = seasonLeftAfter(exit);
    return (
      last > lastSeat &&
      (last < view.season || (last === view.season && exit.isTaken === true)) &&
      exit.slots.team !== undefined &&
      !isDisputed(exit, disagreements) &&
      past.every((seat) => seat.exit !== exit)
    );
  });
  const last = Math.max(0, ...later.map(seasonLeftAfter));
  return later.filter((exit) => seasonLeftAfter(exit) === last);
}

/** Their lines, as what was last known on a day. */
export function leftLastLines(
  exits: readonly Fact<'exit'>[],
  line: (exit: Fact<'exit'>) => Markdown,
  { words }: When,
): readonly Markdown[] {
  return exits.map((exit) => words.lastKnown(shortDay(exit.lastSaid, words.locale), line(exit)));
}
