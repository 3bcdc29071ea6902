import type { Token } from '../text/token.js';
import { GIVEN_NAMES } from '../words/given-names.js';
import type { NameGroup } from './name-groups.js';

/** A given name that shares the surname of the full name behind it. */
export interface FamilyMember {
  /** Token index of the given name. */
  readonly first: number;
  readonly given: string;
  /** The full name that has the surname. */
  readonly relative: NameGroup;
}

/** "Dan and Rita Marsh", "Ty & Ava Stone": two of one family, whose surname is printed once. */
export function familiesIn(tokens: readonly Token[], groups: readonly NameGroup[]): FamilyMember[] {
  return groups.flatMap((left, index) => {
    const relative = groups[index + 1];
    const given = tokens[left.first];
    if (left.kind !== 'single' || relative?.kind !== 'candidate' || !given || given.possessive) return [];
    if (relative.first !== left.last + 1 || !/^(?:and|&)$/.test(tokens[left.last]?.lower ?? '')) return [];
    const both = [given.lower, tokens[relative.first]?.lower ?? ''];
    return both.every((word) => GIVEN_NAMES.has(word)) ? [{ first: left.first, given: given.text, relative }] : [];
  });
}
