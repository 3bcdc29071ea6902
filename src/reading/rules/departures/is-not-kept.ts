import type { Clause } from '../../clauses/clause.js';
import { saidSeasons } from '../clause/clause-seasons.js';
import type { Scene } from '../scene.js';

/**
 * "will not keep Stone in the No. 12", "won't have her back in the No. 12": where no season is said the seat is hers up to the end of
 * the one under way, and what the clause tells is that she leaves it.
 */
export function isNotKept(clause: Clause, { discourse }: Scene): boolean {
  const { verb, words } = clause;
  if (!verb.negated || verb.tense === 'past') return false;
  const keeps = verb.frame === 'keep' || (verb.lemma === 'have' && /\bback\b/.test(words));
  return keeps && saidSeasons(clause, discourse.year) === undefined;
}
