import { NO_CORRECTIONS } from '../../corrections/corrections.js';
import { groupBy } from '../../values/group-by.js';
import { keptApart, type NameCorrections, shownNames, takenForOne } from './corrected-names.js';
import { keyOf, wordsOf } from './keys.js';
import { type Groups, type NameBook, nameBook } from './name-book.js';
import { type DatedSpelling, newestNames } from './newest-names.js';
import { stemWords } from './stem-words.js';
import { isAbbreviation, usualNames } from './usual-names.js';
import { otherNamesOfTeam, usualTeam } from './vocabulary.js';

/**
 * Which spellings are one team: the names that the vocabulary has for it; those that differ in case, accents, dots,
 * hyphens and spaces only; and a name cut by words like Racing or Motorsports, if it is short for one known team only
 * and no well-known team of its own. A team that was renamed is shown as the newest article has it.
 */
export function teamNames(
  spellings: readonly DatedSpelling[],
  { same, different }: NameCorrections = NO_CORRECTIONS,
): NameBook {
  const groups = takenForOne(
    keptApart(withShortNames(usualNames(spellings, usualTeam)), different),
    same,
    ({ text }) => isAbbreviation(text),
    usualTeam,
  );
  // What the operator says of a name comes before what articles call it last.
  return nameBook(groups, new Map([...newestNames(groups, spellings), ...shownNames(groups, same)]));
}

/** The keys under which a team's name may meet others: its own, those of its usual name and of all it is called, and both cut. */
export function linksOfTeam(name: string): readonly string[] {
  const usual = usualTeam(name) ?? name;
  return [keyOf(name), keyOf(usual), ...cutNamesOf(name), stemOf(usual), ...otherNamesOfTeam(name).sure.map(keyOf)];
}

/** Groups with names that are short for one other put to that. */
function withShortNames(groups: Groups): Groups {
  const shortOf = [...groups].flatMap(([key, { shown }]) =>
    cutNamesOf(shown[0]?.text ?? '').map((cut) => ({ cut, key })),
  );
  const byCut = groupBy(shortOf, ({ cut }) => cut);
  const full = new Map(groups);
  for (const [key, { shown }] of groups) {
    const [longer, ...others] = (byCut.get(key) ?? []).flatMap((other) => (other.key === key ? [] : other.key));
    if (longer === undefined || others.length > 0 || shown.some(({ text }) => usualTeam(text))) continue;
    const { shown: ofLonger, short } = full.get(longer) ?? { shown: [], short: [] };
    full.set(longer, { shown: ofLonger, short: [...short, ...shown] });
    full.delete(key);
  }
  return full;
}

/** The keys of what a team is called where no other is meant: its name cut, and what a well-known one has as well. */
function cutNamesOf(name: string): readonly string[] {
  const usual = usualTeam(name);
  return [...new Set([stemOf(name), ...(usual === undefined ? [] : otherNamesOfTeam(usual).weak.map(keyOf))])];
}

/** What a team may be called for short: its name without the words it may be cut by, and its initials. */
export function shortNamesOf(name: string): readonly string[] {
  const words = wordsOf(name);
  return [stemOf(name), ...(words.length > 1 ? [words.map((word) => word[0]).join('')] : [])];
}

function stemOf(name: string): string {
  return stemWords(name).join('');
}
