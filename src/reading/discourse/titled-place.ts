import type { Mention, RaceMention, TrackMention } from '../mentions/mention.js';
import type { Text } from '../text/read-text.js';
import { wordsBetween } from '../text/words-between.js';

const NOTES =
  'notebook|notes|preview|primer|guide|storylines|leftovers|diary|scraps|dispatch|postcard|mailbag|weekend|lookahead|countdown|entry list|entries|what to watch|things to know|news and notes';
const BEHIND = new RegExp(`^(?:(?:race|weekend|saturday|sunday|friday|garage|paddock|week) )?(?:${NOTES}|:)(?: |$)`);
const AHEAD = new RegExp(`\\b(?:${NOTES}) (?:from|at|for|of)(?: the)?$`);

/** "Pocono notebook: …", "Notes from Dover": the place at which an article is told, or to which it looks ahead, as its title says. */
export function titledPlace(
  { sentences, tokens }: Text,
  bySentence: readonly (readonly Mention[])[],
): TrackMention | RaceMention | undefined {
  const [title] = sentences;
  if (title?.block.kind !== 'heading') return undefined;
  const places = (bySentence[0] ?? []).filter(
    (mention): mention is TrackMention | RaceMention => mention.type === 'track' || mention.type === 'race',
  );
  const [place, another] = places;
  if (!place || another) return undefined;
  const behind = wordsBetween(tokens, place.last, Math.min(title.last, place.last + 4));
  const opens = place.first === title.first && BEHIND.test(behind);
  return opens || AHEAD.test(wordsBetween(tokens, title.first, place.first)) ? place : undefined;
}
