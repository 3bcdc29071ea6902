import type { Sentence } from '../../text/sentence.js';
import type { Token } from '../../text/token.js';
import type { Mention, Person } from '../mention.js';

/** The first whom a sentence names works on a crew. */
export function opensWithCrew(own: readonly Mention[], crew: ReadonlyMap<Person, string>): boolean {
  const subject = own.find((one) => one.type === 'person');
  return subject?.type === 'person' && !subject.possessive && crew.has(subject.person);
}

/** "Adler", "Spotter Cole Adler": nothing but a post stands before the name. */
export function opensSentence(own: readonly Mention[], index: number, { first }: Sentence): boolean {
  const [one] = own;
  return (
    own[index]?.first === first ||
    (index === 1 && one?.type === 'role' && one.first === first && own[1]?.first === one.last)
  );
}

const OBLIQUE = /^(?:of|with|from|alongside|beside|over|by|than|beat|behind|to)$/;

/** Whether a name behind this token is not what its sentence is about. */
export function isOblique(before: Token | undefined): boolean {
  return OBLIQUE.test(before?.lower ?? '');
}
