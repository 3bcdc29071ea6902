import { driverSeat, resultLine, titleLine } from '../../src/replies/lines.js';
import { join, type Markdown } from '../../src/replies/markdown.js';
import { neverBegan } from '../../src/roster/never-began.js';
import type { DriverPage, Seat } from '../../src/roster/roster.js';
import type { When } from '../options/when.js';
import { lastBefore } from './before.js';
import { firstOf } from './first-of.js';
import { isAbout } from './moves.js';
import { seatsToTell } from './seats.js';
import type { ShortAnswer } from './short-answer.js';

const MOST = 3;

/** What a driver of whom no earlier seat is told has done: seats that are over, titles and races. */
function careerOf(page: DriverPage, all: readonly Seat[], { view, words }: When): Markdown | undefined {
  const over = all.filter(({ slots }) => (slots.season ?? view.season) < view.season);
  const lines = [
    ...over.slice(0, MOST).map((seat) => driverSeat(seat, view, words)),
    ...page.titles.slice(0, MOST).map((title) => titleLine(title, words)),
    ...page.results.slice(0, MOST).map((result) => resultLine(result, words)),
  ];
  return lines.length === 0 ? undefined : join(lines, '; ');
}

/** What a driver drove before a team or car that is named, else before the seats of the present, or the last ones. */
export const seatBefore: ShortAnswer = ({ driver = '', team, number, series }, when) => {
  const { view, words } = when;
  const page = view.driver(driver);
  const history = view.history({ driver, ...(series !== undefined && { series }) });
  if (page === undefined || history === undefined) return undefined;
  const all = history.seasons.flatMap(({ seats }) => seats).filter((seat) => !neverBegan(seat));
  const told = seatsToTell(page, undefined, ({ slots }) => series === undefined || slots.series === series);
  const isNamed = team !== undefined || number !== undefined;
  const isMeant = ({ slots }: Seat) =>
    isNamed
      ? isAbout({ ...(team && { team }), ...(number && { number }) }, slots)
      : told.some((seat) => (['team', 'series', 'number'] as const).every((slot) => seat.slots[slot] === slots[slot]));
  const before = lastBefore(
    all.filter((seat) => seat.slots.season !== undefined && isMeant(seat)),
    all.filter((seat) => !isMeant(seat)),
  );
  if (before.length === 0 && isNamed) return words.short.noArticleSays;
  if (before.length === 0) return careerOf(page, all, when) ?? words.short.noArticleSays;
  return firstOf(
    before.map((seat) => driverSeat(seat, view, words)),
    MOST,
    words,
  );
};
