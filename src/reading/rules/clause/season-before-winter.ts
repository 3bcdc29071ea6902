import type { Clause } from '../../clauses/clause.js';
import type { Scene } from '../scene.js';

const WINTER = /\b(?:over|during|in|last|this past|through) (?:the )?(?:winter|off-?season)\b/;
// "Over the winter, Stone left": the clause keeps five words before its verb.
const IN_WINTER = /\b(?:the|last|this past) (?:winter|off-?season)\b/;

/** "came over from the No. 12 in the winter": the season before the winter last past, where a clause tells of it. */
export function seasonBeforeWinter({ verb, words, before }: Clause, { discourse }: Scene): number | undefined {
  return (verb.tense === 'past' || verb.perfect || verb.form === 'participle') &&
    (WINTER.test(words) || IN_WINTER.test(before))
    ? discourse.year - 1
    : undefined;
}
