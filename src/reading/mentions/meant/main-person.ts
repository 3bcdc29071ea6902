import type { Text } from '../../text/read-text.js';
import type { Sentence } from '../../text/sentence.js';
import type { Mention, Person } from '../mention.js';
import { HE } from './described-person.js';

// Namings of whoever an article is about, and how many of them there are for each of the next one.
const FEWEST = 4;
const TIMES = 2;

/** The one whom an article names far more often than anybody else, of those who hold no office. */
export function mainPerson(list: readonly Mention[], officeHolders: ReadonlySet<Person>): Person | undefined {
  const counts = new Map<Person, number>();
  for (const mention of list)
    if (mention.type === 'person' && !officeHolders.has(mention.person))
      counts.set(mention.person, (counts.get(mention.person) ?? 0) + 1);
  const [most, next] = [...counts].sort(([, a], [, b]) => b - a);
  if (!most || most[1] < FEWEST || most[1] < TIMES * (next?.[1] ?? 0)) return undefined;
  return most[0];
}

/** "He was due at the track": whether a sentence opens a section with a pronoun, where its heading names nobody. */
export function opensSection({ tokens }: Text, sentence: Sentence, before: Sentence | undefined): boolean {
  if (before?.block.kind !== 'heading' || sentence.block.kind !== 'paragraph') return false;
  const opener = tokens[sentence.first];
  return opener !== undefined && (HE.has(opener) || /^(?:his|her)$/.test(opener.lower));
}
