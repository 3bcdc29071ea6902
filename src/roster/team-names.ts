import { groupBy, keyOf, wordsOf } from './keys.js';
import { type NameBook, nameBook, type Spelling } from './name-book.js';

/** Words that a team's name may be cut by: "Spire" for "Spire Motorsports". */
const LOOSE = new Set([
  'racing',
  'motorsport',
  'motorsports',
  'autosport',
  'autosports',
  'team',
  'garage',
  'motor',
  'sports',
  'club',
  'group',
  'the',
  'inc',
  'llc',
]);

/**
 * Which spellings are one team: those that differ in case, accents, dots, hyphens and spaces only; and a name cut by
 * words like Racing or Motorsports is the only known team that it is short for, else a team of its own.
 */
export function teamNames(spellings: readonly Spelling[]): NameBook {
  const byKey = groupBy(spellings, (spelling) => keyOf(spelling.text));
  const byStem = groupBy(byKey.keys(), (key) => stemOf(byKey.get(key)?.[0]?.text ?? ''));
  const full = new Map<string, readonly Spelling[]>();
  const short = new Map<string, readonly Spelling[]>();
  for (const [key, same] of byKey) {
    const [longer, ...others] = (byStem.get(key) ?? []).filter((other) => other !== key);
    if (longer !== undefined && others.length === 0) short.set(longer, same);
    else full.set(key, same);
  }
  return nameBook(full, short);
}

/** The key of a team's name without the words it may be cut by; of the whole name if nothing else is left. */
export function stemOf(name: string): string {
  const words = wordsOf(name).filter((word) => !LOOSE.has(word));
  return words.length === 0 ? keyOf(name) : words.join('');
}

/** What a team may be called for short: its name without the words it may be cut by, and its initials. */
export function shortNamesOf(name: string): readonly string[] {
  const words = wordsOf(name);
  return [stemOf(name), ...(words.length > 1 ? [words.map((word) => word[0]).join('')] : [])];
}
