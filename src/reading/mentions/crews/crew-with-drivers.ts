import type { Token } from '../../text/token.js';
import { wordsBetween } from '../../text/words-between.js';
import type { CarMention, Mention, PersonMention } from '../mention.js';
import type { CrewPost } from './crew-post.js';

/** A driver, who leads her crew, and their car. */
export interface CrewWithDriver {
  readonly driver: PersonMention;
  readonly role: CrewPost['role'];
  readonly person: PersonMention;
  readonly car: CarMention;
}

const TO_CAR = /^(?:in|on|aboard|atop|for|and)(?: (?:the|its|his|her|their))?$/;

/**
 * "Stone with crew chief Marsh in the No. 12, Carter with Adler in the No. 21": in a list, who is named behind "with" has the
 * post that is named for the first, or for any of them. Empty where no post is named.
 */
export function crewWithDrivers(tokens: readonly Token[], mentions: readonly Mention[]): readonly CrewWithDriver[] {
  let role: CrewPost['role'] | undefined;
  const pairs: Omit<CrewWithDriver, 'role'>[] = [];
  mentions.forEach((driver, at) => {
    if (driver.type !== 'person' || driver.possessive || tokens[driver.last]?.lower !== 'with') return;
    const title = mentions[at + 1];
    const isTitled = title?.type === 'role' && title.first === driver.last + 1;
    const person = mentions[isTitled ? at + 2 : at + 1];
    const car = mentions[isTitled ? at + 3 : at + 2];
    if (person?.type !== 'person' || person.first !== (isTitled ? title.last : driver.last + 1)) return;
    if (car?.type !== 'car' || car.numbers.length !== 1) return;
    if (!TO_CAR.test(wordsBetween(tokens, person.last, car.first))) return;
    if (isTitled && (title.role === 'crew chief' || title.role === 'spotter')) role ??= title.role;
    pairs.push({ driver, person, car });
  });
  const named = role;
  return named === undefined ? [] : pairs.map((pair) => ({ ...pair, role: named }));
}
