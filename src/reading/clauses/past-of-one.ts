import { HE } from '../mentions/meant/described-person.js';
import type { Token } from '../text/token.js';
import { VERB_FORMS } from '../words/verbs.js';
import type { Clause } from './clause.js';

/** "Stone hit the wall", "she put it on the pole": of one person the present has an "s", so that this is the past. */
export function isPastOfOne(
  { verb, subjects, complements }: Omit<Clause, 'memory'>,
  tokens: readonly Token[],
): boolean {
  if (verb.form !== 'finite' || verb.tense !== 'present' || verb.last !== verb.first + 1 || verb.word !== verb.lemma)
    return false;
  const [one, another] = subjects;
  if (another !== undefined) return false;
  // "Northline cut her loose in August": a team may be several, but not where a time is named that may be gone by.
  if (one?.type === 'team')
    return (
      complements.some(({ mention }) => mention.type === 'time' && mention.past !== undefined) &&
      VERB_FORMS.get(verb.word)?.forms.has('past') === true
    );
  if (one?.type !== 'person') return false;
  if (one.form === 'described' && !HE.has(tokens[one.first]) && tokens[one.first]?.lower !== 'the') return false;
  return VERB_FORMS.get(verb.word)?.forms.has('past') === true;
}
