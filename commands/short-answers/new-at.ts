import { join, md } from '../../src/replies/markdown.js';
import { seriesName } from '../../src/replies/series-name.js';
import type { Seat, TeamPage } from '../../src/roster/roster.js';
import { marked } from '../options/last-known.js';
import type { When } from '../options/when.js';
import { joining } from './moves.js';
import type { ShortAnswer } from './short-answer.js';

const MOST = 5;

/** Who is new in a team in the season under way, or in an earlier one that is asked about; else who comes to it. */
export const newAt: ShortAnswer = (about, when) => {
  const { team = '', series } = about;
  const { view, words } = when;
  const season = when.season ?? view.season;
  const page = season > view.season ? undefined : view.team(team, when.season);
  const isAsked = ({ slots }: Seat) => series === undefined || slots.series === series;
  const newcomers = page === undefined ? [] : newIn(season, page, when).filter(isAsked);
  if (page === undefined || newcomers.length === 0) return joining(about, when);
  const lines = newcomers.slice(0, MOST).map((seat) => {
    const { driver, number, series: of } = seat.slots;
    const car = number === undefined ? of && seriesName(of) : words.number(number).markdown;
    return marked(seat, car === undefined ? md`**${driver}**` : words.short.driverInRace(driver, car), when);
  });
  const here = words.short.newIn(season, join(lines, ', '));
  const there = new Set(page.present.map(({ slots }) => slots.driver));
  const isNext = when.season === undefined && page.next.some((seat) => isAsked(seat) && !there.has(seat.slots.driver));
  const comes = isNext ? joining(about, when) : undefined;
  return comes === undefined ? here : join([here, words.short.next(comes)], ' · ');
};

/** The seats in a team of those who were not in it in the season before, as far as anybody is known to have been. */
function newIn(season: number, { name, present }: TeamPage, { view }: When): readonly Seat[] {
  const last = view.team(name, season - 1)?.present ?? [];
  if (last.length === 0) return [];
  return present.filter(({ slots }) => !last.some((seat) => seat.slots.driver === slots.driver));
}
