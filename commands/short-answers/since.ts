import { driverSeat } from '../../src/replies/lines.js';
import { join } from '../../src/replies/markdown.js';
import { neverBegan } from '../../src/roster/never-began.js';
import type { Seat } from '../../src/roster/roster.js';
import { goingTo } from './going-to.js';
import { isAbout } from './moves.js';
import type { ShortAnswer } from './short-answer.js';

/** Since which season a driver has been with a team or in a car, one season after another, as far as articles tell; of what is over, in which. */
export const since: ShortAnswer = (asked, when) => {
  const { driver = '', team, number, series } = asked;
  const { words, view } = when;
  const page = view.driver(driver, when.season);
  if (page === undefined) return undefined;
  // "How long has she had that ride?" is asked of the one that she has.
  const [seat] = team === undefined && number === undefined ? page.present : [];
  const { team: ofTeam = team, number: ofCar = number } = seat?.slots ?? {};
  const about = { ...(ofTeam && { team: ofTeam }), ...(ofCar && { number: ofCar }), ...(series && { series }) };
  const fits = (seat: Seat) => isAbout(about, seat.slots) && !neverBegan(seat);
  const [now] = page.present.filter(fits);
  const had = asked.isPast && now === undefined ? seasonsOf(page.past.filter(fits)) : [];
  if (had.length > 0) return words.short.inSeasons(had.length, had.join(', '));
  if (now === undefined) return goingTo(asked, when);
  let first = now;
  for (;;) {
    const season = (first.slots.season ?? view.season) - 1;
    const before = page.past.find((seat) => fits(seat) && seat.slots.season === season);
    if (before === undefined) break;
    first = before;
  }
  const line = words.short.atLeastSince(first.slots.season ?? view.season, driverSeat(first, view, words));
  // Of the seasons between nothing may be told, or that the driver was elsewhere.
  const all = seasonsOf([...page.past.filter(fits), now]);
  const isAll = all.every((season) => season >= (first.slots.season ?? view.season));
  if (isAll && asked.asksCount && all.length > 1) return words.short.inSeasons(all.length, all.join(', '));
  return isAll ? line : join([line, words.short.inSeasons(all.length, all.join(', '))], ' · ');
};

/** The seasons of seats, each once, the first one first. */
function seasonsOf(seats: readonly Seat[]): readonly number[] {
  return [...new Set(seats.flatMap(({ slots }) => slots.season ?? []))].sort((a, b) => a - b);
}
