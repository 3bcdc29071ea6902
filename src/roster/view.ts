import { yearOf } from './days.js';
import type { Knowledge } from './knowledge.js';
import type { Found } from './names/find.js';
import type { Lookups } from './names/lookups.js';
import type { Asked } from './pages/asked.js';
import { carPages } from './pages/car-page.js';
import { driverPage } from './pages/driver-page.js';
import { gridPage } from './pages/grid-page.js';
import { daysAbout, historyPage } from './pages/history-page.js';
import { finishesAt, placedIn } from './pages/honours.js';
import { type Moves, movesPage } from './pages/moves-page.js';
import { placeSeats } from './pages/placing.js';
import { racesOn } from './pages/schedule.js';
import { teamPage } from './pages/team-page.js';
import { teamResults } from './pages/team-results.js';
import type { HistoryFilter, KnownCorrections, RosterView, Source, Suggestion } from './roster.js';

type Keep = <T>(key: string, make: () => T) => T;

/** What the articles up to some day say, with what is worked out from it once for all dates that see the same articles. */
export interface Edition {
  readonly known: Knowledge;
  readonly lookups: Lookups;
  readonly sources: () => readonly Source[];
  readonly countFacts: () => number;
  readonly corrections: () => KnownCorrections;
  /** Every move, as it stands on a date. */
  readonly movesUpTo: (date: string) => Moves;
  /** What is to be worked out for pages about everybody on a date. */
  readonly survey: (date: string) => Iterable<undefined>;
  /** Keeps pages that were asked for, by day and question. */
  readonly keep: Keep;
  /** The same for pages about many drivers, which are prepared. */
  readonly keepPrepared: Keep;
}

/** The roster on a date: an edition, and the date by which races are ahead or over and a season is under way. */
export function viewOn(date: string, edition: Edition): RosterView {
  const { known, lookups, movesUpTo } = edition;
  const page = <T>(what: readonly unknown[], make: () => T): T => edition.keep(JSON.stringify([date, ...what]), make);
  const prepared = <T>(what: readonly unknown[], make: () => T): T =>
    edition.keepPrepared(JSON.stringify([date, ...what]), make);
  const current = yearOf(date);
  const asked = (season: number | undefined): Asked => ({
    date,
    season: season ?? current,
    seasonNamed: season !== undefined,
  });
  return {
    date,
    season: current,
    get sources() {
      return edition.sources();
    },
    names: lookups.names,
    get facts() {
      return edition.countFacts();
    },
    get corrections() {
      return edition.corrections();
    },
    hasRaceAhead: (series) => (known.lastDayOf(series, current) ?? '') >= date,
    find: lookups.find,
    trackOfRace: lookups.trackOfRace,
    suggest: (kind, typed, most) => {
      const found = lookups.search(kind, typed).slice(0, most);
      return kind === 'drivers'
        ? seatedFirst(found, known, { date, season: current })
        : found.map(({ name }) => ({ name }));
    },
    driver: (name, season) =>
      (season === undefined ? prepared : page)(['driver', name, season], () => {
        const person = lookups.exact('driver', name);
        return person === undefined ? undefined : driverPage(person, known, asked(season));
      }),
    team: (name, season) =>
      prepared(['team', name, season], () => {
        const team = lookups.exact('team', name);
        return team === undefined ? undefined : teamPage(team, known, asked(season));
      }),
    car: (number, filter = {}) =>
      prepared(['car', number, filter.series, filter.season], () =>
        carPages(number, filter.series, known, asked(filter.season)),
      ),
    grid: (series, season = current) =>
      prepared(['grid', series, season], () => gridPage(series, known, { date, season })),
    moves: (filter) =>
      prepared(['moves', filter.since, filter.series, filter.team, filter.status, filter.season], () =>
        movesPage(movesUpTo(date), filter),
      ),
    history: (filter) =>
      prepared(['history', ...valuesOf(filter)], () => {
        const exact = exactly(filter, lookups);
        return exact && historyPage(exact, known, date);
      }),
    daysAbout: (filter) =>
      prepared(['days', ...valuesOf(filter)], () => {
        const exact = exactly(filter, lookups);
        return exact === undefined ? [] : daysAbout(exact, known);
      }),
    champions: (series, season) => prepared(['champions', series, season], () => placedIn(series, 1, season, known)),
    placed: (series, position, season) =>
      prepared(['placed', series, position, season], () => placedIn(series, position, season, known)),
    finishes: (race) =>
      prepared(['finishes', race.track, race.race, race.series, race.season, race.places?.join(' ')], () => {
        const track = lookups.exact('track', race.track);
        return track === undefined ? [] : finishesAt({ ...race, track }, known);
      }),
    teamResults: (team) => {
      const name = lookups.exact('team', team);
      return name === undefined
        ? []
        : page(['results', name], () => teamResults(name, known.about('team', name), known));
    },
    races: (filter) =>
      (filter.driver === undefined ? prepared : page)(
        ['races', filter.driver, filter.team, filter.series, filter.number, filter.track],
        () => racesOn(date, filter, known, lookups),
      ),
  };
}

/** Drivers with their seats; of names that fit equally well, those with a seat in a season or later come first. */
function seatedFirst(
  found: readonly Found[],
  known: Knowledge,
  asked: Pick<Asked, 'date' | 'season'>,
): readonly Suggestion[] {
  return found
    .map(({ name, step }) => {
      const { present, next, past } = placeSeats(known.seatsOf(name), asked);
      const current = present[0] ?? next[0];
      const seat = current ?? past[0];
      return { step, isCurrent: current !== undefined, suggestion: { name, ...(seat && { seat }) } };
    })
    .sort((a, b) => a.step - b.step || Number(b.isCurrent) - Number(a.isCurrent))
    .map(({ suggestion }) => suggestion);
}

function valuesOf({ driver, team, number, series }: HistoryFilter): readonly unknown[] {
  return [driver, team, number, series];
}

/** The filter with the names as the roster has them; undefined if it does not know one of them. */
function exactly(filter: HistoryFilter, { exact }: Lookups): HistoryFilter | undefined {
  const named = { ...filter };
  for (const kind of ['driver', 'team'] as const) {
    if (filter[kind] === undefined) continue;
    const name = exact(kind, filter[kind]);
    if (name === undefined) return undefined;
    named[kind] = name;
  }
  return named;
}
