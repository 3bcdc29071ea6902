import type { Token } from './token.js';

/** Whether a mark ends a clause: the point of "No. 12" and "Stone Jr." ends none. */
export function endsClause(tokens: readonly Token[], at: number): boolean {
  return /^[.,;:?!”"]$/.test(tokens[at]?.text ?? '') && !/^(?:nos?|jr|sr)$/.test(tokens[at - 1]?.lower ?? '');
}

/**
 * The comma that closes an aside, of which the first token is `from`: in "Stone, who won in the No. 12, stays" the one before "stays".
 * Undefined where it does not end so within `longest` tokens.
 */
export function closingComma(tokens: readonly Token[], from: number, longest: number): number | undefined {
  for (let at = from; at < Math.min(from + longest, tokens.length); at += 1) {
    if (tokens[at]?.text === ',') return at;
    if (endsClause(tokens, at)) return undefined;
  }
  return undefined;
}
