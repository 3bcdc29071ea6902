import type { Clause } from '../../clauses/clause.js';
import { wordsBetween } from '../../text/words-between.js';
import { count } from '../../words/ordinals.js';
import { timesOf } from '../clause/clause-parts.js';
import type { Scene } from '../scene.js';
import { isAhead, isDay, type Outing, outingsOf } from './outings.js';

const LAST =
  /\b(?:last|final|remaining|closing|other) (two|three|four|five|six|[2-6]) (?:races|rounds|events|starts|weekends|dates)\b(?! (?:years|seasons|since))/;

// How many sentences back the races may stand.
const REACH = 20;

/**
 * "will run the last two races in the No. 30": the races still ahead that a sentence before has counted up, where it names as many,
 * each with its day.
 */
export function lastRaces(clause: Clause, scene: Scene): Outing[] {
  const { verb } = clause;
  const words = wordsBetween(scene.discourse.text.tokens, verb.last, clause.last);
  const [, number] = LAST.exec(words) ?? [];
  if (number === undefined || verb.tense === 'past' || verb.perfect || verb.negated) return [];
  // "the last two races of 2024"
  const { year } = scene.discourse;
  if (timesOf(clause).some(({ seasons }) => seasons && !seasons.includes(year))) return [];
  const wanted = count(number);
  let back = scene.previous;
  for (let step = 0; back && step < REACH; step += 1, back = back.previous) {
    const ahead = outingsOf(back.mentions).filter(
      ({ time, place }) => place !== undefined && time !== undefined && isDay(time) && isAhead(time, scene),
    );
    if (ahead.length > 1) return ahead.length === wanted ? ahead : [];
  }
  return [];
}
