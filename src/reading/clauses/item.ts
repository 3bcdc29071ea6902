import type { Mention } from '../mentions/mention.js';
import type { Token } from '../text/token.js';
import type { VerbGroup } from './verb-group.js';

/** A piece of a sentence as clauses see it: a mention, a verb with its auxiliaries, or a word or mark outside of both. */
export type Item =
  | { readonly is: 'mention'; readonly mention: Mention }
  | {
      readonly is: 'verb';
      readonly verb: VerbGroup;
      /** The first word of the group, lower case. */
      readonly opening: string;
    }
  | { readonly is: 'word'; readonly token: Token; readonly at: number };

/** The token at which an item begins. */
export function startOf(item: Item | undefined): number | undefined {
  if (item === undefined) return undefined;
  if (item.is === 'word') return item.at;
  return item.is === 'verb' ? item.verb.first : item.mention.first;
}

/** The word of an item, lower case, without an auxiliary on it ("who" for "who’ll"); empty if it is none. */
export function wordOf(item: Item | undefined): string {
  if (item?.is !== 'word') return '';
  return WITH_AUXILIARY.get(item.token.lower) ?? item.token.lower;
}

const WITH_AUXILIARY: ReadonlyMap<string, string> = new Map([
  ['wholl', 'who'],
  ['whod', 'who'],
  ['whove', 'who'],
  ['thatll', 'that'],
]);

/** The mention that is the item at a position, if it is one. */
export function mentionAt(items: readonly Item[], at: number): Mention | undefined {
  const item = items[at];
  return item?.is === 'mention' ? item.mention : undefined;
}
