import type { Clause } from '../../clauses/clause.js';
import type { Scene } from '../scene.js';
import { saidSeasons } from './clause-seasons.js';

/** "won in 2019, when she drove for Northline", "the 2019 race, while he was with Northline": the one season of what was then; undefined where none is told. */
export function seasonsWhen(clause: Clause, { clauses, discourse }: Scene): readonly number[] | undefined {
  const { marker, verb } = clause;
  if (!/^(?:when|while)$/.test(marker) || verb.tense !== 'past' || verb.form !== 'finite' || verb.negated)
    return undefined;
  if (!/^(?:be|drive|have)$/.test(verb.frame) || saidSeasons(clause, discourse.year) !== undefined) return undefined;
  const main = clauses[clauses.indexOf(clause) - 1];
  if (main?.verb.tense !== 'past' || main.verb.negated || main.asks || main.quoted !== clause.quoted) return undefined;
  const seasons = saidSeasons(main, discourse.year);
  return seasons?.length === 1 && (seasons[0] ?? 0) <= discourse.year ? seasons : undefined;
}
