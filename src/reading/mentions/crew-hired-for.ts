import type { Token } from '../text/token.js';
import { wordsBetween } from '../text/words-between.js';
import type { Mention, PersonMention } from './mention.js';

const LOOKS_AFTER =
  /^(?:to |who will )(?:look after|oversee|wrench(?: on)?|call (?:the )?(?:shots|races) (?:for|on)|take charge of|be in charge of|crew|tend(?: to)?|guide)(?: (?:the|its|their|his|her))?$/;

/** "has hired Dan Marsh to look after the No. 12": whoever is taken on for somebody's car leads its crew. */
export function crewHiredFor(tokens: readonly Token[], mentions: readonly Mention[]): PersonMention[] {
  return mentions.flatMap((person, index) => {
    const car = mentions[index + 1];
    if (person.type !== 'person' || person.possessive || car?.type !== 'car') return [];
    return LOOKS_AFTER.test(wordsBetween(tokens, person.last, car.first)) ? [person] : [];
  });
}
