import type { Clause } from '../../clauses/clause.js';
import type { Scene } from '../scene.js';

/** Whether a clause opens with whom somebody joins: "Joining Stone at Northline will be Carter in the No. 21" has Carter in the car. */
export function namesJoined({ verb, sentence, complements }: Clause, { discourse: { text } }: Scene): boolean {
  if (verb.lemma !== 'be' || !/^(?:joining|replacing|alongside|beside)$/.test(text.tokens[sentence.first]?.lower ?? ''))
    return false;
  return complements.some(({ before, mention, prep }) => !before && mention.type === 'person' && prep === '');
}
