import type { Token } from '../../text/token.js';
import { wordsBetween } from '../../text/words-between.js';
import { HE } from '../meant/described-person.js';

const BETWEEN = /^(?:will|is|to|also|again|now|then|next|still|going|set|due|would|can|could|may|might)$/;
const DRIVES =
  /^(?:drives?|driving|rac(?:es?|ing)|pilots?|piloting|wheels?|wheeling|competes?|competing|qualif(?:y|ies)|qualifying)$/;

/** "he’ll pilot", "she is to race": at a token, somebody of whom nobody says so who is on a crew. */
export function drivesNext(tokens: readonly Token[], at: number): boolean {
  const he = tokens[at];
  if (!he || !HE.has(he)) return false;
  let verb = at + 1;
  while (verb < at + 4 && BETWEEN.test(tokens[verb]?.lower ?? '')) verb += 1;
  return DRIVES.test(tokens[verb]?.lower ?? '') || SITS.test(wordsBetween(tokens, verb, verb + LONGEST_SEAT));
}

// "he’ll be in it", "she will be back behind the wheel", "he is in the No. 12"
const SITS =
  /^(?:be )?(?:back )?(?:in (?:it\b|(?:the|that|his|her) (?:\w+ )?(?:no\b|#|\d|car\b|truck\b|seat\b))|behind the wheel|at the wheel)/;
const LONGEST_SEAT = 6;
