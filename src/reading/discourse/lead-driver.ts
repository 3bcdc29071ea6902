import type { Person } from '../mentions/mention.js';
import type { Text } from '../text/read-text.js';
import type { BySentence } from './by-sentence.js';

// Sentences that say whom a text is about.
const LEAD = 2;

/** The driver whom the first sentences of an article are about, if they name one only. */
export function leadDriver(text: Text, bySentence: BySentence, officeHolders: ReadonlySet<Person>): Person | undefined {
  const drivers = new Set<Person>();
  let position = 0;
  for (const [index, sentence] of text.sentences.entries()) {
    if (sentence.block.kind === 'heading') continue;
    position += 1;
    if (position > LEAD) break;
    for (const mention of bySentence[index] ?? [])
      if (mention.type === 'person' && mention.person.sure && !officeHolders.has(mention.person))
        drivers.add(mention.person);
  }
  return drivers.size === 1 ? [...drivers][0] : undefined;
}
