import type { Clause } from '../../clauses/clause.js';
import { saidSeasons } from '../clause/clause-seasons.js';

/** "serves as the driver of", "spent 2024 as the driver of", but not "spent Saturday as the driver of the pace car". */
export function actsAs(clause: Clause, year: number): boolean {
  const { frame, lemma } = clause.verb;
  if (frame !== 'other' || /^(?:serve|act|become)$/.test(lemma)) return true;
  return lemma === 'spend' && saidSeasons(clause, year) !== undefined;
}
