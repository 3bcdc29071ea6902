import { byText } from '../../values/by-text.js';
import { once } from '../../values/memo.js';
import { countKnown, type KnownArchive } from '../archive.js';
import type { Indexes } from '../indexes.js';
import type { Knowledge } from '../knowledge.js';
import type { Lookup, RosterView } from '../roster.js';
import { type Findable, finder } from './find.js';
import type { NameBook } from './name-book.js';
import { isSurname, surnamesOf, withoutSuffix } from './person-names.js';
import { shortNamesOf, stemWords } from './team-names.js';
import { type OtherNames, otherNamesOfSeries, otherNamesOfTeam, otherNamesOfTrack } from './vocabulary.js';

/** The names known on a day, and how typed text is turned into them. */
export interface Lookups {
  readonly names: RosterView['names'];
  readonly find: (kind: 'driver' | 'team' | 'track' | 'series', typed: string) => Lookup;
  /** The name that `find` gives for typed text that matches exactly. */
  readonly exact: (kind: 'driver' | 'team' | 'track' | 'series', typed: string) => string | undefined;
}

/** The names in the known claims. */
export function lookupsOf(archive: KnownArchive, known: Knowledge): Lookups {
  const { people, teams, tracks } = known.books;
  const series = keysKnown(archive, 'aboutSeries');
  const finders = {
    driver: once(() => finder(people.names.map((name) => person(name, people)))),
    team: once(() =>
      finder(
        teams.names.map((name) => named(name, teams, otherNamesOfTeam(name))),
        stemWords,
      ),
    ),
    track: once(() => finder(tracks.names.map((name) => named(name, tracks, otherNamesOfTrack(name))))),
    series: once(() => finder(series.map((name) => named(name, undefined, otherNamesOfSeries(name))))),
  };
  return {
    names: {
      drivers: known.drivers,
      teams: teams.names,
      numbers: keysKnown(archive, 'aboutNumber').sort((a, b) => Number(a) - Number(b) || byText(a, b)),
      series,
      tracks: tracks.names,
    },
    find: (kind, typed) => finders[kind]().find(typed),
    exact: (kind, typed) => finders[kind]().exact(typed),
  };
}

function person(name: string, people: NameBook): Findable {
  const full = people.spellingsOf(name).filter((spelling) => !isSurname(spelling));
  return { name, spellings: [...full, withoutSuffix(name)], short: surnamesOf(name) };
}

function named(name: string, book: NameBook | undefined, others: OtherNames): Findable {
  const spellings = [...(book?.spellingsOf(name) ?? []), ...others.sure];
  return { name, spellings, short: [...shortNamesOf(name), ...others.weak] };
}

function keysKnown(archive: KnownArchive, index: keyof Indexes): string[] {
  return [...archive.indexes()[index]]
    .filter(([, numbers]) => countKnown(archive, numbers) > 0)
    .map(([key]) => key)
    .sort(byText);
}
