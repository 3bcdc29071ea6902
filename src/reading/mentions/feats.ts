import type { Token } from '../text/token.js';
import { count } from '../words/ordinals.js';

const FEAT =
  /^(?:won|wins|led|leads?|laps|top-?(?:five|ten|\d+)s?|points|poles?|podiums?|finished|scored|retired|crashed)$/;
const REACH = 9;

/** "won three of the six races", "led laps in ten of the 20 races": what somebody did in them, and not how many she runs. */
export function isFeat(tokens: readonly Token[], at: number): boolean {
  const the = /^(?:the|its|their)$/.test(tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1;
  const isTotal = tokens[the]?.lower === 'of' && count(tokens[the - 1]?.lower ?? '') !== undefined;
  const from = isTotal ? the - 1 : at;
  if (!isTotal && tokens[at + 1]?.lower !== 'of') return false;
  for (let back = from - 1; back > from - REACH; back -= 1) {
    const token = tokens[back];
    if (!token || /^[.,;:]$/.test(token.text)) return false;
    if (FEAT.test(token.lower)) return true;
  }
  return false;
}
