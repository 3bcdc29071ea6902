import { join, type Markdown, md } from '../../src/replies/markdown.js';
import type { Seat } from '../../src/roster/roster.js';
import { groupBy } from '../../src/values/group-by.js';
import { isDisputed } from '../options/disputed.js';
import type { ShortAnswer } from './short-answer.js';

/** Who drives cars of a make in a series, by team. */
export const ofMake: ShortAnswer = ({ series = '', make }, { view, season, words }) => {
  const { cars, disagreements } = view.grid(series, season);
  const seats = cars
    .flatMap(({ drivers }) => drivers.map(({ seat }) => seat))
    .filter((seat) => seat.slots.make === make && !isDisputed(seat, disagreements));
  if (seats.length === 0) return words.short.noArticleSaysSo;
  return byTeam(seats);
};

/** The drivers of seats, by team. */
export function byTeam(seats: readonly Seat[]): Markdown {
  const teams = [...groupBy(seats, ({ slots }) => slots.team)].map(([team, of]) => {
    const drivers = [...new Set(of.map(({ slots }) => slots.driver))].join(', ');
    return team === undefined ? md`${drivers}` : md`**${team}** (${drivers})`;
  });
  return join(teams, ', ');
}
