import type { Token } from '../../text/token.js';
import type { Mention } from '../mention.js';
import { describesDriver, namesNobody } from './described-person.js';

const PREDICATE =
  /^(?:is|was|as|be|been|become|becomes|became|named|with|by|for|against|to|than|and|or|over|beat|like)$/;

/**
 * The end of "the Cup Series rookie", "the Truck Series veteran" at the token of "the", where it may mean the driver in focus:
 * the words open what is told, and no name behind them says who is meant.
 */
export function describedBySeriesAt(
  tokens: readonly Token[],
  at: number,
  series: Mention | undefined,
): number | undefined {
  if (tokens[at]?.lower !== 'the' || series?.type !== 'series' || series.first !== at + 1) return undefined;
  const noun = tokens[series.last];
  if (!noun || !describesDriver(noun) || PREDICATE.test(tokens[at - 1]?.lower ?? '')) return undefined;
  const last = series.last + 1;
  return tokens[last]?.lower === 'of' || !namesNobody(tokens, last) ? undefined : last;
}
