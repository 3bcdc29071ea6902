import type { Clause } from '../../clauses/clause.js';
import { saidSeasons } from '../clause/clause-seasons.js';
import type { Scene } from '../scene.js';

const EXTRA =
  /^(?:again |also |once more )?(?:the |an? |its |their )?(?:(?:third|fourth|fifth|extra|additional|endurance) (?:man|woman|driver|pilot|hand)|same (?:job|role|task|duty|duties|assignment|position|brief)|fourth|fifth)\b/;

/** "is the third man in the No. 12", "has the same job in the No. 40", in news of the season to come: of that one. */
export function extraSeason(clause: Clause, { discourse }: Scene): readonly number[] | undefined {
  const { verb, words } = clause;
  const isNow = /^(?:be|have|get)$/.test(verb.frame) && verb.tense === 'present' && !verb.perfect;
  if (!isNow || discourse.coming === undefined || !EXTRA.test(words)) return undefined;
  return saidSeasons(clause, discourse.year) ? undefined : [discourse.coming];
}
