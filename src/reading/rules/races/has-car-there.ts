import type { Clause } from '../../clauses/clause.js';
import { wordsBetween } from '../../text/words-between.js';
import { complementsOf, timesOf } from '../clause/clause-parts.js';
import type { Scene } from '../scene.js';
import { isDay, type Outing } from './outings.js';

const HAS = /^(?:have|get|take|inherit|borrow|keep)$/;
const THERE = /^(?:,? ?(?:himself|herself|first|again|back|only|just))* ?(?:at|for|in)(?: the)?$/;

/** "gets it at Bristol", "has the No. 12 for the Harvest 250": a car in the one place that is named is somebody's for its next race. */
export function hasCarThere(clause: Clause, place: Outing['place'], { discourse: { text } }: Scene): boolean {
  const { verb } = clause;
  if (place === undefined || verb.tense === 'past' || verb.perfect || verb.negated || verb.passive) return false;
  if (!HAS.test(verb.lemma) || timesOf(clause).some(isDay)) return false;
  const [car, another] = complementsOf(clause, 'car').filter(({ before, prep }) => !before && prep === '');
  if (!car || another) return false;
  const lead = wordsBetween(text.tokens, car.mention.last, place.first);
  return THERE.test(lead) && clause.complements.some(({ mention, before }) => mention === place && !before);
}
