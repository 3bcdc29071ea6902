import { byText } from '../../values/by-text.js';
import { once } from '../../values/memo.js';
import { countKnown, type KnownArchive, knownOf } from '../archive.js';
import type { Indexes } from '../indexes.js';
import type { Knowledge } from '../knowledge.js';
import type { Lookup, RosterView } from '../roster.js';
import type { FamilyBook } from './families.js';
import { type Findable, type Finder, type Found, finder } from './find.js';
import { keyOf } from './keys.js';
import type { NameBook } from './name-book.js';
import { isSurname, surnamesOf, withoutSuffix } from './person-names.js';
import { stemWords } from './stem-words.js';
import { shortNamesOf } from './team-names.js';
import { type OtherNames, otherNamesOfSeries, otherNamesOfTeam, otherNamesOfTrack, typedRace } from './vocabulary.js';

/** The names known on a day, and how typed text is turned into them. */
export interface Lookups {
  readonly names: RosterView['names'];
  readonly find: (kind: 'driver' | 'team' | 'track' | 'series', typed: string) => Lookup;
  /** The name that `find` gives for typed text that matches exactly. */
  readonly exact: (kind: 'driver' | 'team' | 'track' | 'series', typed: string) => string | undefined;
  /** The one track at which a race with a name is run, as articles or the vocabulary have it; undefined where none is known, or several are. */
  readonly trackOfRace: (race: string) => string | undefined;
  /** The names of `names` that may be meant by what is typed so far, likeliest first; all of them for nothing typed. */
  readonly search: (kind: keyof RosterView['names'], typed: string) => readonly Found[];
}

/** The names in the known claims. */
export function lookupsOf(archive: KnownArchive, known: Knowledge): Lookups {
  const { people, teams, tracks } = known.books;
  const series = keysKnown(archive, 'aboutSeries');
  const entryOf = {
    driver: (name: string) => person(name, archive, people),
    team: (name: string) => team(name, archive, teams),
    track: (name: string) => track(name, archive, tracks),
  };
  const finders = {
    driver: once(() => finder(people.names.map(entryOf.driver))),
    team: once(() => finder(teams.names.map(entryOf.team), stemWords)),
    track: once(() => finder(tracks.names.map(entryOf.track))),
    series: once(() => finder(series.map((name) => seriesOf(name, archive)))),
  };
  const exactly = {
    driver: exactIn(people, entryOf.driver),
    team: exactIn(teams, entryOf.team),
    track: exactIn(tracks, entryOf.track),
    series: (typed: string) => finders.series().exact(typed),
  };
  const numbers = keysKnown(archive, 'aboutNumber').sort((a, b) => Number(a) - Number(b) || byText(a, b));
  const drives = once(() => new Set(known.drivers()));
  const searches: Record<keyof RosterView['names'], (typed: string) => readonly Found[]> = {
    drivers: (typed) =>
      finders
        .driver()
        .search(typed)
        .filter(({ name }) => drives().has(name)),
    teams: (typed) => finders.team().search(typed),
    tracks: (typed) => finders.track().search(typed),
    series: (typed) => finders.series().search(typed),
    numbers: (typed) => numbersFor(typed, numbers),
  };
  return {
    names: {
      get drivers() {
        return known.drivers();
      },
      get teams() {
        return teams.names;
      },
      numbers,
      series,
      get tracks() {
        return tracks.names;
      },
    },
    find: (kind, typed) => {
      const name = exactly[kind](typed);
      return name === undefined ? finders[kind]().find(typed) : { found: 'exact', name };
    },
    exact: (kind, typed) => exactly[kind](typed),
    trackOfRace: (race) => {
      const { key, track: usual } = typedRace(race);
      const said = knownOf(archive, archive.indexes().aboutRace.get(key));
      const told = said.flatMap((claim) => ('track' in claim && claim.track !== undefined ? [claim.track] : []));
      const at = new Set((usual === undefined ? told : [usual, ...told]).map((name) => exactly.track(name)));
      const [track] = at;
      return at.size === 1 ? track : undefined;
    },
    search: (kind, typed) => searches[kind](typed),
  };
}

/** Finds exact names without looking at any that cannot be meant. */
function exactIn(book: FamilyBook, entryOf: (name: string) => Findable): (typed: string) => string | undefined {
  const finders = new Map<NameBook, Finder>();
  return (typed) => {
    const part = book.partFor(typed);
    if (part === undefined) return undefined;
    const own = finders.get(part) ?? finder(part.names.map(entryOf));
    finders.set(part, own);
    return own.exact(typed);
  };
}

function person(name: string, archive: KnownArchive, people: NameBook): Findable {
  const spellings = people.spellingsOf(name);
  const surnames = spellings.flatMap(surnamesOf);
  const isShort = (spelling: string) => isSurname(spelling) && surnames.includes(withoutSuffix(spelling));
  return {
    name,
    spellings: [...spellings.filter((spelling) => !isShort(spelling)), withoutSuffix(name)],
    short: [...surnames, ...surnamesOf(name)],
    newest: newestOf(spellings, archive, ['bySubject', 'byDriver']),
  };
}

function team(name: string, archive: KnownArchive, teams: NameBook): Findable {
  const spellings = teams.spellingsOf(name);
  const own = shortNamesOf(name).map(keyOf);
  const shortOfOthers = spellings
    .flatMap((each) => shortNamesOf(each).slice(0, 1))
    .filter((short) => !own.includes(keyOf(short)));
  return { ...named(name, spellings, otherNamesOfTeam(name), archive, 'aboutTeam'), shortOfOthers };
}

function track(name: string, archive: KnownArchive, tracks: NameBook): Findable {
  return named(name, tracks.spellingsOf(name), otherNamesOfTrack(name), archive, 'aboutTrack');
}

function seriesOf(key: string, archive: KnownArchive): Findable {
  return named(key, [key], otherNamesOfSeries(key), archive, 'aboutSeries');
}

function named(
  name: string,
  spellings: readonly string[],
  others: OtherNames,
  archive: KnownArchive,
  index: keyof Indexes,
): Findable {
  return {
    name,
    spellings: [...spellings, ...others.sure],
    short: [...shortNamesOf(name), ...others.weak],
    newest: newestOf(spellings, archive, [index]),
  };
}

/** The number of the last known claim under any of the spellings; claims are numbered by the day they appeared. */
function newestOf(spellings: readonly string[], archive: KnownArchive, indexes: readonly (keyof Indexes)[]): number {
  const all = archive.indexes();
  const last = spellings.flatMap((spelling) =>
    indexes.map((index) => {
      const numbers = all[index].get(spelling) ?? [];
      return numbers[countKnown(archive, numbers) - 1] ?? -1;
    }),
  );
  return Math.max(-1, ...last);
}

/** Numbers that begin with the digits typed, in order; `#` and `No.` may stand before them. */
function numbersFor(typed: string, numbers: readonly string[]): readonly Found[] {
  const digits = typed.replace(/^\s*(?:no\.?|#)\s*/i, '').trim();
  return numbers
    .filter((number) => number.startsWith(digits) || number.startsWith(`0${digits}`))
    .map((name) => ({ name, step: name === digits ? 0 : 1 }))
    .sort((a, b) => a.step - b.step);
}

function keysKnown(archive: KnownArchive, index: keyof Indexes): string[] {
  return [...archive.indexes()[index]]
    .filter(([, numbers]) => countKnown(archive, numbers) > 0)
    .map(([key]) => key)
    .sort(byText);
}
