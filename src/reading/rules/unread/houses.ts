import type { Mention, Person, PersonMention } from '../../mentions/mention.js';
import type { Token } from '../../text/token.js';
import { GIVEN_NAMES } from '../../words/given-names.js';

/** Whether nothing speaks for a person but two capitalised words, of which the first is no given name. */
export function isUnknownName({ sure, name }: Person, first: string | undefined): boolean {
  return !sure && !GIVEN_NAMES.has(first ?? '') && name.includes(' ');
}

/** Whether a name was taken for a person though only its place says so: "Castle Lane has not said". */
export function mayBeHouse(mention: Mention, tokens: readonly Token[]): mention is PersonMention {
  return (
    mention.type === 'person' && mention.form === 'full' && isUnknownName(mention.person, tokens[mention.first]?.lower)
  );
}

/** The same, where a driver’s house stands: "with Castle Lane, in the No. 12", "Castle Lane’s No. 12". */
export function isHouse(mention: Mention, mentions: readonly Mention[], tokens: readonly Token[]): boolean {
  if (!mayBeHouse(mention, tokens)) return false;
  if (mention.possessive) return mentions.some(({ type, first }) => type === 'car' && first === mention.last);
  return /^(?:at|for|with)$/.test(tokens[mention.first - 1]?.lower ?? '');
}
