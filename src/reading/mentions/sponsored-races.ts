import type { Token } from '../text/token.js';
import { wordSet } from '../text/word-set.js';

const SPONSORS = wordSet('sponsor sponsors sponsored sponsoring sponsorship backing');
const FAR_BACK = 12;

/** "with sponsorship from Millfield Grain in 16 races", "primary sponsor for five races": as many as somebody pays for. */
export function isSponsored(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:in|for|of|at)$/.test(tokens[at - 1]?.lower ?? '')) return false;
  for (let index = at - 1; index > at - FAR_BACK; index -= 1) {
    const token = tokens[index];
    if (!token || token.kind === 'mark') return false;
    if (SPONSORS.has(token)) return true;
  }
  return false;
}
