import type { Text } from '../../text/read-text.js';
import type { Sentence } from '../../text/sentence.js';
import type { Mention, Person, PersonMention } from '../mention.js';
import { isOwnSubject } from './own-subject.js';

/** The people of whom a sentence tells something in clauses beside each other: "Stone leads, and Ben Carter is third". One or none: empty. */
export function doersOf(
  { tokens, quoted }: Text,
  { first }: Sentence,
  mentions: readonly Mention[],
): readonly Person[] {
  const people = mentions.filter(
    (mention): mention is PersonMention =>
      mention.type === 'person' && mention.form !== 'described' && !mention.possessive && quoted[mention.first] !== 1,
  );
  const [opener] = people;
  if (!opener || opener.first > first + LONGEST_LEAD) return [];
  const others = people.filter((mention) => {
    const verb = tokens[mention.last];
    return mention.person !== opener.person && verb !== undefined && isOwnSubject(tokens, mention, verb);
  });
  const doers = new Set([opener.person, ...others.map(({ person }) => person)]);
  return doers.size > 1 ? [...doers] : [];
}

// In tokens: "Among the regulars, Stone leads".
const LONGEST_LEAD = 8;
