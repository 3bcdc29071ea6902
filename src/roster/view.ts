import { carPages } from './car-page.js';
import { yearOf } from './days.js';
import { type Asked, driverPage } from './driver-page.js';
import type { Knowledge } from './knowledge.js';
import type { Lookups } from './lookups.js';
import { aheadFirst, isAhead, latestFirst } from './races.js';
import type { Fact, Races, RosterView, Source } from './roster.js';
import { teamPage } from './team-page.js';
import { trackOfRace } from './vocabulary.js';

/** What the articles up to some day say, with what is worked out from it once for all dates that see the same articles. */
export interface Edition {
  readonly known: Knowledge;
  readonly lookups: Lookups;
  readonly sources: () => readonly Source[];
  readonly countFacts: () => number;
}

/** The roster on a date: an edition, and the date by which races are ahead or over and a season is under way. */
export function viewOn(date: string, edition: Edition): RosterView {
  const { known, lookups } = edition;
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
    find: lookups.find,
    driver: (name, season) => {
      const person = lookups.exact('driver', name);
      return person === undefined ? undefined : driverPage(person, known, asked(season));
    },
    team: (name, season) => {
      const team = lookups.exact('team', name);
      return team === undefined ? undefined : teamPage(team, known, asked(season));
    },
    car: (number, filter) => carPages(number, filter?.series, known, asked(filter?.season)),
    races: (filter) => racesOn(date, filter, edition),
  };
}

function racesOn(date: string, filter: Parameters<RosterView['races']>[0], { known, lookups }: Edition): Races {
  const { series } = filter;
  const driver = filter.driver === undefined ? undefined : lookups.exact('driver', filter.driver);
  const team = filter.team === undefined ? undefined : lookups.exact('team', filter.team);
  const track = filter.track === undefined ? undefined : lookups.exact('track', filter.track);
  const unknown =
    (filter.driver !== undefined && driver === undefined) ||
    (filter.team !== undefined && team === undefined) ||
    (filter.track !== undefined && track === undefined);
  if (unknown) return { ahead: [], over: [], unsure: [] };
  const people = driver !== undefined ? [driver] : team !== undefined ? known.membersOf(team) : known.drivers;
  const wanted = ({ slots }: Fact<'start'>): boolean =>
    (team === undefined || slots.team === team) &&
    (series === undefined || slots.series === series) &&
    (track === undefined || (slots.track ?? known.books.tracks.nameOf(trackOfRace(slots.race ?? '') ?? '')) === track);
  const collect = (factsOf: (person: string) => readonly Fact<'start'>[]) => people.flatMap(factsOf).filter(wanted);
  const planned = collect((person) => known.racesOf(person).planned);
  const run = collect((person) => known.racesOf(person).run);
  const unsure = collect((person) => [...known.rumoursOf(person).start, ...known.racesOf(person).denied]);
  return {
    ahead: planned.filter((start) => isAhead(start, date)).sort(aheadFirst),
    over: [...planned.filter((start) => !isAhead(start, date)), ...run].sort(latestFirst),
    unsure: unsure.filter((start) => isAhead(start, date)).sort(aheadFirst),
  };
}
