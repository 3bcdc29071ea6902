import { join, md } from '../../src/replies/markdown.js';
import { seriesName } from '../../src/replies/series-name.js';
import { seasonLeftAfter } from '../../src/roster/facts/exits.js';
import { hasBeenAway } from '../../src/roster/pages/been-there.js';
import type { Seat, TeamPage } from '../../src/roster/roster.js';
import { isComer } from '../options/on-grid.js';
import type { When } from '../options/when.js';
import { listedByAge } from './listed-seats.js';
import { joining } from './moves.js';
import type { ShortAnswer } from './short-answer.js';

const MOST = 5;

/**
 * Who is new in a team in the season under way, or in an earlier one that is asked about; else who comes to it. So of a season to come where
 * nobody is known in the team before it: who has a seat then need not be new.
 */
export const newAt: ShortAnswer = (about, when) => {
  const { team = '', series } = about;
  const { view, words } = when;
  const season = when.season ?? view.season;
  const isAhead = season > view.season;
  const page = isAhead && view.team(team)?.present.length !== 0 ? undefined : view.team(team, when.season);
  const isAsked = ({ slots }: Seat) => series === undefined || slots.series === series;
  const newcomers = page === undefined ? [] : newIn(season, page, when).filter(isAsked);
  if (newcomers.length === 0 && isAhead && page?.present.some(isAsked)) return words.short.noArticleSaysWho;
  if (page === undefined || newcomers.length === 0) return joining(about, when);
  const line = ({ slots: { driver, number, series: of } }: Seat) => {
    const car = number === undefined ? of && seriesName(of) : words.number(number).markdown;
    return car === undefined ? md`**${driver}**` : words.short.driverInRace(driver, car);
  };
  const left = newcomers.length - MOST;
  const after = left > 0 ? [{ markdown: words.more(left) }] : [];
  const here = words.short.newIn(season, listedByAge(newcomers.slice(0, MOST), line, when, { after }));
  const there = new Set(page.present.map(({ slots }) => slots.driver));
  const isNext = when.season === undefined && page.next.some((seat) => isAsked(seat) && !there.has(seat.slots.driver));
  const comes = isNext ? joining(about, when) : undefined;
  return comes === undefined ? here : join([here, words.short.next(comes)], ' · ');
};

/** Whether a driver had a seat in a team years ago, and is known to have been nowhere else since: a gap in the news makes nobody new. */
function hasStayed(driver: string, team: string, season: number, view: When['view']): boolean {
  const past = (view.driver(driver, season)?.past ?? []).filter(({ slots }) => (slots.season ?? season) < season);
  const here = past.find(({ slots }) => slots.team === team);
  return here !== undefined && !hasBeenAway(here, past);
}

/**
 * The seats in a team of those who were not in it in the season before, as far as anybody is known to have been. Where of those
 * nobody is known to be there still, the others may just not have been named: then only who is known to have come.
 */
function newIn(season: number, { name, present, exits }: TeamPage, { view }: When): readonly Seat[] {
  const last = new Set(view.team(name, season - 1)?.present.map(({ slots }) => slots.driver));
  const comers = present.filter(({ slots }) => !last.has(slots.driver) && !hasStayed(slots.driver, name, season, view));
  if (last.size > 0 && comers.length < present.length) return comers;
  const { moves } = view.moves({ team: name, season, since: `${season - 1}-01-01`, status: 'confirmed' });
  const isHeir = (driver: string) =>
    exits.some((exit) => exit.slots.replacedBy === driver && seasonLeftAfter(exit) === season - 1);
  return comers.filter(
    ({ slots: { driver, series } }) =>
      isHeir(driver) ||
      // Of a team of which nobody is known in the season before, who came from a seat years ago may have been there since.
      (last.size > 0 &&
        moves.some(({ what, person, to }) => what === 'comes' && person === driver && to?.slots.series === series)) ||
      (series !== undefined &&
        view
          .grid(series, season)
          .cars.flatMap(({ drivers }) => drivers)
          .some((each) => isComer(each) && each.seat.slots.driver === driver && each.seat.slots.team === name)),
  );
}
