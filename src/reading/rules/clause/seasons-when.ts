import type { Clause } from '../../clauses/clause.js';
import type { Scene } from '../scene.js';
import { saidSeasons } from './clause-seasons.js';

// Verbs that say how long somebody had the seat that "where" takes up: not "left for Pinecrest in 2023, where".
const HAD = /^(?:drive|be|have|finish|win|stay|share|lead)$/;

/**
 * "won in 2019, when she drove for Northline", "the 2019 race, while he was with Northline": the one season of what was then; "spent 2021 and
 * 2022 at Northline, where she drove the No. 12": all that were spent there. Undefined where none is told.
 */
export function seasonsWhen(clause: Clause, scene: Scene): readonly number[] | undefined {
  const { clauses, discourse } = scene;
  const { marker, verb } = clause;
  const isThere = marker === 'where' && standsBehindTeam(clause, scene);
  if (!(isThere || /^(?:when|while)$/.test(marker)) || verb.tense !== 'past') return undefined;
  if (verb.form !== 'finite' || verb.negated || (isThere && verb.perfect)) return undefined;
  if (!/^(?:be|drive|have)$/.test(verb.frame) || saidSeasons(clause, discourse.year) !== undefined) return undefined;
  const main = clauses[clauses.indexOf(clause) - 1];
  if (main?.verb.tense !== 'past' || main.verb.negated || main.asks || main.quoted !== clause.quoted) return undefined;
  const seasons = saidSeasons(main, discourse.year);
  if (isThere)
    return (HAD.test(main.verb.frame) || main.verb.lemma === 'spend') &&
      seasons?.every((season) => season <= discourse.year)
      ? seasons
      : undefined;
  return seasons?.length === 1 && (seasons[0] ?? 0) <= discourse.year ? seasons : undefined;
}

/** "with Northline, where": no other name stands between. */
function standsBehindTeam({ first }: Clause, { mentions }: Scene): boolean {
  const before = mentions.findLast((mention) => mention.last <= first);
  return before?.type === 'team' && !before.possessive && first - before.last <= 1;
}
