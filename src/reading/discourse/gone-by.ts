import type { RaceMention, TrackMention } from '../mentions/mention.js';
import type { Token } from '../text/token.js';
import { wordsBetween } from '../text/words-between.js';

const BEFORE =
  /\b(?:since|ago|(?:last|previous) (?:week|weekend|month|year|season|fall|spring|summer|time|saw|ran|raced|seen)(?:[’']?s)?|earlier this)\b(?: \S+){0,3}$/;
const WON = /^(?:champions?|winners?|winning|victors?|victory|runner-up)$/;

/** "since Richmond", "last week’s race in Daytona", "the Daytona 500 champion": a race gone by; `from` is where its sentence begins. */
export function isGoneBy(tokens: readonly Token[], from: number, mention: TrackMention | RaceMention): boolean {
  if (WON.test(tokens[mention.last]?.lower ?? '')) return true;
  return BEFORE.test(wordsBetween(tokens, Math.max(from, mention.first - 6), mention.first));
}
