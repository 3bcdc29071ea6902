import type { Text } from '../../text/read-text.js';
import { wordsBetween } from '../../text/words-between.js';
import type { PersonMention } from '../mention.js';
import { type Crew, type CrewSigns, isFree } from './crew-signs.js';

const WITH = /(?:^| )with(?: (?:driver|rookie|veteran))?$/;
const WITH_ALONE = /^(?:again )?with(?: (?:driver|rookie|veteran))?$/;
const NEXT = /(?:^| )(?:,|;|and|while)$/;

/** "Marsh stays with Stone in the No. 60, Adler with Carter in the No. 16": the verb is said once, and whoever is told of the same way is on a crew too. */
export function addVerbOnce({ tokens }: Text, people: readonly PersonMention[], crew: Crew, signs: CrewSigns): void {
  for (let at = 0; at + 3 < people.length; at += 2) {
    const [one, driver, other, next] = people.slice(at, at + 4);
    if (!one || !driver || !other || !next) return;
    const role = crew.get(one.person);
    if (role === undefined || crew.has(driver.person) || crew.has(next.person)) return;
    const isAlike =
      WITH.test(wordsBetween(tokens, one.last, driver.first)) &&
      NEXT.test(wordsBetween(tokens, driver.last, other.first)) &&
      WITH_ALONE.test(wordsBetween(tokens, other.last, next.first));
    if (!isAlike || one.possessive || other.possessive || !isFree(other, crew, signs)) return;
    crew.set(other.person, role);
  }
}
