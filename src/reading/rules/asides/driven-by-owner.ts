import type { CarMention } from '../../mentions/mention.js';
import type { Scene } from '../scene.js';

/** What cars do to one another in a race, or what inspectors do to them after it. */
const IN_RACE =
  /^(?:beat|pass|edge|outrun|outpace|outlast|chase|lead|trail|hit|tag|bump|spin|collect|wreck|clip|follow|hold|finish|win|cross|fail|pit|blow|crash|pace|overtake|catch|clear)$/;

/**
 * Whether somebody whose car is named drives it: "Stone’s No. 12", "her Northline Toyota", and "beating Stone’s Northline Toyota".
 * "Marsh’s Northline Toyota" anywhere else may be its owner’s.
 */
export function isDrivenByOwner({ clauses, discourse: { text } }: Scene, car: CarMention): boolean {
  if (car.numbers.length === 1 || /^(?:his|her)$/.test(text.tokens[car.first]?.lower ?? '')) return true;
  return clauses.some(
    ({ verb, subjects, complements }) =>
      IN_RACE.test(verb.lemma) && (subjects.includes(car) || complements.some(({ mention }) => mention === car)),
  );
}
