import type { Claim } from '../../claims/claim.js';
import { NO_CORRECTIONS } from '../../corrections/corrections.js';
import { groupBy } from '../../values/group-by.js';
import { apartFrom, keptApart, type NameCorrections, ownersOf, shownNames, takenForOne } from './corrected-names.js';
import { areFatherAndSon, type SaidOf } from './father-and-son.js';
import { keyOf, wordsOf } from './keys.js';
import { type Group, type Groups, type NameBook, nameBook, type Spelling } from './name-book.js';

/** A spelling of a person's name in claims. */
export interface PersonSpelling extends Spelling {
  /** Whether a claim has it as a driver. */
  readonly drives: boolean;
  /** The claims that have it; needed only where a name stands with and without a suffix. */
  readonly claims?: () => readonly Claim[];
}

interface Parsed extends PersonSpelling {
  /** Words without the suffix. */
  readonly words: readonly string[];
  /** `jr`, `sr`, `ii`, ...; empty without one. */
  readonly suffix: string;
  /** A surname alone, perhaps with a particle: `Vance`, `van der Berg`, `Vance Jr.` */
  readonly bare: boolean;
}

const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
const PARTICLES = new Set([
  'van',
  'von',
  'der',
  'den',
  'de',
  'di',
  'da',
  'del',
  'della',
  'la',
  'le',
  'dos',
  'du',
  'st',
]);

/**
 * Which spellings are one person. Full names are one if they differ in case, accents, dots, hyphens and spaces only;
 * a name with and one without a suffix are one, unless two different suffixes are known, or what is said of them cannot be of
 * one driver (`areFatherAndSon`). A surname alone is the only
 * known person of that surname (the only driver, if it stands for a driver), else somebody of its own. What the operator
 * says of names goes before all that.
 */
export function personNames(
  spellings: readonly PersonSpelling[],
  { same, different }: NameCorrections = NO_CORRECTIONS,
): NameBook {
  const parsed = spellings.map(parse);
  const full = takenForOne(keptApart(fullNames(parsed), different), same, isBare);
  const byLastWord = new Map<string, Set<string>>();
  for (const [key, { shown }] of full) {
    for (const { words } of shown) {
      const last = words.at(-1) ?? '';
      byLastWord.set(last, (byLastWord.get(last) ?? new Set()).add(key));
    }
  }
  const groups = new Map(full);
  const ownerByName = ownersOf(same, full);
  const isApartFrom = apartFrom(different);
  for (const name of parsed.filter(isBare)) {
    const owner = ownerByName(name.text) ?? ownerOf(name, full, byLastWord, isApartFrom(name.text));
    const key = owner ?? `${keyOf(name.text)} alone`;
    const { shown, short } = groups.get(key) ?? { shown: [], short: [] };
    groups.set(key, owner === undefined ? { shown: [...shown, name], short } : { shown, short: [...short, name] });
  }
  const all = takenForOne(groups, same, isBare);
  return nameBook(all, shownNames(all, same));
}

function fullNames(parsed: readonly Parsed[]): Groups<Parsed> {
  const groups = new Map<string, Group<Parsed>>();
  const full = parsed.filter((name) => !name.bare);
  for (const [base, namesakes] of groupBy(full, (name) => name.words.join(''))) {
    const suffixes = new Set(namesakes.map((name) => name.suffix).filter((suffix) => suffix !== ''));
    const areApart = suffixes.size > 1 || areTwo(namesakes);
    const keyOfName = ({ suffix }: Parsed) => (areApart ? `${base} ${suffix}`.trim() : base);
    for (const [key, shown] of groupBy(namesakes, keyOfName)) groups.set(key, { shown, short: [] });
  }
  return groups;
}

function areTwo(namesakes: readonly Parsed[]): boolean {
  const said = (names: readonly Parsed[]): SaidOf => ({
    spellings: names.map(({ text }) => text),
    claims: names.flatMap(({ claims }) => claims?.() ?? []),
  });
  const [senior, junior] = [
    namesakes.filter(({ suffix }) => suffix === ''),
    namesakes.filter(({ suffix }) => suffix !== ''),
  ];
  return senior.length > 0 && junior.length > 0 && areFatherAndSon(said(senior), said(junior));
}

/** The keys under which a person's name may meet others: as a whole, without its suffix, and by its last word. */
export function linksOfPerson(name: string): readonly string[] {
  const { words } = parse({ text: name, uses: 0, drives: false });
  return [keyOf(name), words.join(''), words.at(-1) ?? ''];
}

function isBare({ bare }: Parsed): boolean {
  return bare;
}

/** Whether a name is a surname alone, perhaps with a particle or a suffix. */
export function isSurname(name: string): boolean {
  return parse({ text: name, uses: 0, drives: false }).bare;
}

/** A name without its suffix: `ana vance` for `Ana Vance Jr.` */
export function withoutSuffix(name: string): string {
  return parse({ text: name, uses: 0, drives: false }).words.join(' ');
}

/** The ends of a name, without suffix: `van der berg`, `der berg`, `berg` for `Ana van der Berg`. */
export function surnamesOf(name: string): readonly string[] {
  const { words } = parse({ text: name, uses: 0, drives: false });
  return words.slice(1).map((_, index) => words.slice(index + 1).join(' '));
}

/** The key of the only person whose full name ends in a surname, and whom nothing keeps apart from it. */
function ownerOf(
  surname: Parsed,
  groups: Groups<Parsed>,
  byLastWord: ReadonlyMap<string, ReadonlySet<string>>,
  isApart: (name: string) => boolean,
): string | undefined {
  const keys = [...(byLastWord.get(surname.words.at(-1) ?? '') ?? [])].filter((key) => {
    const names = groups.get(key)?.shown ?? [];
    const suffixes = names.map((name) => name.suffix).filter((suffix) => suffix !== '');
    return (
      names.some((name) => endsWith(name.words, surname.words)) &&
      (surname.suffix === '' || suffixes.length === 0 || suffixes.includes(surname.suffix)) &&
      (!surname.drives || names.some((name) => name.drives)) &&
      !names.some(({ text }) => isApart(text))
    );
  });
  return keys.length === 1 ? keys[0] : undefined;
}

function parse(spelling: PersonSpelling): Parsed {
  const all = wordsOf(spelling.text);
  const last = all.at(-1) ?? '';
  const suffix = all.length > 1 && SUFFIXES.has(last) ? last : '';
  const words = suffix === '' ? all : all.slice(0, -1);
  return { ...spelling, words, suffix, bare: words.length < 2 || PARTICLES.has(words[0] ?? '') };
}

function endsWith(words: readonly string[], tail: readonly string[]): boolean {
  return words.length > tail.length && tail.every((word, index) => words[words.length - tail.length + index] === word);
}
