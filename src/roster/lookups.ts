import { type Archive, countKnown } from './archive.js';
import { type Findable, finder } from './find.js';
import { byText, groupBy, keyOf } from './keys.js';
import type { Knowledge } from './knowledge.js';
import { once } from './memo.js';
import { type NameBook, nameBook } from './name-book.js';
import { isSurname, surnamesOf, withoutSuffix } from './person-names.js';
import type { Lookup, RosterView } from './roster.js';
import { shortNamesOf } from './team-names.js';

/** The names known on a day, and how typed text is turned into them. */
export interface Lookups {
  readonly names: RosterView['names'];
  readonly find: (kind: 'driver' | 'team' | 'track' | 'series', typed: string) => Lookup;
  /** The name that `find` gives for typed text that matches exactly. */
  readonly exact: (kind: 'driver' | 'team' | 'track' | 'series', typed: string) => string | undefined;
  /** The name of a track as a claim spells it. */
  readonly trackOf: (spelling: string) => string | undefined;
}

/** The names in an archive up to a day, `YYYY-MM-DD`. */
export function lookupsOf(archive: Archive, known: Knowledge, day: string): Lookups {
  const tracks = trackNames(archive, day);
  const series = keysKnownBy(archive.aboutSeries, day);
  const find = {
    driver: once(() => finder(known.people.names.map((name) => person(name, known.people)))),
    team: once(() => finder(known.teams.names.map((name) => team(name, known.teams)))),
    track: once(() => finder(tracks.names.map((name) => track(name, tracks)))),
    series: once(() => finder(series.map((name) => ({ name, spellings: [], short: [] })))),
  };
  return {
    names: {
      drivers: known.drivers,
      teams: known.teams.names,
      numbers: keysKnownBy(archive.aboutNumber, day).sort((a, b) => Number(a) - Number(b) || byText(a, b)),
      series,
      tracks: tracks.names,
    },
    find: (kind, typed) => find[kind]().find(typed),
    exact: (kind, typed) => find[kind]().exact(typed),
    trackOf: tracks.nameOf,
  };
}

function person(name: string, people: NameBook): Findable {
  const full = people.spellingsOf(name).filter((spelling) => !isSurname(spelling));
  return { name, spellings: [...full, withoutSuffix(name)], short: surnamesOf(name) };
}

function team(name: string, teams: NameBook): Findable {
  return { name, spellings: teams.spellingsOf(name), short: shortNamesOf(name) };
}

function track(name: string, tracks: NameBook): Findable {
  return { name, spellings: tracks.spellingsOf(name), short: shortNamesOf(name) };
}

function trackNames(archive: Archive, day: string): NameBook {
  const spellings = keysKnownBy(archive.aboutTrack, day).map((text) => ({
    text,
    uses: countKnown(archive.aboutTrack.get(text) ?? [], day),
  }));
  return nameBook(groupBy(spellings, ({ text }) => keyOf(text)));
}

function keysKnownBy(lists: Archive['aboutSeries'], day: string): string[] {
  return [...lists]
    .filter(([, claims]) => countKnown(claims, day) > 0)
    .map(([key]) => key)
    .sort(byText);
}
