import type { CarPage, DriverPage, HistoryFilter, RosterView, TeamPage } from '../../src/roster/roster.js';

/** All that can be asked of a view, for a season or for the one under way. */
export function pagesOf(view: RosterView, season?: number): readonly (DriverPage | TeamPage | CarPage)[] {
  const { drivers, teams, numbers } = view.names;
  return [
    ...drivers.map((name) => view.driver(name, season)),
    ...teams.map((name) => view.team(name, season)),
    ...numbers.flatMap((number) => view.car(number, season === undefined ? {} : { season })),
  ].filter((page) => page !== undefined);
}

/** Everything a view says, as one value. */
export function everything(view: RosterView): unknown {
  const { date, season, sources, names, facts } = view;
  const found = [...names.drivers, 'vance', 'harow'].map((name) => view.find('driver', name));
  const abouts: readonly HistoryFilter[] = [
    ...names.drivers.map((driver) => ({ driver })),
    ...names.teams.map((team) => ({ team })),
    ...names.numbers.flatMap((number) => [{ number }, { number, series: 'cup' }]),
  ];
  const histories = abouts.map((about) => [view.history(about), view.daysAbout(about)]);
  const grids = names.series.map((series) => view.grid(series));
  const moves = view.moves({ since: '2022-01-01' });
  return {
    date,
    season,
    sources,
    names,
    facts,
    found,
    pages: pagesOf(view),
    races: view.races({}),
    histories,
    grids,
    moves,
  };
}
