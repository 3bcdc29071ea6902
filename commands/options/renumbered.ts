import { car, seriesAndSeason } from '../../src/replies/lines.js';
import { join, type Markdown } from '../../src/replies/markdown.js';
import type { CarPage, Seat } from '../../src/roster/roster.js';
import type { When } from './when.js';

/** The seats that the number became after those that are told, or in the season asked for where nobody has it then. */
export function renumberedAfter(told: readonly Seat[], page: CarPage, when: When): readonly Seat[] {
  const season = when.season ?? when.view.season;
  return page.renumbered.filter(
    ({ slots }) =>
      (page.drivers.length === 0 && slots.season === season) ||
      told.some((seat) => seat.slots.driver === slots.driver && seat.slots.season === (slots.season ?? 0) - 1),
  );
}

/** That a number became another; or where its driver went, if somebody else has it then. */
export function renumberedLine({ slots }: Seat, { number, drivers, next, former }: CarPage, { words }: When): Markdown {
  const seat = join([car(slots, words), seriesAndSeason(slots)], ' · ');
  const isUsed = [...drivers, ...next, ...former].some((other) => other.slots.season === slots.season);
  return isUsed ? words.comesTo(slots.driver, seat, undefined) : words.numberChanges(slots.driver, number, seat);
}
