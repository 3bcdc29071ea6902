import type { Clause } from '../../clauses/clause.js';
import type { Scene } from '../scene.js';
import { complementsOf } from './clause-parts.js';
import { saidSeasons } from './clause-seasons.js';

/**
 * "The No. 23 had many drivers in 2021. Stone and Carter shared it": the one season in which the sentence before told of the car that "it"
 * takes up; undefined where it tells none, or of another car too.
 */
export function seasonOfCarBefore(clause: Clause, { before, discourse }: Scene): readonly number[] | undefined {
  const { verb } = clause;
  if (!before || verb.tense !== 'past' || verb.form !== 'finite' || verb.negated) return undefined;
  if (saidSeasons(clause, discourse.year) !== undefined) return undefined;
  const taken = complementsOf(clause, 'car').find(
    ({ mention }) => discourse.text.tokens[mention.first]?.lower === 'it',
  );
  const [number, more] = taken?.mention.numbers ?? [];
  if (number === undefined || more !== undefined) return undefined;
  const cars = before.mentions.flatMap((mention) => (mention.type === 'car' ? mention.numbers : []));
  const told = before.clauses.find((one) => one.verb.tense === 'past' && !one.verb.negated && !one.asks);
  const seasons = told && cars.every((one) => one === number) ? saidSeasons(told, discourse.year) : undefined;
  return seasons?.length === 1 && (seasons[0] ?? 0) <= discourse.year ? seasons : undefined;
}
