import type { Person, PersonMention } from '../mentions/mention.js';
import { withMemory } from '../remembered.js';
import type { Token } from '../text/token.js';
import { wordsBetween } from '../text/words-between.js';
import type { Clause } from './clause.js';

// "Both drivers", "The pair", "The two of them", where nothing else stands before the verb.
const BOTH =
  /^(?:both|(?:both|the two)(?: (?:men|women|drivers|racers|newcomers|rookies|veterans|teammates|team-mates|of them))?|the (?:pair|duo|two))(?: (?:also|now|both))?$/;

/** "They drive the No. 12 and the No. 21", "They share the No. 12", "They will race at Bristol": several people, who have cars. */
function areInCars({ verb, complements }: Clause, opening: string): boolean {
  if (!/^they(?: (?:both|also|now))?$/.test(opening) || !/^(?:drive|share)$/.test(verb.frame) || verb.negated)
    return false;
  const isOfRace = verb.frame === 'drive' && verb.tense === 'future';
  return (
    complements.some(
      ({ mention, before }) =>
        !before && (mention.type === 'car' || (isOfRace && (mention.type === 'race' || mention.type === 'track'))),
    ) && !complements.some(({ mention }) => mention.type === 'person')
  );
}

/** Whether a sentence opens with words for two people named before. */
export function saysBoth(tokens: readonly Token[], first: number): boolean {
  const word = tokens[first]?.lower;
  return (
    word === 'both' || word === 'they' || (word === 'the' && /^(?:pair|duo|two)$/.test(tokens[first + 1]?.lower ?? ''))
  );
}

/** "Both drivers", "the two drivers": nobody on a crew is meant. */
export function saysDrivers(tokens: readonly Token[], first: number): boolean {
  return (
    /^(?:both|they)$/.test(tokens[first]?.lower ?? '') ||
    /^(?:drivers|racers|teammates|rookies)$/.test(tokens[first + 2]?.lower ?? '')
  );
}

/** Gives "both drivers" and "the pair" their names: the two people whom the sentences before name. */
export function withBoth(tokens: readonly Token[], clauses: readonly Clause[], both: readonly Person[]): Clause[] {
  return clauses.map((clause) => {
    const { verb, sentence, subjects } = clause;
    // "Both will drive": the word counts as one of the verb's.
    const isInVerb = verb.first === sentence.first && tokens[verb.first]?.lower === 'both';
    const opening = isInVerb ? 'both' : wordsBetween(tokens, sentence.first, verb.first);
    if (subjects.length > 0 || !(BOTH.test(opening) || areInCars(clause, opening))) return clause;
    return withMemory({
      ...clause,
      subjects: meantBy(both, sentence.first, isInVerb ? verb.first + 1 : verb.first),
    });
  });
}

/** People as the words for them mention them, which stand from token `first` up to `last`. */
export function meantBy(people: readonly Person[], first: number, last: number): PersonMention[] {
  return people.map((person) => ({ type: 'person', person, form: 'described', possessive: false, first, last }));
}
