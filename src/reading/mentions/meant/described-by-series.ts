import type { Token } from '../../text/token.js';
import type { Mention } from '../mention.js';
import { describesDriver, namesNobody } from './described-person.js';

const PREDICATE =
  /^(?:is|was|as|be|been|become|becomes|became|named|with|by|for|against|to|than|and|or|over|beat|like)$/;

// Nouns that tell of nobody what she does, unless a series says where: "the Cup regular".
const OF_A_SERIES = /^(?:regular|full-timer|part-timer|star|ace|standout|hotshoe)$/;
const HOW_OFTEN = /^(?:full-time|fulltime|part-time|current|longtime|long-time|perennial)$/;

/**
 * The end of "the Cup Series rookie", "the Truck Series veteran" at the token of "the", where it may mean the driver in focus:
 * the words open what is told, and no name behind them says who is meant.
 */
export function describedBySeriesAt(
  tokens: readonly Token[],
  at: number,
  series: Mention | undefined,
): number | undefined {
  const from = HOW_OFTEN.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  if (tokens[at]?.lower !== 'the' || series?.type !== 'series' || series.first !== from) return undefined;
  const noun = tokens[series.last];
  if (!noun || !(describesDriver(noun) || OF_A_SERIES.test(noun.lower)) || PREDICATE.test(tokens[at - 1]?.lower ?? ''))
    return undefined;
  const last = series.last + 1;
  return tokens[last]?.lower === 'of' || !namesNobody(tokens, last) ? undefined : last;
}
