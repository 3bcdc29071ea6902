import type { Clause } from '../../clauses/clause.js';
import type { Scene } from '../scene.js';
import { carJoined } from './car-joined.js';

// Month and day up to which a year's moves are those of the winter before it.
const LAST_DAY = '02-28';

/**
 * "Stone took her helmet to Northline’s No. 21", told in winter without a day: the season that is to come or has just begun. Undefined
 * where anything beside it tells of another time.
 */
export function seasonMovedInto(clause: Clause, { mentions, before, discourse }: Scene): number | undefined {
  const { year, coming, text } = discourse;
  const { verb, marker } = clause;
  if (text.article.published.slice(5) > LAST_DAY || verb.tense !== 'past' || verb.negated) return undefined;
  if (!/^(?:|and|,|but|;)$/.test(marker)) return undefined;
  const car = carJoined(clause);
  if (car?.numbers.length !== 1 || car.team === undefined) return undefined;
  const times = [...mentions, ...(before?.mentions ?? [])].filter((mention) => mention.type === 'time');
  return times.length === 0 ? (coming ?? year) : undefined;
}
