import type { Sentence } from '../../text/sentence.js';
import type { Token } from '../../text/token.js';
import { wordsBetween } from '../../text/words-between.js';
import type { Mention, PersonMention } from '../mention.js';

const ON_BOX =
  /^(?:and |but )?(?:up )?(?:on|atop|on top of) (?:the|its|their|both) (?:\w+ )?(?:pit )?(?:box|boxes) ,?(?: (?:crew chief|veteran|\w+ veteran))?$/;

/** "On the pit box, Dan Marsh moves from the No. 12 to the No. 21": of whom a sentence tells behind such an opening. */
export function crewOnBox(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  { first }: Sentence,
): PersonMention | undefined {
  const person = mentions.find((mention) => mention.type === 'person');
  if (person?.type !== 'person' || person.possessive || person.first - first > 8) return undefined;
  return ON_BOX.test(wordsBetween(tokens, first, person.first)) ? person : undefined;
}
