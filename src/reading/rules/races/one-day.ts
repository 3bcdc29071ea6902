import type { Clause } from '../../clauses/clause.js';
import type { Scene } from '../scene.js';
import { dayToRace } from './outings-to-run.js';

/**
 * "is in the No. 12 on Saturday", "will drive it this weekend": in one race to come, and no seat for the season. Not "is back in the No. 12",
 * "is today in the No. 12", nor what a sentence adds to another car of the weekend: "and on Sunday she is in the No. 12".
 */
export function isForOneDay(clause: Clause, scene: Scene): boolean {
  const { verb, words, marker } = clause;
  const isSo = verb.lemma === 'be' ? verb.tense !== 'past' : verb.frame === 'drive' && verb.tense === 'future';
  if (!isSo || marker === 'and' || words.startsWith('back ')) return false;
  const { time } = dayToRace(clause, scene) ?? {};
  return time !== undefined && scene.discourse.text.tokens[time.first]?.lower !== 'today';
}
