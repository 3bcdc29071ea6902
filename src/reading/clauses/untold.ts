import type { Token } from '../text/token.js';
import { wordsBetween } from '../text/words-between.js';
import type { Clause } from './clause.js';

type Part = Omit<Clause, 'memory'>;

const TELLS = /^(?:tell|suggest|inform|notify|hint|claim|imply)$/;
const NOBODY = /\b(?:nobody|no one|no-one|none of (?:them|those|us)|neither|hardly anyone|hardly anybody)\b[^,;:]*$/;
// In tokens before the verb: "Nobody at Northline or anywhere else in the garage has".
const FARTHEST = 12;

/** "Nobody has told Stone she is out", "the team hasn’t said that Stone will leave": what is not told is no news. */
export function isUntold(clause: Part, before: Clause | undefined, tokens: readonly Token[]): boolean {
  if (!before || clause.verb.form !== 'finite' || !/^(?:|that)$/.test(clause.marker)) return false;
  if (before.verb.form !== 'finite' || before.verb.passive) return false;
  // "Nobody would say that Stone will leave" is talk, "nobody has said so" is none.
  if (!TELLS.test(before.verb.lemma) && !(before.verb.lemma === 'say' && before.verb.perfect)) return false;
  if (tokens.slice(before.verb.last, clause.verb.first).some(({ kind }) => kind === 'mark')) return false;
  if (before.verb.negated) return true;
  const from = Math.max(clause.sentence.first, before.verb.first - FARTHEST);
  return NOBODY.test(wordsBetween(tokens, from, before.verb.first));
}
