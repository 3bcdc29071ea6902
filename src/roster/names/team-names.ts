import { NO_CORRECTIONS } from '../../corrections/corrections.js';
import { TEAM_SUFFIXES } from '../../racing/team-words.js';
import { groupBy } from '../../values/group-by.js';
import { keptApart, type NameCorrections, shownNames, takenForOne } from './corrected-names.js';
import { keyOf, wordsOf } from './keys.js';
import { type Groups, type NameBook, nameBook, type Spelling } from './name-book.js';
import { isAbbreviation, usualNames } from './usual-names.js';
import { otherNamesOfTeam, usualTeam } from './vocabulary.js';

/** Words that a team's name may be cut by: "Spire" for "Spire Motorsports". */
const LOOSE = new Set([
  ...TEAM_SUFFIXES.filter((suffix) => !suffix.includes(' ')).map((suffix) => suffix.toLowerCase()),
  ...['team', 'race', 'motor', 'sports', 'sport', 'club', 'group', 'the', 'inc', 'llc', 'grand', 'prix', 'gp', 'f1'],
]);

/**
 * Which spellings are one team: the names that the vocabulary has for it; those that differ in case, accents, dots,
 * hyphens and spaces only; and a name cut by words like Racing or Motorsports, if it is short for one known team only
 * and no well-known team of its own.
 */
export function teamNames(
  spellings: readonly Spelling[],
  { same, different }: NameCorrections = NO_CORRECTIONS,
): NameBook {
  const groups = takenForOne(
    keptApart(withShortNames(usualNames(spellings, usualTeam)), different),
    same,
    ({ text }) => isAbbreviation(text),
    usualTeam,
  );
  return nameBook(groups, shownNames(groups, same));
}

/** The keys under which a team's name may meet others: its own, those of its usual name and of all it is called, and both cut. */
export function linksOfTeam(name: string): readonly string[] {
  const usual = usualTeam(name) ?? name;
  return [keyOf(name), keyOf(usual), stemOf(name), stemOf(usual), ...otherNamesOfTeam(name).sure.map(keyOf)];
}

/** Groups with names that are short for one other put to that. */
function withShortNames(groups: Groups): Groups {
  const byStem = groupBy(groups.keys(), (key) => stemOf(groups.get(key)?.shown[0]?.text ?? ''));
  const full = new Map(groups);
  for (const [key, { shown }] of groups) {
    const [longer, ...others] = (byStem.get(key) ?? []).filter((other) => other !== key);
    if (longer === undefined || others.length > 0 || shown.some(({ text }) => usualTeam(text))) continue;
    const { shown: ofLonger, short } = full.get(longer) ?? { shown: [], short: [] };
    full.set(longer, { shown: ofLonger, short: [...short, ...shown] });
    full.delete(key);
  }
  return full;
}

/** What a team may be called for short: its name without the words it may be cut by, and its initials. */
export function shortNamesOf(name: string): readonly string[] {
  const words = wordsOf(name);
  return [stemOf(name), ...(words.length > 1 ? [words.map((word) => word[0]).join('')] : [])];
}

/** The words of a team's name without those it may be cut by; all words if nothing else is left. */
export function stemWords(name: string): readonly string[] {
  const all = wordsOf(name);
  const words = all.filter((word) => !LOOSE.has(word));
  return words.length === 0 ? all : words;
}

function stemOf(name: string): string {
  return stemWords(name).join('');
}
