import type { Token } from '../../text/token.js';
import type { Mention } from '../mention.js';

const TOLD = /^(?:told|tells|informed|informs|notified|notifies|assured|assures|promised|promises)$/;
// Words between who tells and whom: "has told", "has already told".
const TELLING = 3;

/** "Northline has told Carter": the person named last is told something by a team, or by nobody of the article. */
export function isTold(tokens: readonly Token[], named: readonly Mention[]): boolean {
  const [teller, person] = [named.at(-2), named.at(-1)];
  if (person?.type !== 'person' || person.possessive || !TOLD.test(tokens[person.first - 1]?.lower ?? '')) return false;
  return teller?.type !== 'person' || person.first - teller.last > TELLING;
}
