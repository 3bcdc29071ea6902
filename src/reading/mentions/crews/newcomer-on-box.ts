import type { Token } from '../../text/token.js';
import { wordsBetween } from '../../text/words-between.js';
import type { Mention, PersonMention } from '../mention.js';
import type { BoxPhrase } from './box-words.js';
import { holderBefore, holderOfPhrase } from './crew-holders.js';

const NEWCOMER =
  /\b(?:a|another|yet another) (?:(?:brand-)?new|different|fresh|familiar|third|fourth|second) (?:voice|face|man|woman|person|boss|leader|guy|name|occupant)$/;
// "on the box in Dan Marsh", "atop the box in 2026, Dan Marsh"
const NAMES = /^(?:(?:in|for) 20\d\d |next (?:year|season) |this (?:year|season) )?(?:in|,|:|–|—|, in)$/;
// From the words for a newcomer to the box, and from there to the name.
const NEAR = 6;

/** "Stone will work with a new man on the box in Dan Marsh": who comes, and whose box it is. */
export function newcomerOnBox(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  { first, last }: BoxPhrase,
): { readonly person: PersonMention; readonly owner: PersonMention | undefined } | undefined {
  if (!isNewcomers(tokens, first)) return undefined;
  const person = mentions.find((mention) => mention.type === 'person' && mention.first >= last);
  if (person?.type !== 'person' || person.possessive || person.first - last > NEAR) return undefined;
  if (!NAMES.test(wordsBetween(tokens, last, person.first))) return undefined;
  return { person, owner: holderBefore(tokens, mentions, first) };
}

/** Who sits on the box of which a phrase tells: "with Marsh calling the shots"; nobody whom "a new man on the box" is said of. */
export function sitterOf(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  { first }: BoxPhrase,
): PersonMention | undefined {
  return isNewcomers(tokens, first) ? undefined : holderOfPhrase(tokens, mentions, first);
}

function isNewcomers(tokens: readonly Token[], first: number): boolean {
  return NEWCOMER.test(wordsBetween(tokens, Math.max(0, first - NEAR), first));
}
