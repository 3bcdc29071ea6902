import { countKnown, type KnownArchive, knownOf } from '../archive.js';
import type { Indexes } from '../indexes.js';
import { bookOfFamilies, type FamilyBook } from './families.js';
import { nameBook, type Spelling } from './name-book.js';
import { OF_PEOPLE } from './name-families.js';
import { personNames } from './person-names.js';
import { teamNames } from './team-names.js';
import { usualNames } from './usual-names.js';
import { usualTrack } from './vocabulary.js';

/** The names of everything that has several spellings. */
export interface FamilyBooks {
  readonly people: FamilyBook;
  readonly teams: FamilyBook;
  readonly tracks: FamilyBook;
}

/** The names that the known claims have. */
export function booksOf(archive: KnownArchive): FamilyBooks {
  const { corrections } = archive;
  const { people, teams, tracks } = archive.families();
  return {
    people: bookOfFamilies(people, (spellings) => personNames(peopleAmong(spellings, archive), corrections)),
    teams: bookOfFamilies(teams, (spellings) => teamNames(teamsAmong(spellings, archive), corrections)),
    tracks: bookOfFamilies(tracks, (spellings) =>
      nameBook(usualNames(used(spellings, archive, 'aboutTrack'), usualTrack)),
    ),
  };
}

/** Whether a known claim has one of the spellings as a driver. */
export function drives(archive: KnownArchive, spellingsOfOne: readonly string[]): boolean {
  const { byDriver, crewOfDriver, byReplacement } = archive.indexes();
  return spellingsOfOne.some((spelling) =>
    [byDriver, crewOfDriver, byReplacement].some((index) => countKnown(archive, index.get(spelling)) > 0),
  );
}

function peopleAmong(spellings: readonly string[], archive: KnownArchive) {
  const indexes = archive.indexes();
  const claimsWith = (text: string) => OF_PEOPLE.flatMap((index) => knownOf(archive, indexes[index].get(text)));
  return used(spellings, archive, ...OF_PEOPLE).map(({ text, uses }) => ({
    text,
    uses,
    drives: drives(archive, [text]),
    claims: () => claimsWith(text),
  }));
}

function teamsAmong(spellings: readonly string[], archive: KnownArchive) {
  const numbers = archive.indexes().aboutTeam;
  return used(spellings, archive, 'aboutTeam').map(({ text, uses }) => ({
    text,
    uses,
    // Only a few teams are asked: those that had several names.
    lastUsed: () => archive.ledger.claim(numbers.get(text)?.[uses - 1] ?? -1).published,
  }));
}

/** Those of some spellings that known claims have. */
function used(spellings: readonly string[], archive: KnownArchive, ...of: readonly (keyof Indexes)[]): Spelling[] {
  const indexes = archive.indexes();
  return spellings
    .map((text) => ({
      text,
      uses: of.reduce((sum, index) => sum + countKnown(archive, indexes[index].get(text)), 0),
    }))
    .filter(({ uses }) => uses > 0);
}
