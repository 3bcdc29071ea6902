import type { Corrections, DifferentNames, SameName } from '../../corrections/corrections.js';
import { byText } from '../../values/by-text.js';
import { groupBy } from '../../values/group-by.js';
import { keyOf, wordsOf } from './keys.js';
import type { Group, Groups, NameBook, Spelling } from './name-book.js';

/** What the operator says of names. */
export type NameCorrections = Pick<Corrections, 'same' | 'different'>;

/** A name as letters, without regard to case, as words, and written together. */
type Form = (name: string) => string;
const asWritten: Form = (name) => name.normalize('NFC').trim().replace(/\s+/g, ' ');
const inLowerCase: Form = (name) => asWritten(name).toLowerCase();
const asWords: Form = (name) => wordsOf(name).join(' ');

/**
 * Groups with those split in which names stand that are kept apart. Every such name gets a group of its own; other
 * spellings go with the one that they are written like, or else with the one that most claims have.
 */
export function keptApart<T extends Spelling>(groups: Groups<T>, different: readonly DifferentNames[]): Groups<T> {
  if (different.length === 0) return groups;
  const mentions = different.flatMap((entry) => entry.names.map((name) => ({ entry, words: asWords(name) })));
  const byWords = groupBy(mentions, ({ words }) => words);
  return new Map(
    [...groups].flatMap(([key, group]) => {
      const texts = [...group.shown, ...group.short].map(({ text }) => text);
      const entries = new Set(texts.flatMap((text) => byWords.get(asWords(text))?.map(({ entry }) => entry) ?? []));
      const names = [...entries].flatMap(({ names }) => {
        const here = new Set(texts.map((text) => writtenLike(text, names)).filter((name) => name !== undefined));
        return here.size > 1 ? [...here] : [];
      });
      if (names.length === 0) return [[key, group] as const];
      return split(group, [...new Set(names)].sort(byText)).map(
        ([name, part], index) => [index === 0 ? key : `${key}\n${name}`, part] as const,
      );
    }),
  );
}

/** The part of each name, that of the name with most uses first. */
function split<T extends Spelling>({ shown, short }: Group<T>, names: readonly string[]): [string, Group<T>][] {
  const all = [...shown, ...short];
  const uses = (name: string): number =>
    all.filter(({ text }) => writtenLike(text, names) === name).reduce((sum, one) => sum + one.uses, 0);
  const [most = '', ...others] = names.toSorted((a, b) => uses(b) - uses(a));
  return [most, ...others].map((name) => {
    const own = all.filter(({ text }) => (writtenLike(text, names) ?? most) === name);
    const full = own.filter((one) => shown.includes(one));
    return [
      name,
      full.length > 0 ? { shown: full, short: own.filter((one) => short.includes(one)) } : { shown: own, short: [] },
    ];
  });
}

/** The one of some names that a spelling is written like, if it is only one. */
function writtenLike(text: string, names: readonly string[]): string | undefined {
  for (const form of [asWritten, inLowerCase, asWords]) {
    const like = names.filter((name) => form(name) === form(text));
    if (like.length === 1) return like[0];
  }
  return undefined;
}

/**
 * Groups with those joined that hold names which are one. A joined one is shown by what is not short for something.
 *
 * @param usual the vocabulary's name for a name that is known under others
 */
export function takenForOne<T extends Spelling>(
  groups: Groups<T>,
  same: readonly SameName[],
  isShort: (spelling: T) => boolean,
  usual?: (name: string) => string | undefined,
): Groups<T> {
  if (same.length === 0) return groups;
  const find = finderIn(groups, usual);
  const joined = new Map(groups);
  const movedTo = new Map<string, string>();
  const nowAt = (key: string): string => {
    const next = movedTo.get(key);
    return next === undefined ? key : nowAt(next);
  };
  for (const { names } of same) {
    const [first, ...others] = [...new Set(names.flatMap((name) => find(name) ?? []).map(nowAt))].sort(byText);
    if (first === undefined || others.length === 0) continue;
    const parts = [first, ...others].flatMap((key) => joined.get(key) ?? []);
    for (const key of others) {
      joined.delete(key);
      movedTo.set(key, first);
    }
    const shown = parts.flatMap((part) => part.shown);
    const full = shown.filter((spelling) => !isShort(spelling));
    const short = parts.flatMap((part) => part.short);
    const brief = full.length > 0 ? shown.filter(isShort) : [];
    joined.set(first, { shown: full.length > 0 ? full : shown, short: [...short, ...brief] });
  }
  return joined;
}

/** By the key of a group: the name it is to be shown by. */
export function shownNames<T extends Spelling>(
  groups: Groups<T>,
  same: readonly SameName[],
): ReadonlyMap<string, string> {
  const wanted = same.filter(({ shown }) => shown !== undefined);
  if (wanted.length === 0) return new Map();
  const find = finderIn(groups);
  return new Map(
    wanted.flatMap(({ names, shown = '' }) => names.flatMap((name) => find(name) ?? []).map((key) => [key, shown])),
  );
}

/** For a surname: the key of the group that holds the other names which are one with it, if it is only one. */
export function ownersOf<T extends Spelling>(
  same: readonly SameName[],
  groups: Groups<T>,
): (surname: string) => string | undefined {
  if (same.length === 0) return () => undefined;
  const find = finderIn(groups);
  const byWords = groupBy(
    same.flatMap(({ names }) => names.map((name) => ({ words: asWords(name), names }))),
    ({ words }) => words,
  );
  return (surname) => {
    const others = byWords.get(asWords(surname))?.flatMap(({ names }) => names) ?? [];
    const keys = new Set(others.flatMap((name) => find(name) ?? []));
    return keys.size === 1 ? [...keys][0] : undefined;
  };
}

/** For a surname: whether a full name is kept apart from it. */
export function apartFrom(different: readonly DifferentNames[]): (surname: string) => (name: string) => boolean {
  const others = new Map<string, Set<string>>();
  for (const { names } of different) {
    const all = names.map(asWords);
    for (const one of all) others.set(one, new Set([...(others.get(one) ?? []), ...all]));
  }
  return (surname) => {
    const apart = others.get(asWords(surname));
    return apart === undefined ? () => false : (name) => apart.has(asWords(name));
  };
}

/** Finds the name that a book has for one written by the operator. */
export function finderInBook(book: NameBook, usual?: (name: string) => string | undefined) {
  const groups = book.names.map((name): [string, Group<Spelling>] => [
    name,
    { shown: book.spellingsOf(name).map((text) => ({ text, uses: 0 })), short: [] },
  ]);
  return finderIn(new Map(groups), usual);
}

/** Finds the group of a name: one with that very spelling, or else the only one with one like it. */
function finderIn<T extends Spelling>(
  groups: Groups<T>,
  usual: (name: string) => string | undefined = () => undefined,
): (name: string) => string | undefined {
  const all = [...groups].flatMap(([key, { shown, short }]) => [...shown, ...short].map(({ text }) => ({ key, text })));
  const tables = [asWritten, inLowerCase, keyOf, (name: string) => keyOf(usual(name) ?? name)].map((form) => {
    const table = groupBy(all, ({ text }) => form(text));
    return (name: string): readonly string[] => [...new Set(table.get(form(name))?.map(({ key }) => key))];
  });
  return (name) => {
    const keys = tables.map((find) => find(name)).find((found) => found.length > 0) ?? [];
    return keys.length === 1 ? keys[0] : undefined;
  };
}
