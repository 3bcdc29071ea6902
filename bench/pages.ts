import { aYearBefore } from '../src/roster/days.js';
import type { HistoryFilter, Roster, RosterView } from '../src/roster/roster.js';

/** Pages of a kind that are asked for: enough for a hundredth of them to be several. */
const MOST = 500;
/** Other days that are asked for, for each kind. */
const DAYS = 10;
/** The rest is done so often, each time with a roster that nobody has asked yet; what another program took is in one of them only. */
const ROUNDS = 3;

type Ask = (view: RosterView) => unknown;

/** Every kind of lookup, by what it is asked for. */
const LOOKUPS: Readonly<Record<string, (view: RosterView) => readonly Ask[]>> = {
  driver: ({ names }) => names.drivers.map((name) => (view) => view.driver(name)),
  'driver, in another season': ({ names }) => names.drivers.map((name) => (view) => view.driver(name, view.season - 1)),
  team: ({ names }) => names.teams.map((name) => (view) => view.team(name)),
  'team, in another season': ({ names }) => names.teams.map((name) => (view) => view.team(name, view.season - 1)),
  car: ({ names }) => names.numbers.map((number) => (view) => view.car(number)),
  'history of a driver': ({ names }) => names.drivers.map((driver) => (view) => lookedBackAt(view, { driver })),
  'history of a team': ({ names }) => names.teams.map((team) => (view) => lookedBackAt(view, { team })),
  'history of a car': ({ names }) => names.numbers.map((number) => (view) => lookedBackAt(view, { number })),
  'races of a driver': ({ names }) => names.drivers.map((driver) => (view) => view.races({ driver })),
  'races of a team': ({ names }) => names.teams.map((team) => (view) => view.races({ team })),
  'races of all, a series or a track': ({ names }) => [
    (view: RosterView) => view.races({}),
    ...names.series.map((series) => (view: RosterView) => view.races({ series })),
    ...names.tracks.map((track) => (view: RosterView) => view.races({ track })),
  ],
  'champions or wins': ({ names }) => [
    ...names.series.map((series) => (view: RosterView) => view.champions(series)),
    ...names.tracks.map((track) => (view: RosterView) => view.finishes({ track })),
  ],
  grid: ({ names }) => names.series.map((series) => (view) => view.grid(series)),
  'moves of a series': ({ names, date }) =>
    names.series.map((series) => (view) => view.moves({ series, since: aYearBefore(date) })),
  'moves of a team': ({ names, date }) =>
    names.teams.map((team) => (view) => view.moves({ team, since: aYearBefore(date) })),
  suggestions: ({ names }) => names.drivers.map((name) => (view) => view.suggest('drivers', name.slice(0, 4), 25)),
  'a name': ({ names }) => names.drivers.map((name) => (view) => view.find('driver', name.toLowerCase())),
};

/**
 * Times lookups on a roster: on the day that it is prepared for, each the first time and again; and the first time on
 * other days, of which each is asked for once.
 *
 * @param fresh gives the roster as if nobody had asked it anything
 * @param print takes lines with the 99th percentile in milliseconds
 */
export function measurePages(fresh: () => Roster, print: (line: string) => void): void {
  const day = fresh().days.at(-1) ?? '';
  const rounds = Array.from({ length: ROUNDS }, () => {
    const roster = fresh();
    const steps = prepare(roster, day);
    const view = roster.asOf(day);
    const kinds = Object.entries(LOOKUPS).map(([kind, asksOf]) => {
      const asks = asksOf(view).slice(0, MOST);
      const [first = [], again = []] = [0, 1].map(() => asks.map((ask) => timed(() => ask(view))));
      return { kind, asks, first, again };
    });
    return { roster, steps, kinds };
  });
  const steps = rounds.map((round) => round.steps).map(total);
  print(
    `preparing a roster for a day, beside all else: ${Math.min(...steps).toFixed(0)} ms in ${rounds[0]?.steps.length} steps, p99 ${slowest(leastOf(rounds.map((round) => round.steps)))} ms`,
  );
  // As it is in a bot that runs: prepared for the day of today.
  const other = rounds.at(-1)?.roster ?? fresh();
  for (const [at, { kind, asks }] of (rounds[0]?.kinds ?? []).entries()) {
    const least = (which: 'first' | 'again') => slowest(leastOf(rounds.map(({ kinds }) => kinds[at]?.[which] ?? [])));
    // Another day for each, and other ones for each kind.
    const days = Array.from({ length: DAYS }, (_, n) =>
      other.days.at(-2 - at - n * Math.floor(other.days.length / (DAYS + 5))),
    );
    const late = days.map((each = '', n) => timed(() => asks[(n * 101) % asks.length]?.(other.asOf(each))));
    print(
      `lookup of ${kind}, ${asks.length} of them, p99: the first time ${least('first')} ms, again ${least('again')} ms; as of a day that nobody asked for before, the slowest of ${late.length}: ${slowest(late)} ms`,
    );
  }
}

/** Milliseconds of each step. */
function prepare(roster: Roster, day: string): readonly number[] {
  const steps = roster.prepare(day)[Symbol.iterator]();
  const times: number[] = [];
  for (let isDone: boolean | undefined = false; !isDone; ) {
    times.push(
      timed(() => {
        isDone = steps.next().done;
      }),
    );
  }
  return times;
}

/** What the button History asks for, and those to other days. */
function lookedBackAt(view: RosterView, about: HistoryFilter): unknown {
  return [view.history(about), view.daysAbout(about)];
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** The least time that each ask took in any round. */
function leastOf(rounds: readonly (readonly number[])[]): readonly number[] {
  return (rounds[0] ?? []).map((_, at) => Math.min(...rounds.map((times) => times[at] ?? Number.POSITIVE_INFINITY)));
}

/** The 99th percentile. */
function slowest(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  return (sorted[Math.ceil(0.99 * sorted.length) - 1] ?? Number.NaN).toFixed(3);
}

function total(times: readonly number[]): number {
  return times.reduce((sum, time) => sum + time, 0);
}
