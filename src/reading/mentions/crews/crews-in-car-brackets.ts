import type { Text } from '../../text/read-text.js';
import type { Token } from '../../text/token.js';
import { wordsBetween } from '../../text/words-between.js';
import type { CarMention, Mention, PersonMention } from '../mention.js';
import { type Crew, type CrewSigns, SURE } from './crew-signs.js';

/** A driver, and in the brackets behind the name a car and somebody else. */
export interface CrewInBrackets {
  readonly driver: PersonMention;
  readonly car: CarMention;
  readonly person: PersonMention;
}

/** Between the car and the other name: "(No. 12, Dan Marsh)", "(No. 12/Dan Marsh)", "(No. 12 with Dan Marsh)". */
const PARTS = /^(?:[,;/–—-]|with|and|under|led by|,? crew chief:?|,? cc:?)$/;

/** "Ava Stone (No. 12, Dan Marsh)", "Ben Carter (No. 30 / Cole Adler)": a driver, her car and one more name in brackets. */
export function crewsInCarBrackets(tokens: readonly Token[], mentions: readonly Mention[]): CrewInBrackets[] {
  return mentions.flatMap((driver, at) => {
    if (driver.type !== 'person' || driver.possessive || tokens[driver.last]?.text !== '(') return [];
    const car = mentions[at + 1];
    if (car?.type !== 'car' || car.numbers.length !== 1 || car.first !== driver.last + 1) return [];
    const person = mentions.slice(at + 2, at + 4).find(({ type }) => type === 'person');
    if (person?.type !== 'person' || person.possessive || person.person === driver.person) return [];
    if (tokens[person.last]?.text !== ')') return [];
    const between = wordsBetween(tokens, car.last, person.first).trim();
    return PARTS.test(between) ? [{ driver, car, person }] : [];
  });
}

/** Adds to the crews of an article about nothing else who stands beside a car in brackets behind drivers. */
export function addCrewInCarBrackets(
  { tokens }: Text,
  bySentence: readonly (readonly Mention[])[],
  crew: Crew,
  { driving, isOnlyTopic }: CrewSigns,
): void {
  if (!isOnlyTopic) return;
  for (const mentions of bySentence)
    for (const { driver, person } of crewsInCarBrackets(tokens, mentions)) {
      if (crew.has(driver.person) || (driving.get(person.person) ?? 0) >= SURE) continue;
      crew.set(person.person, 'crew chief');
    }
}
