import type { Token } from '../../text/token.js';
import { wordsBetween } from '../../text/words-between.js';

const BEFORE =
  /\b(?:his|her|their|the driver’s|the driver's) (?:late |older |younger |elder |big |little |twin |proud )?(?:father|dad|mother|mom|mum|parents|grandfather|grandmother|uncle|aunt|wife|husband)(?: ,| and)?$/;
const BEHIND =
  /^(?:[^.!?]* )?(?:his|her) (?:(?:only|oldest|eldest|youngest|older|younger) )?(?:son|daughter|boy|kid)\b/;
// Tokens before a name and behind it among which its relation is told.
const NEAR_BEFORE = 5;
const NEAR_BEHIND = 14;

/** "His father, Jens Stone", "Jens Stone had known that his son": whether a name, from token `first`, stands there as a relative. A brother may well drive too. */
export function isNamedAsKin(tokens: readonly Token[], first: number): boolean {
  if (BEFORE.test(wordsBetween(tokens, Math.max(0, first - NEAR_BEFORE), first))) return true;
  return BEHIND.test(wordsBetween(tokens, first, Math.min(tokens.length, first + NEAR_BEHIND)));
}
