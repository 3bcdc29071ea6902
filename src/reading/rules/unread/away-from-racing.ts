import { wordsBetween } from '../../text/words-between.js';
import type { Scene } from '../scene.js';

// Where drivers meet crew chiefs who need not be theirs.
const AWAY_FROM_RACING =
  /\b(?:hall of fame|induct(?:ed|ees?|ion)|ballots?|class that (?:also )?includes|weddings?|friends? of|friendship|fishing|golfing|hunting|podcasts?|hosts the|(?:radio|tv|television) show|networks?|broadcast booth|owns an? \S+|baseball|softball|basketball|(?<!pole )shov(?:es|ed|ing)|punch(?:es|ed|ing))\b/;

/** "Stone and crew chief Marsh go into the Hall of Fame", "went fishing with spotter Marsh": beside each other, and no crew. */
export function isAwayFromRacing({ sentence, discourse }: Scene): boolean {
  return AWAY_FROM_RACING.test(wordsBetween(discourse.text.tokens, sentence.first, sentence.last));
}
