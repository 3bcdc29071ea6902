import { type Archive, countKnown } from '../archive.js';
import type { Books } from '../facts/statement.js';
import { type NameBook, nameBook, type Spelling } from './name-book.js';
import { personNames } from './person-names.js';
import { teamNames } from './team-names.js';
import { usualNames } from './usual-names.js';
import { usualTrack } from './vocabulary.js';

/** The names that an archive has up to a day, `YYYY-MM-DD`. */
export function booksUpTo(archive: Archive, day: string): Books {
  return {
    people: people(archive, day),
    teams: teamNames(spellings(archive.aboutTeam, day)),
    tracks: tracks(archive, day),
  };
}

/** Whether a claim published up to a day has one of the spellings as a driver. */
export function drives(archive: Archive, day: string, spellingsOfOne: readonly string[]): boolean {
  return spellingsOfOne.some(
    (spelling) =>
      countKnown(archive.crewOfDriver.get(spelling) ?? [], day) > 0 ||
      countKnown(archive.byReplacement.get(spelling) ?? [], day) > 0 ||
      archive.bySubject
        .get(spelling)
        ?.some(({ kind, published }) => published <= day && kind !== 'crew' && kind !== 'role'),
  );
}

function people(archive: Archive, day: string): NameBook {
  const uses = new Map<string, number>();
  for (const lists of [archive.bySubject, archive.crewOfDriver, archive.byReplacement]) {
    for (const { text, uses: more } of spellings(lists, day)) uses.set(text, (uses.get(text) ?? 0) + more);
  }
  return personNames([...uses].map(([text, count]) => ({ text, uses: count, drives: drives(archive, day, [text]) })));
}

function tracks(archive: Archive, day: string): NameBook {
  const { shown, short } = usualNames(spellings(archive.aboutTrack, day), usualTrack);
  return nameBook(shown, short);
}

function spellings(lists: ReadonlyMap<string, readonly { readonly published: string }[]>, day: string): Spelling[] {
  return [...lists].map(([text, claims]) => ({ text, uses: countKnown(claims, day) })).filter(({ uses }) => uses > 0);
}
