import type { Text } from '../../text/read-text.js';
import type { Token } from '../../text/token.js';
import { wordSet } from '../../text/word-set.js';
import { GIVEN_NAMES } from '../../words/given-names.js';
import type { NameGroup } from './name-groups.js';

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

/** "Stone and her brother Kyle", "his sons drive, Ryan in one car and Kyle in the other": relatives of the one full name before them. */
function kinIn(
  { tokens, sentences }: Pick<Text, 'tokens' | 'sentences'>,
  groups: readonly NameGroup[],
): FamilyMember[] {
  const members: FamilyMember[] = [];
  let next = 0;
  let before: NameGroup | undefined;
  for (const { first, last } of sentences) {
    const named: NameGroup[] = [];
    let are = false;
    let read = first;
    for (let group = groups[next]; group && group.first < last; group = groups[next]) {
      next += 1;
      while (read < group.first) are = SEVERAL.has(tokens[read++]) || are;
      if (group.kind === 'candidate') named.push(group);
      const given = tokens[group.first];
      if (group.kind !== 'single' || !given || given.possessive || !GIVEN_NAMES.has(given.lower)) continue;
      const [relative = before, other] = named;
      const at = tokens[group.first - 1]?.text === ',' ? group.first - 2 : group.first - 1;
      const isKin = KIN.has(tokens[at]) || (are && LISTED.has(tokens[group.first - 1]));
      if (isKin && relative && !other) members.push({ first: group.first, given: given.text, relative });
    }
    before = named.length === 1 ? named[0] : undefined;
  }
  return members;
}
