import { wordsBetween } from '../text/words-between.js';
import type { Scene } from './scene.js';

// Where drivers meet crew chiefs who need not be theirs.
const AWAY_FROM_RACING =
  /\b(?:hall of fame|induct(?:ed|ees?|ion)|ballots?|class that|weddings?|friends? of|friendship|fishing|golfing|hunting|podcast|show|booth|broadcast|network(?:s|’s)?|bar|baseball|softball|basketball|shov(?:es|ed|ing)|punch(?:es|ed|ing)|into the pit box)\b/;

/** "Stone and crew chief Marsh go into the Hall of Fame", "went fishing with spotter Marsh": beside each other, and no crew. */
export function isAwayFromRacing({ sentence, discourse }: Scene): boolean {
  return AWAY_FROM_RACING.test(wordsBetween(discourse.text.tokens, sentence.first, sentence.last));
}
