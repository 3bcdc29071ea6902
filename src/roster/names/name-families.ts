import type { Corrections } from '../../corrections/corrections.js';
import type { Indexes } from '../indexes.js';
import { type Families, familiesOf } from './families.js';
import { linksOfPerson } from './person-names.js';
import { linksOfTeam } from './team-names.js';
import { linksOfTrack } from './vocabulary.js';

/** The families of all names in an archive. */
export type NameFamilies = { readonly [K in 'people' | 'teams' | 'tracks']: Families };

/** The indexes in which people stand. */
export const OF_PEOPLE = ['bySubject', 'crewOfDriver', 'byReplacement'] as const;

/** What of the names of all days depends on what. */
export function nameFamilies(indexes: Indexes, { same, different }: Corrections): NameFamilies {
  const keys = (...of: readonly (keyof Indexes)[]): string[] => [
    ...new Set(of.flatMap((index) => [...indexes[index].keys()])),
  ];
  const corrected = [
    ...same.map(({ names, shown }) => [...names, ...(shown === undefined ? [] : [shown])]),
    ...different.map(({ names }) => names),
  ];
  return {
    people: familiesOf(keys(...OF_PEOPLE), linksOfPerson, corrected),
    teams: familiesOf(keys('aboutTeam'), linksOfTeam, corrected),
    tracks: familiesOf(keys('aboutTrack'), linksOfTrack, []),
  };
}
