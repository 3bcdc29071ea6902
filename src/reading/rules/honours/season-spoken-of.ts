import { HE } from '../../mentions/meant/described-person.js';
import type { Scene } from '../scene.js';
import type { Honour } from './honour.js';
import { clauseOf } from './honour-clause.js';

// Words of some other time than the season just spoken of.
const ANOTHER_TIME =
  /^(?:career|ever|once|maiden|twice|times|years?|previous|previously|past|ago|lone|only|rookie|then|former|history|until|since|also|earlier|before|later|season|now|already|again)$/;

/**
 * "She had all of five races last season. She was ninth at Bristol in her debut": the season gone by that the sentence before names
 * alone, where this one goes on about the same driver and names no time of its own.
 */
export function seasonSpokenOf(scene: Scene, honour: Honour): number | undefined {
  const { before, sentence, discourse } = scene;
  const { tokens } = discourse.text;
  if (!before || !HE.has(tokens[sentence.first])) return undefined;
  const clause = clauseOf(scene, honour.first);
  if (clause?.verb.tense !== 'past' || clause.verb.perfect) return undefined;
  for (let at = clause.first; at < clause.last; at += 1)
    if (ANOTHER_TIME.test(tokens[at]?.lower ?? '')) return undefined;
  if (scene.mentions.some(({ type, first, last }) => type === 'time' && first >= clause.first && last <= clause.last))
    return undefined;
  const times = before.mentions.filter((mention) => mention.type === 'time');
  const [time, another] = times;
  if (!time || another || time.since !== undefined || time.ofNoun) return undefined;
  const [season, more] = time.seasons ?? [];
  if (season === undefined || more !== undefined) return undefined;
  const told = before.clauses.find(({ first, last }) => first <= time.first && time.last <= last);
  return season < discourse.year && told?.verb.tense === 'past' && !told.verb.perfect ? season : undefined;
}
