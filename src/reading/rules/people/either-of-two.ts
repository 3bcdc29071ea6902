import type { PersonMention } from '../../mentions/mention.js';
import type { Scene } from '../scene.js';

/**
 * "Stone won at Bristol; Carter hasn’t since 2016. He’ll be 39 in June": whether a pronoun may mean either of two, of whom the sentence
 * before tells in halves of their own.
 */
export function isEitherOfTwo({ previous, discourse: { text } }: Scene, { form }: PersonMention): boolean {
  if (form !== 'described' || !previous) return false;
  const { first, last } = previous.sentence;
  let half = first;
  while (half < last && text.tokens[half]?.text !== ';') half += 1;
  if (half >= last) return false;
  const told = previous.clauses.flatMap(({ subjects }) =>
    subjects.flatMap((one) => (one.type === 'person' && one.form !== 'described' ? [one] : [])),
  );
  const [one] = told;
  return (
    one !== undefined && one.first < half && told.some(({ first: at, person }) => at > half && person !== one.person)
  );
}
