import { exitLine } from '../../src/replies/exit-lines.js';
import { join, type Markdown } from '../../src/replies/markdown.js';
import { cameTrue, rumourOf } from '../../src/replies/possible-lines.js';
import { howLeft } from '../../src/roster/how-left.js';
import type { DriverPage, Fact } from '../../src/roster/roster.js';
import { isDisputed } from './disputed.js';
import type { When } from './when.js';

/**
 * The departures that alone tell where a driver is in the season under way: a team is left at its end, and no article names the seat. They
 * are newer than any seat of a season before.
 */
export function leavingNow(page: DriverPage, { season, view }: When): readonly Fact<'exit'>[] {
  if (season !== undefined || page.present.length + page.starts.length > 0) return [];
  return page.exits.filter(
    (exit) =>
      exit.slots.season === view.season &&
      exit.slots.team !== undefined &&
      howLeft(exit, seatsOf(page)).isEarly !== true &&
      exit.slots.atOnce !== true &&
      !isDisputed(exit, page.disagreements) &&
      page.past.every((seat) => seat.exit !== exit && (seat.slots.season ?? view.season) < view.season),
  );
}

/** A departure on the page of its driver, with the rumour that there was of it. */
export function departureLine(exit: Fact<'exit'>, page: DriverPage, { view, words }: When): Markdown {
  const line = exitLine(exit, 'nobody', view, words, howLeft(exit, seatsOf(page)));
  return join([line, cameTrue(rumourOf(exit, page.lives), words)], ' · ');
}

function seatsOf({ present, next, past, dropped }: DriverPage) {
  return [...present, ...next, ...past, ...dropped];
}
