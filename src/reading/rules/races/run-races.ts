import type { Mention } from '../../mentions/mention.js';
import type { Scene } from '../scene.js';

/** "was 24th at Dover", "won at Iowa": a race that is run, whatever day the sentence names besides. */
export function isRun(mention: Mention, { clauses }: Scene): boolean {
  if (mention.type !== 'track' && mention.type !== 'race') return false;
  return clauses.some(
    ({ verb, complements }) =>
      verb.tense === 'past' &&
      !verb.passive &&
      /^(?:be|finish|lead)$|^win$/.test(verb.frame === 'win' ? verb.lemma : verb.frame) &&
      complements.some(
        // "It took until April, but the field for next month's race is full"
        (complement) => complement.mention === mention && !complement.before && /^(?:at|in|)$/.test(complement.prep),
      ),
  );
}
