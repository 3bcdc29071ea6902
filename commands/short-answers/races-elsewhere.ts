import { driverSeat } from '../../src/replies/lines.js';
import { join, type Markdown, md } from '../../src/replies/markdown.js';
import type { TeamPage } from '../../src/roster/roster.js';
import type { When } from '../options/when.js';
import { listed } from './listed-seats.js';

/** A team's drivers who have a seat of a series with somebody else, where the team has none; undefined if no such seat is known. */
export function racesElsewhere(page: TeamPage, series: string, { view, words }: When): Markdown | undefined {
  const drivers = new Set(page.present.map(({ slots }) => slots.driver));
  const lines = [...drivers].flatMap((driver) =>
    (view.driver(driver)?.present ?? [])
      .filter(({ slots }) => slots.series === series)
      .map((seat) => join([md`**${driver}**`, driverSeat(seat, view, words)], ' · ')),
  );
  return lines.length === 0 ? undefined : words.short.elsewhere(listed(lines));
}
