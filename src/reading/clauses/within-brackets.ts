import type { Token } from '../text/token.js';
import type { Clause } from './clause.js';

type Part = Omit<Clause, 'memory'>;

/**
 * "has Stone in the No. 6 (signed until 2027) and Carter in the No. 8": a clause that a bracket opens ends with the bracket, and the
 * words behind it go on with the clause before.
 */
export function withinBrackets<T extends Part>(
  clause: T,
  before: Clause | undefined,
  tokens: readonly Token[],
): { readonly inside: T; readonly before: Part | undefined } {
  if (clause.marker !== '(') return { inside: clause, before: undefined };
  let close = clause.verb.last;
  while (close < clause.last && tokens[close]?.text !== ')') close += 1;
  if (close >= clause.last - 1) return { inside: clause, before: undefined };
  const end = clause.words.indexOf(' )');
  const inside: T = {
    ...clause,
    last: close + 1,
    complements: clause.complements.filter(({ mention }) => mention.last <= close),
    words: end < 0 ? clause.words : clause.words.slice(0, end),
  };
  if (before === undefined) return { inside, before };
  const behind = clause.complements.filter(({ mention }) => mention.first > close);
  const words = end < 0 ? '' : clause.words.slice(end + 2);
  return {
    inside,
    before: {
      ...before,
      last: clause.last,
      complements: [...before.complements, ...behind],
      words: `${before.words.trim()}${words}`,
    },
  };
}
