import {
  areInitialsOfOther,
  byFirstWord,
  byFirstWordOfJunior,
  byGluedInitial,
  byLetters,
  isGivenNameIn,
  isSurnameOfSeveral,
  type Names,
  surely,
} from './names.js';
import type { Part } from './part.js';

export type NamePart = Part & { readonly is: 'name' };

/** Whether a name is that of a track alone. */
export function isOnlyTrack({ driver, team, track }: NamePart): boolean {
  return track !== undefined && driver === undefined && team === undefined;
}

/** The names that a text means; a word that stands alone may be the first of a driver's. */
export function nameOf(text: string, view: Names, alone: boolean): NamePart | undefined {
  const [surname, team, place] = (['driver', 'team', 'track'] as const).map((kind) => surely(kind, text, view));
  const isAny = surname !== undefined || team !== undefined || place !== undefined;
  const raceTrack = isAny ? undefined : view.trackOfRace(text);
  const track = place ?? raceTrack;
  const isOther = surname !== undefined || team !== undefined || track !== undefined;
  const called = alone && surname === undefined && place === undefined ? byFirstWord(text, view) : undefined;
  // "AJ" may be A.J. Stone, and Ann Jones too.
  const first = called === undefined || areInitialsOfOther(text, called, view) ? undefined : called;
  // A given name is that of a driver, and none of a team that is called after somebody else of that name.
  if (first !== undefined && team !== undefined && isGivenNameIn(text, team, view))
    return { is: 'name', text, driver: first };
  const driver =
    surname ??
    (isOther
      ? undefined
      : (first ?? byLetters(text, view) ?? byFirstWordOfJunior(text, view) ?? byGluedInitial(text, view)));
  if (driver === undefined && team === undefined && track === undefined) return undefined;
  const isOfSeveral = driver === undefined && team !== undefined && isSurnameOfSeveral(text, team, view);
  return {
    ...{ is: 'name', text, ...(driver && { driver }), ...(team && { team }), ...(track && { track }) },
    ...(raceTrack && { race: text }),
    ...(isOfSeveral && { severalDrivers: true }),
  };
}

/** What is a team's whole name is none of a track that it is only short for: "who drives for Red Bull?" asks of no race at its ring. */
export function withoutPlace({ track, ...part }: NamePart, view: Names): NamePart {
  const isWhole = (kind: 'team' | 'track') => view.find(kind, part.text).found === 'exact';
  return track === undefined || (part.team !== undefined && isWhole('team') && !isWhole('track'))
    ? part
    : { ...part, track };
}

/** A team of the vocabulary under the name that the roster has for it, which may be spelt otherwise. */
export function asTold(team: string, { find }: Names): string {
  const told = find('team', team);
  return told.found === 'exact' ? told.name : team;
}
