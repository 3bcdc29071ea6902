import type { Mention, Person, PersonMention } from '../mentions/mention.js';
import { withMemory } from '../remembered.js';
import type { Token } from '../text/token.js';
import { wordsBetween } from '../text/words-between.js';
import { meantBy } from './both-subjects.js';
import type { Clause } from './clause.js';

// The words of a further clause, up to its verb.
const PAIR =
  /^(?:,|and|but|while|so|as|then| )*(?:the (?:pair|duo|two(?: of them)?)|both(?: of them| men| women| drivers)?)(?: also| both| now)?$/;

/**
 * "Northline has signed Ava Stone to drive alongside Dan Marsh, and the pair will race the No. 14": gives such a clause the two people
 * whom its sentence names before it; nobody where these are not two, or not `drives`.
 */
export function withPairInSentence(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  mentions: readonly Mention[],
  drives: (person: Person) => boolean,
): readonly Clause[] {
  return clauses.map((clause, index) => {
    if (index === 0 || clause.subjects.length > 0 || clause.verb.negated) return clause;
    if (!PAIR.test(wordsBetween(tokens, clause.first, clause.verb.first))) return clause;
    const named = mentions.filter((one): one is PersonMention => one.type === 'person' && one.last <= clause.first);
    const people = [...new Set(named.map(({ person }) => person))].filter(drives);
    if (people.length !== 2) return clause;
    return withMemory({ ...clause, subjects: meantBy(people, clause.first, clause.verb.first) });
  });
}
