import { byText } from '../../values/by-text.js';

/** A spelling of a name, and how many of the known claims have it. */
export interface Spelling {
  readonly text: string;
  readonly uses: number;
}

/** Which spellings are one name, as known on a day. */
export interface NameBook {
  /** The names as shown, in order of their text. */
  readonly names: readonly string[];
  /** The name that a spelling found in claims stands for. */
  nameOf(spelling: string): string | undefined;
  /** All spellings of a name in claims. */
  spellingsOf(name: string): readonly string[];
}

/** Spellings of one name: those it may be shown by, and others, such as a surname or a team's short name. */
export interface Group<T extends Spelling = Spelling> {
  readonly shown: readonly T[];
  readonly short: readonly T[];
}

/** By a key of the name. */
export type Groups<T extends Spelling = Spelling> = ReadonlyMap<string, Group<T>>;

/**
 * A book of groups of spellings that each are one name, under keys of the caller's choice.
 *
 * A name is shown as `shownAs` has it for its key, or else as most claims spell it; of spellings used equally often, the
 * one with more accents, then more capitals, then more characters, then the first by code units.
 */
export function nameBook(groups: Groups, shownAs: ReadonlyMap<string, string> = new Map()): NameBook {
  const nameOf = new Map<string, string>();
  const spellingsOf = new Map<string, readonly string[]>();
  for (const [key, { shown, short }] of groups) {
    const asked = shownAs.get(key);
    const name = asked ?? [...shown].sort(likelierFirst)[0]?.text;
    if (name === undefined) continue;
    const texts = [...new Set([...shown, ...short].map((spelling) => spelling.text))].sort(byText);
    spellingsOf.set(name, texts);
    for (const text of texts) nameOf.set(text, name);
  }
  return {
    names: [...spellingsOf.keys()].sort(byText),
    nameOf: (spelling) => nameOf.get(spelling),
    spellingsOf: (name) => spellingsOf.get(name) ?? [],
  };
}

function likelierFirst(a: Spelling, b: Spelling): number {
  return (
    b.uses - a.uses ||
    count(b.text.normalize('NFD'), /\p{M}/gu) - count(a.text.normalize('NFD'), /\p{M}/gu) ||
    count(b.text, /\p{Lu}/gu) - count(a.text, /\p{Lu}/gu) ||
    b.text.length - a.text.length ||
    byText(a.text, b.text)
  );
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
