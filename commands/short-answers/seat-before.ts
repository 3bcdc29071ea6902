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
function careerOf(
  page: DriverPage,
  all: readonly Seat[],
  { view, words }: When,
  beforeSeries?: string,
): Markdown | undefined {
  const isOther = ({ slots }: { readonly slots: { readonly series?: string } }) =>
    beforeSeries === undefined || slots.series !== beforeSeries;
  const over = all.filter(({ slots }) => (slots.season ?? view.season) < view.season);
  const lines = [
    ...over.slice(0, MOST).map((seat) => driverSeat(seat, view, words)),
    ...page.titles
      .filter(isOther)
      .slice(0, MOST)
      .map((title) => titleLine(title, words)),
    ...page.results
      .filter(isOther)
      .slice(0, MOST)
      .map((result) => resultLine(result, words)),
  ];
  return lines.length === 0 ? undefined : join(lines, '; ');
}

/** What a driver drove before a team or car that is named, else before the seats of the present, or the last ones. */
export const seatBefore: ShortAnswer = ({ driver = '', team, number, series, beforeSeries }, when) => {
  const { view, words } = when;
  const page = view.driver(driver);
  const history = view.history({ driver, ...(series !== undefined && { series }) });
  if (page === undefined || history === undefined) return undefined;
  const all = history.seasons.flatMap(({ seats }) => seats).filter((seat) => !neverBegan(seat));
  if (beforeSeries !== undefined) {
    const first = before(all, beforeSeries);
    return first.length > 0
      ? listed(first, when)
      : (careerOf(page, [], when, beforeSeries) ?? words.short.noArticleSays);
  }
  const told = seatsToTell(page, undefined, ({ slots }) => series === undefined || slots.series === series);
  const isNamed = team !== undefined || number !== undefined;
  const isMeant = ({ slots }: Seat) =>
    isNamed
      ? isAbout({ ...(team && { team }), ...(number && { number }) }, slots)
      : told.some((seat) => (['team', 'series', 'number'] as const).every((slot) => seat.slots[slot] === slots[slot]));
  const seats = lastBefore(
    all.filter((seat) => seat.slots.season !== undefined && isMeant(seat)),
    all.filter((seat) => !isMeant(seat)),
  );
  if (seats.length === 0 && isNamed) return words.short.noArticleSays;
  return seats.length === 0 ? (careerOf(page, all, when) ?? words.short.noArticleSays) : listed(seats, when);
};

function listed(seats: readonly Seat[], { view, words }: When): Markdown {
  return firstOf(
    seats.map((seat) => driverSeat(seat, view, words)),
    MOST,
    words,
  );
}

/** The last seats in other series before the first one in a series, or where none are known, before the last season there. */
function before(all: readonly Seat[], series: string): readonly Seat[] {
  const seasons = all.flatMap(({ slots }) => (slots.series === series ? (slots.season ?? []) : []));
  const others = all.flatMap((seat) =>
    seat.slots.series === series || seat.slots.series === undefined || seat.slots.season === undefined
      ? []
      : [{ seat, season: seat.slots.season }],
  );
  for (const first of [Math.min(...seasons), Math.max(...seasons)]) {
    const earlier = others.filter(({ season }) => season < first);
    const last = Math.max(...earlier.map(({ season }) => season));
    if (earlier.length > 0) return earlier.filter(({ season }) => season === last).map(({ seat }) => seat);
  }
  return [];
}
