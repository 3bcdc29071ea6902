import { countKnown, type KnownArchive, knownOf } from '../archive.js';
import type { Books } from '../facts/statement.js';
import type { Indexes } from '../indexes.js';
import { type NameBook, nameBook, type Spelling } from './name-book.js';
import { personNames } from './person-names.js';
import { teamNames } from './team-names.js';
import { usualNames } from './usual-names.js';
import { usualTrack } from './vocabulary.js';

/** The names that the known claims have. */
export function booksOf(archive: KnownArchive): Books {
  return {
    people: people(archive),
    teams: teamNames(spellings(archive, 'aboutTeam'), archive.corrections),
    tracks: nameBook(usualNames(spellings(archive, 'aboutTrack'), usualTrack)),
  };
}

/** Whether a known claim has one of the spellings as a driver. */
export function drives(archive: KnownArchive, spellingsOfOne: readonly string[]): boolean {
  const { byDriver, crewOfDriver, byReplacement } = archive.indexes();
  return spellingsOfOne.some((spelling) =>
    [byDriver, crewOfDriver, byReplacement].some((index) => countKnown(archive, index.get(spelling)) > 0),
  );
}

function people(archive: KnownArchive): NameBook {
  const uses = new Map<string, number>();
  for (const index of ['bySubject', 'crewOfDriver', 'byReplacement'] as const) {
    for (const { text, uses: more } of spellings(archive, index)) uses.set(text, (uses.get(text) ?? 0) + more);
  }
  const { bySubject, crewOfDriver, byReplacement } = archive.indexes();
  const articlesWith = (text: string) =>
    [bySubject, crewOfDriver, byReplacement].flatMap((index) =>
      knownOf(archive, index.get(text)).map(({ article }) => article),
    );
  const all = [...uses].map(([text, count]) => ({
    text,
    uses: count,
    drives: drives(archive, [text]),
    articles: () => new Set(articlesWith(text)),
  }));
  return personNames(all, archive.corrections);
}

function spellings(archive: KnownArchive, index: keyof Indexes): Spelling[] {
  return [...archive.indexes()[index]]
    .map(([text, numbers]) => ({ text, uses: countKnown(archive, numbers) }))
    .filter(({ uses }) => uses > 0);
}
