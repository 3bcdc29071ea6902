import type { Mention } from '../../mentions/mention.js';
import { peopleIn } from '../../rules/clause/clause-parts.js';
import { dayOf, isAhead, outingsOf } from '../../rules/races/outings.js';
import type { Scene } from '../../rules/scene.js';
import { wordsBetween } from '../../text/words-between.js';
import { isNear } from './near-days.js';
import type { Writable } from './settled-days.js';

// Entries and line-ups of one race are told in the last weeks before it.
const WEEKS_AHEAD = 21;
const LISTS =
  /\b(?:line-?ups?|roster|field|entry list|entries|rides|starters|pairings|driver crew)(?: of \S+(?: \S+)?)? (?:for|at|in)(?: (?!season|opener)\S+){0,4}$/;
// Of a title: "who have a car for the 500", "Who's in the 500", "who has joined the field for the 98th 500"
const HAS_CAR =
  /\b(?:(?:have|has|with|without) (?:an? |the |)(?:\S+ )?(?:rides?|cars?|seats?|deals?) for|(?:extras|one-offs|additions|part-timers|late entries|wild cards?|wildcards?) (?:for|at|in|to)|whos in|who is (?:in|entered (?:in|for))|(?:joined|joins|joining|entered|entering|added to) (?:the )?(?:\S+ )?(?:party|field|fun|list|fray|queue|cast|crowd|fleet) (?:for|at|in|of))(?: (?:the|this years?|this months?|next months?|next weeks?|this weeks?))?(?: \d+(?: ?(?:st|nd|rd|th))?)?$/;
const LISTED = /^(?:\S+ )?(?:entry list|entries|field|entrants|extras|one-offs|additions|part-timers)\b/;

/** The race that a sentence goes through the entries of: "its roster for the Rolex 24 later this month", "Coke 600 entry list". */
export function raceOfList(
  scene: Scene,
  mentions: readonly Mention[],
  named: ReadonlySet<string>,
): Writable | undefined {
  const { sentence, discourse } = scene;
  const { text } = discourse;
  const [race, another] = outingsOf(mentions);
  if (!race?.place || another || (race.time && !isAhead(race.time, scene, true))) return undefined;
  // "Stone completes the line-up at Sebring": of her car, and not of the article.
  if (peopleIn(mentions).length > 0) return undefined;
  const before = wordsBetween(text.tokens, sentence.first, race.place.first);
  const after = wordsBetween(text.tokens, race.place.last, Math.min(sentence.last, race.place.last + 4));
  const isOfTitle = sentence.block.kind === 'heading' && HAS_CAR.test(before);
  if (!isOfTitle && !LISTS.test(before) && !(race.race !== undefined && LISTED.test(after))) return undefined;
  const series = race.series ?? (named.size === 1 ? [...named][0] : undefined);
  const day = dayOf(race.time);
  // Line-ups of a race months ahead are seats of the season too, and not all of them are for it.
  if (race.time && !isNear(text.article.published, day.date ?? day.from, WEEKS_AHEAD)) return undefined;
  return { race: race.race, track: race.track, series, ...day };
}
