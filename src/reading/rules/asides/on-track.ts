import type { Mention } from '../../mentions/mention.js';
import type { Scene } from '../scene.js';

/** What cars do to one another in a race, or what inspectors do to them after it. */
const IN_RACE =
  /^(?:beat|pass|edge|outrun|outpace|outlast|chase|lead|trail|hit|tag|bump|spin|collect|wreck|clip|follow|hold|finish|win|cross|fail|pit|blow|crash|pace|overtake|catch|clear)$/;

/** Whether a car does something in a race, or something is done to it: "beating Stone's Northline Toyota", "Stone's Ford failed inspection". */
export function isOnTrack({ clauses }: Scene, car: Mention): boolean {
  return clauses.some(
    ({ verb, subjects, complements }) =>
      IN_RACE.test(verb.lemma) && (subjects.includes(car) || complements.some(({ mention }) => mention === car)),
  );
}
