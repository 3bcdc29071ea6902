import type { Token } from '../../text/token.js';
import type { Person, PersonMention } from '../mention.js';
import { nationalityAt } from '../vocabulary.js';

/** Of which nation people are, as far as an article has said by a sentence. */
export type Nations = Map<Person, string>;

const BRITISH = new Set(['British', 'English', 'Scottish', 'Welsh', 'Northern Irish']);

/**
 * Whom "the Dutchman" means: the person in focus, unless he was "the Spaniard" before; then the one who was said to be
 * Dutch, or nobody. Other descriptions mean whom they mean. Notes the nation for the sentences to come.
 */
export function ofNation(tokens: readonly Token[], meant: PersonMention, nations: Nations): PersonMention | undefined {
  if (meant.last - meant.first < 2 || tokens[meant.first]?.lower !== 'the') return meant;
  for (let at = meant.first + 1; at < meant.last; at += 1) {
    const nation = nationalityAt(tokens, at, meant.last)?.nationality;
    if (nation === undefined) continue;
    const known = nations.get(meant.person);
    if (known === undefined || known === nation || (BRITISH.has(known) && BRITISH.has(nation))) {
      nations.set(meant.person, nation);
      return meant;
    }
    const [other, another] = [...nations].filter(([, one]) => one === nation);
    return other && !another ? { ...meant, person: other[0] } : undefined;
  }
  return meant;
}
