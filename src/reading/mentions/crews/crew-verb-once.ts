import type { Text } from '../../text/read-text.js';
import { wordsBetween } from '../../text/words-between.js';
import type { PersonMention } from '../mention.js';
import { type Crew, type CrewSigns, isFree } from './crew-signs.js';

const WITH = /(?:^| )with(?: (?:driver|rookie|veteran))?$/;
const WITH_ALONE = /^(?:again )?with(?: (?:driver|rookie|veteran))?$/;
const NEXT = /(?:^| )(?:,|;|and|while)$/;

// "is crew chief on the 10", "leads the crew of the No. 10"
const ON_CAR =
  /(?:^| )(?:on|of|for|atop) (?:the )?(?:nos? )?[. #]*\d{1,2}(?: [a-z]+)? (?:;|,|and|while|;? ?and|, and)$/;
const ON_NEXT_CAR =
  /^(?:(?:is|are|will|be|has|stays|remains|returns|continues|goes|moves|back|again|been) ){0,4}on (?:the )?(?:nos? )?[. #]*\d{1,2}\b/;
const LONGEST = 10;

/** "Marsh is crew chief on the 10; Adler is back on the 11": who is on a car, and not in it, is on its crew as the one before. */
function addOnNextCar({ tokens }: Text, people: readonly PersonMention[], crew: Crew, signs: CrewSigns): void {
  for (let at = 0; at + 1 < people.length; at += 1) {
    const [one, other] = people.slice(at, at + 2);
    const role = one && crew.get(one.person);
    if (!one || !other || role === undefined || other.possessive || !isFree(other, crew, signs)) continue;
    if (!ON_CAR.test(wordsBetween(tokens, one.last, other.first))) continue;
    if (ON_NEXT_CAR.test(wordsBetween(tokens, other.last, other.last + LONGEST))) crew.set(other.person, role);
  }
}

/** "Marsh stays with Stone in the No. 60, Adler with Carter in the No. 16": the verb is said once, and whoever is told of the same way is on a crew too. */
export function addVerbOnce(text: Text, people: readonly PersonMention[], crew: Crew, signs: CrewSigns): void {
  addOnNextCar(text, people, crew, signs);
  addWithNext(text, people, crew, signs);
}

function addWithNext({ tokens }: Text, people: readonly PersonMention[], crew: Crew, signs: CrewSigns): void {
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
