import { exitLine } from '../../src/replies/exit-lines.js';
import type { Markdown } from '../../src/replies/markdown.js';
import { seasonLeftAfter } from '../../src/roster/facts/exits.js';
import { howLeft } from '../../src/roster/how-left.js';
import type { CarPage, Departure } from '../../src/roster/roster.js';
import type { When } from './when.js';

/** The departures, of which no seat is known, of those who had the car in a season until its end. */
export function leavingAfter(season: number, { exits }: CarPage): readonly Departure[] {
  return exits.filter((exit) => seasonLeftAfter(exit) === season && exit.slots.atOnce !== true && !exit.isTaken);
}

/** Those departures that are not told in place of a driver. */
export function othersLeaving(page: CarPage, { season, view }: When): readonly Departure[] {
  const told = page.drivers.length > 0 ? [] : leavingAfter(season ?? view.season, page);
  return page.exits.filter((exit) => !told.includes(exit));
}

/** The lines of departures from a car. */
export function exitLines(exits: readonly Departure[], { view, words }: When): readonly Markdown[] {
  return exits.map((exit) => exitLine(exit, 'driver', view, words, howLeft(exit, [])));
}
