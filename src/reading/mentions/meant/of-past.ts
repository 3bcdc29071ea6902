import type { Token } from '../../text/token.js';
import type { Mention } from '../mention.js';
import { HE } from './described-person.js';

/** "the former Northline driver", "the ex-Northline driver" */
export function isOfPast(tokens: readonly Token[], { first }: Mention): boolean {
  return /^(?:former|one-time|onetime|erstwhile|ex|ex-.+)$/.test(tokens[first + 1]?.lower ?? '');
}

/** "He drove the team’s No. 12 last year": of somebody’s past, the team is the one named last. `at` is the token of "the". */
export function isPastOf(tokens: readonly Token[], first: number, at: number): boolean {
  const isOpener = HE.has(tokens[first]) && tokens[first]?.text.length === tokens[first]?.lower.length;
  return isOpener && at === first + 2 && /^(?:drove|ran|raced|piloted|wheeled)$/.test(tokens[first + 1]?.lower ?? '');
}
