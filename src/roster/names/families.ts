import { byText } from '../../values/by-text.js';
import { once } from '../../values/memo.js';
import { keyOf } from './keys.js';
import type { NameBook } from './name-book.js';

/** Spellings that may have to do with each other: which of them are one name does not depend on any other spelling. */
type Family = readonly string[];

/** All spellings, whenever they were published, by family. */
export interface Families {
  readonly all: readonly Family[];
  /** The family of a spelling; of any other text, the one that has its key (`keyOf`) for a link. */
  of(text: string): Family | undefined;
}

/**
 * Parts spellings into families: those with a link in common are in one, and those that one correction names.
 *
 * @param linksOf the keys (`keyOf`) under which a spelling may meet others, and under which it may be looked up
 * @param corrected names that the operator speaks of together
 */
export function familiesOf(
  spellings: readonly string[],
  linksOf: (spelling: string) => readonly string[],
  corrected: readonly (readonly string[])[],
): Families {
  const nextOf = new Map<string, string>();
  const rootOf = (link: string): string => {
    const passed: string[] = [];
    let root = link;
    for (let next = nextOf.get(root); next !== undefined; next = nextOf.get(root)) {
      passed.push(root);
      root = next;
    }
    // The way is short the next time.
    for (const each of passed) nextOf.set(each, root);
    return root;
  };
  const join = (links: readonly string[]): string => {
    const [first = '', ...others] = links.map(rootOf);
    for (const other of others) if (other !== rootOf(first)) nextOf.set(other, rootOf(first));
    return first;
  };
  for (const names of corrected) join(names.flatMap(linksOf));
  const linked = spellings.map((spelling) => ({ spelling, link: join(linksOf(spelling)) }));

  const byRoot = new Map<string, string[]>();
  const bySpelling = new Map<string, Family>();
  for (const { spelling, link } of linked) {
    const family = byRoot.get(rootOf(link)) ?? [];
    family.push(spelling);
    byRoot.set(rootOf(link), family);
    bySpelling.set(spelling, family);
  }
  return {
    all: [...byRoot.values()],
    of: (text) => bySpelling.get(text) ?? byRoot.get(rootOf(keyOf(text))),
  };
}

/** A book that works out a family when one of its names is first asked for. */
export interface FamilyBook extends NameBook {
  /** The part of the book in which a name is, under whatever spelling or key; the same one each time. */
  partFor(text: string): NameBook | undefined;
}

/** A book of families, each by what `bookOf` makes of its spellings. */
export function bookOfFamilies(families: Families, bookOf: (spellings: readonly string[]) => NameBook): FamilyBook {
  const parts = new Map<Family, NameBook>();
  const partOf = (family: Family): NameBook => {
    const part = parts.get(family) ?? bookOf(family);
    parts.set(family, part);
    return part;
  };
  const partFor = (text: string): NameBook | undefined => {
    const family = families.of(text);
    return family && partOf(family);
  };
  const names = once(() => families.all.flatMap((family) => partOf(family).names).sort(byText));
  return {
    get names() {
      return names();
    },
    nameOf: (spelling) => partFor(spelling)?.nameOf(spelling),
    spellingsOf: (name) => partFor(name)?.spellingsOf(name) ?? [],
    partFor,
  };
}
