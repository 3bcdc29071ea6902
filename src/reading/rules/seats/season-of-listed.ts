import { saidSeasons } from '../clause/clause-seasons.js';
import type { Scene } from '../scene.js';

/** "The rookies of 2026 are Stone of Northline and Carter": the season that those who are listed are of. */
export function seasonOfListed({ clauses, discourse }: Scene): number | undefined {
  const [clause] = clauses;
  if (
    clause?.verb.lemma !== 'be' ||
    !/\b(?:rookies|drivers|newcomers|field|class|teammates|regulars|contenders)\b/.test(clause.before)
  )
    return undefined;
  const seasons = clause.verb.tense === 'past' ? undefined : saidSeasons(clause, discourse.year);
  return seasons?.length === 1 ? seasons[0] : undefined;
}
