import type { Clause } from '../clauses/clause.js';
import type { Scene } from './scene.js';

const WINTER = /\b(?:over|during|in|last|this past|through) (?:the )?(?:winter|off-?season)\b/;

/** "came over from the No. 12 in the winter": the season before the winter last past, where a clause tells of it. */
export function seasonBeforeWinter({ verb, words }: Clause, { discourse }: Scene): number | undefined {
  return (verb.tense === 'past' || verb.perfect) && WINTER.test(words) ? discourse.year - 1 : undefined;
}
