import type { Clause } from '../../clauses/clause.js';
import type { CarMention } from '../../mentions/mention.js';
import { wordsBetween } from '../../text/words-between.js';
import type { Scene } from '../scene.js';

// "behind Carter in his No. 12" may be the subject's own, and so is "behind Carter, in the No. 12".
const OWN = /[,;:()–—]|\b(?:his|her|their|own)\b/;

/** "finished second behind Carter in the No. 21 and the No. 12 of Diaz": cars of whom a clause names behind its verb, and not its subject's. */
export function isCarOfAnother(clause: Clause, car: CarMention, { discourse }: Scene): boolean {
  const person = clause.complements.findLast(
    ({ mention, before }) => !before && mention.type === 'person' && mention.last <= car.first,
  );
  if (person?.mention.type !== 'person' || person.mention.possessive || person.mention.form === 'described')
    return false;
  if (!BESIDE.test(person.lead)) return false;
  const between = wordsBetween(discourse.text.tokens, person.mention.last, car.first);
  // "learned from Carter, then in the No. 21"
  return !OWN.test(between) || /^, (?:then|now|once|currently|also|himself|herself|who)\b/.test(between);
}

const BESIDE =
  /\b(?:ahead of|behind|over|past|against|beating|between|alongside|beside|from|chasing|trailing|to|than|by|(?:back|rear|front|inside|outside|path|wheels|side|nose|tail|bumper|wake|shadow) of)(?: (?:the|rookie|veteran|teammate|winner|leader|champion|polesitter|fellow|rival|his|her|driver|then-leader|runner-up))*$/;

/** "still runs half of it", "drove most of the way": what is driven is no car. */
export function isPartOfIt({ complements }: Clause): boolean {
  return complements.some(
    ({ mention, lead, before }) => !before && mention.type === 'car' && /\b(?:half|part|most|all|some) of$/.test(lead),
  );
}
