import type { Mention } from '../mentions/mention.js';
import type { Scene } from './scene.js';

/** "was 24th at Dover", "won at Iowa": a race that is run, whatever day the sentence names besides. */
export function isRun(mention: Mention, { clauses }: Scene): boolean {
  if (mention.type !== 'track' && mention.type !== 'race') return false;
  return clauses.some(
    ({ verb, complements }) =>
      verb.tense === 'past' &&
      !verb.passive &&
      /^(?:be|finish|win|lead)$/.test(verb.frame) &&
      complements.some((complement) => complement.mention === mention && !complement.before),
  );
}
