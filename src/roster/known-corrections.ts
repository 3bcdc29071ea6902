import type { DifferentNames, Rejection, SameName } from '../corrections/corrections.js';
import { NO_CORRECTIONS } from '../corrections/corrections.js';
import type { KnownArchive } from './archive.js';
import { type Books, statementOf } from './facts/statement.js';
import { booksOf } from './names/books.js';
import { finderInBook } from './names/corrected-names.js';
import { usualTeam } from './names/vocabulary.js';
import type { CorrectedNames, KnownCorrections, Roster } from './roster.js';

/** What of the corrections bears on the known articles. */
export function knownCorrections(archive: KnownArchive, books: Books): KnownCorrections {
  const { ledger, bound, rejected, corrections } = archive;
  const find = finders(books);
  const namesOf =
    (how: CorrectedNames['how']) =>
    ({ names, reason }: SameName | DifferentNames): readonly CorrectedNames[] => {
      const { known } = find(names);
      return known.length > 1 ? [{ how, names, shown: [...new Set(known)], reason }] : [];
    };
  return {
    setAside: [...rejected()]
      .filter(([number]) => number < bound)
      .map(([number, hits]) => {
        const claim = ledger.claim(number);
        const { slots } = statementOf(claim, books);
        return { claim, slots: { ...slots }, reasons: [...new Set(hits.map(({ reason }) => reason))] };
      })
      .reverse(),
    names: [...corrections.same.flatMap(namesOf('same')), ...corrections.different.flatMap(namesOf('different'))],
  };
}

/** Corrections that change nothing in all that is known: mistyped, or not needed any more. */
export function unusedCorrections(archive: KnownArchive): ReturnType<Roster['unusedCorrections']> {
  const { rejections, same, different } = archive.corrections;
  const hits = new Set([...archive.rejected().values()].flat());
  const idle = rejections
    .filter((rejection) => !hits.has(rejection))
    .map((rejection) => ({ place: rejection.place, problem: hitsNothing(rejection, archive) }));
  if (same.length + different.length === 0) return idle;

  // As the names would be without the operator.
  const find = finders(booksOf({ ...archive, corrections: NO_CORRECTIONS }));
  const ofNames = (
    { place, names }: SameName | DifferentNames,
    isNeeded: (shown: readonly string[]) => boolean,
    otherwise: string,
  ) => {
    const { known, missing } = find(names);
    if (missing.length > 0) return [{ place, problem: `changes nothing: no article names ${list(missing)}` }];
    return isNeeded(known) ? [] : [{ place, problem: `changes nothing: ${list(names)} are ${otherwise} anyway` }];
  };
  return [
    ...idle,
    ...same.flatMap((entry) => ofNames(entry, (known) => new Set([...known, entry.shown ?? known[0]]).size > 1, 'one')),
    ...different.flatMap((entry) => ofNames(entry, (known) => new Set(known).size < known.length, 'kept apart')),
  ];
}

function hitsNothing({ article }: Rejection, { articles }: KnownArchive): string {
  const isThere = article === undefined || articles.some(({ name }) => name === article);
  return isThere
    ? 'sets nothing aside: no article says this; "npm run -s extract" shows what each says'
    : `sets nothing aside: there is no article "${article}"`;
}

function list(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(' and ');
}

/** Finds names in the book, of people or of teams, that knows more of them: what each is shown as, and which it has not. */
function finders({ people, teams }: Books) {
  const books = [finderInBook(people), finderInBook(teams, usualTeam)];
  return (names: readonly string[]): { known: readonly string[]; missing: readonly string[] } => {
    const found = books.map((find) => ({
      known: names.flatMap((name) => find(name) ?? []),
      missing: names.filter((name) => find(name) === undefined),
    }));
    return found.reduce((best, other) => (other.known.length > best.known.length ? other : best));
  };
}
