import type { HistoryFilter, Roster, RosterView } from '../src/roster/roster.js';

/** Pages of a kind that are asked for: enough for a hundredth of them to be several. */
const MOST = 500;

type Ask = () => unknown;

/** Every kind of lookup, by what it is asked for. */
const LOOKUPS: Readonly<Record<string, (view: RosterView) => readonly Ask[]>> = {
  driver: (view) => view.names.drivers.map((name) => () => view.driver(name)),
  team: (view) => view.names.teams.map((name) => () => view.team(name)),
  car: (view) => view.names.numbers.map((number) => () => view.car(number)),
  'history of a driver': (view) => view.names.drivers.map((driver) => () => lookedBackAt(view, { driver })),
  'history of a team': (view) => view.names.teams.map((team) => () => lookedBackAt(view, { team })),
  'history of a car': (view) => view.names.numbers.map((number) => () => lookedBackAt(view, { number })),
  races: (view) => view.names.drivers.map((driver) => () => view.races({ driver })),
  grid: (view) => view.names.series.map((series) => () => view.grid(series)),
  moves: (view) => view.names.series.map((series) => () => view.moves({ series, since: `${view.season}-01-01` })),
};

/**
 * Times lookups on a roster, each the first time and again: what is worked out for a person, a team or a page is kept.
 *
 * @param print takes a line for each kind, with the 99th percentile in milliseconds
 */
export function measurePages(roster: Roster, print: (line: string) => void): void {
  const view = roster.asOf(roster.days.at(-1) ?? '');
  for (const [kind, asksOf] of Object.entries(LOOKUPS)) {
    const asks = asksOf(view).slice(0, MOST);
    const [first, again] = [asks.map(timed), asks.map(timed)].map(slowest);
    print(`lookup of ${kind}, ${asks.length} of them, p99: ${again} ms, the first time ${first} ms`);
  }
}

/** What the button History asks for, and those to other days. */
function lookedBackAt(view: RosterView, about: HistoryFilter): unknown {
  return [view.history(about), view.daysAbout(about)];
}

function timed(ask: Ask): number {
  const start = performance.now();
  ask();
  return performance.now() - start;
}

/** The 99th percentile. */
function slowest(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  return (sorted[Math.ceil(0.99 * sorted.length) - 1] ?? Number.NaN).toFixed(3);
}
