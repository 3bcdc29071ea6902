import type { Clause } from '../../clauses/clause.js';
import type { Token } from '../../text/token.js';

// Words behind a verb among which it says how often.
const NEAR = 14;
const DAYS = /^(?:mon|tues|wednes|thurs|fri|satur|sun)days$|^weekends$/;
const EACH = /^(?:week|weekend|(?:fri|satur|sun)day)$/;

/** "drives the No. 31 for Northline on Sundays", "does this every week": what is done as a rule, and no race to come. */
export function isDoneAsRule({ verb }: Clause, tokens: readonly Token[]): boolean {
  for (let at = verb.last; at < verb.last + NEAR; at += 1) {
    const word = tokens[at]?.lower ?? '';
    if (/^[,;:]$/.test(word)) return false;
    if (DAYS.test(word) && tokens[at - 1]?.lower === 'on') return true;
    if (EACH.test(word) && /^(?:every|each)$/.test(tokens[at - 1]?.lower ?? '')) return true;
  }
  return false;
}
