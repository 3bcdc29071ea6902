import type { Text } from '../../text/read-text.js';
import type { Token } from '../../text/token.js';
import { wordSet } from '../../text/word-set.js';
import { GIVEN_NAMES } from '../../words/given-names.js';
import type { NameGroup } from './name-groups.js';
import { nameWords, surnameOf } from './names-of-people.js';

/** A given name that shares the surname of a full name. */
export interface FamilyMember {
  /** Token index of the given name. */
  readonly first: number;
  readonly given: string;
  /** The full name that has the surname. */
  readonly relative: NameGroup;
}

/** "Dan and Rita Marsh", "Stone and her brother Kyle": given names without the surname, which the name of a relative has. */
export function familiesIn(text: Pick<Text, 'tokens' | 'sentences'>, groups: readonly NameGroup[]): FamilyMember[] {
  return [...pairsIn(text.tokens, groups), ...kinIn(text, groups)];
}

/** "Dan and Rita Marsh", "Ty & Ava Stone": two of one family, whose surname is printed once. */
function pairsIn(tokens: readonly Token[], groups: readonly NameGroup[]): FamilyMember[] {
  return groups.flatMap((left, index) => {
    const relative = groups[index + 1];
    const given = tokens[left.first];
    if (left.kind !== 'single' || relative?.kind !== 'candidate' || !given || given.possessive) return [];
    if (relative.first !== left.last + 1 || !/^(?:and|&)$/.test(tokens[left.last]?.lower ?? '')) return [];
    const both = [given.lower, tokens[relative.first]?.lower ?? ''];
    return both.every((word) => GIVEN_NAMES.has(word)) ? [{ first: left.first, given: given.text, relative }] : [];
  });
}

/** Whose surname is the same, as a rule: no cousins, husbands or wives. */
const KIN = wordSet('brother sister twin son daughter brothers sisters twins sons daughters siblings');
const SEVERAL = wordSet('brothers sisters twins sons daughters siblings');
const LISTED = wordSet('and , & : – —');
const WHICH = wordSet('kid younger older elder big little baby twin youngest eldest oldest only');

/**
 * "Stone and her brother Kyle", "Stone’s kid brother Kyle", "his sons drive, Ryan in one car and Kyle in the other": relatives of who
 * is named before the word, by her surname or in full, or of the one full name before them.
 */
function kinIn(
  { tokens, sentences }: Pick<Text, 'tokens' | 'sentences'>,
  groups: readonly NameGroup[],
): FamilyMember[] {
  const members: FamilyMember[] = [];
  let bySurname: ReadonlyMap<string, NameGroup | undefined> | undefined;
  let next = 0;
  let before: NameGroup | undefined;
  for (const { first, last } of sentences) {
    const named: NameGroup[] = [];
    const called: NameGroup[] = [];
    let are = false;
    let read = first;
    for (let group = groups[next]; group && group.first < last; group = groups[next]) {
      next += 1;
      while (read < group.first) are = SEVERAL.has(tokens[read++]) || are;
      if (group.kind === 'candidate') named.push(group);
      const given = tokens[group.first];
      if (group.kind !== 'single' || !given) continue;
      const at = tokens[group.first - 1]?.text === ',' ? group.first - 2 : group.first - 1;
      const isBeside = KIN.has(tokens[at]);
      if (!given.possessive && isBeside && (GIVEN_NAMES.has(given.lower) || isNameOf(tokens, group))) {
        const owner = WHICH.has(tokens[at - 1]) ? at - 1 : at;
        const possessor = [...named, ...called].find((one) => tokens[one.last - 1]?.possessive && one.last === owner);
        const [relative = called.length > 0 ? called[0] : before, other] = named;
        const bearer = possessor ?? (!other && called.length < 2 ? relative : undefined);
        bySurname ??= bearersIn(tokens, groups);
        const whole = bearer?.kind === 'single' ? bySurname.get(tokens[bearer.first]?.lower ?? '') : bearer;
        if (whole) members.push({ first: group.first, given: given.text, relative: whole });
        continue;
      }
      if (!GIVEN_NAMES.has(given.lower)) {
        called.push(group);
        continue;
      }
      if (given.possessive) continue;
      const [relative = before, other] = named;
      if (are && LISTED.has(tokens[group.first - 1]) && relative && !other)
        members.push({ first: group.first, given: given.text, relative });
    }
    before = named.length === 1 ? named[0] : undefined;
  }
  return members;
}

/** "her brother Cal, 17,", "his son Reid is": a name that is in no list, set off or before a verb. */
function isNameOf(tokens: readonly Token[], { first, last }: NameGroup): boolean {
  if (
    last !== first + 1 ||
    (tokens[first]?.text.length ?? 0) < 3 ||
    tokens[first]?.text === tokens[first]?.text.toUpperCase()
  )
    return false;
  const next = tokens[last];
  return next === undefined || next.kind === 'mark' || (next.kind === 'word' && !next.capital);
}

/** Full names by their surnames; undefined for one that several share. */
function bearersIn(tokens: readonly Token[], groups: readonly NameGroup[]): ReadonlyMap<string, NameGroup | undefined> {
  const bearers = new Map<string, NameGroup | undefined>();
  const keys = new Map<string, string>();
  for (const group of groups) {
    if (group.kind !== 'candidate') continue;
    const words = nameWords(tokens, group);
    const surname = surnameOf(words);
    const key = words.join(' ');
    if (!keys.has(surname)) bearers.set(surname, group);
    else if (keys.get(surname) !== key) bearers.set(surname, undefined);
    keys.set(surname, keys.get(surname) ?? key);
  }
  return bearers;
}
