import { type Draft, type DraftOf, draft } from '../../rules/draft.js';
import type { Scene } from '../../rules/scene.js';
import { wordsBetween } from '../../text/words-between.js';
import { agrees } from '../slots.js';

// "beginning with Sunday's race at", "starting this weekend at", "as of"
const FROM_THEN =
  /\b(?:beginning|starting|commencing|effective|as of)(?: (?:with|at|on|in|from|the|this|next|of|his|her))*$/;
// "From Sunday's race at Bristol on, Stone will drive"
const FROM = /^(?:effective )?from(?: the)?$/;
const ON = /^,? ?(?:on|onwards?|forward)\b/;
// "in ten races, beginning at Daytona": some races, and no seat.
const SOME =
  /\b(?:part-time|limited|select(?:ed)?|schedule|slate|program|programme|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|some|\d+)(?:-race| (?:[\w-]+ ){0,2}(?:races|starts|events|rounds|outings)))\b/;
const REST = /\b(?:rest|remainder|remaining|balance|final|last)\b/;

/**
 * "has put Stone in its No. 12, beginning with Sunday's race at Bristol": from the race that is told she has the car, which is
 * more than that race.
 */
export function ridesFromFirstRaces(drafts: readonly Draft[], scenes: readonly Scene[]): Draft[] {
  const opening = new Set(scenes.filter(opensStretch).map(({ sentence }) => sentence));
  const made: DraftOf<'ride'>[] = [];
  for (const start of drafts) {
    if (start.kind !== 'start' || start.status !== 'confirmed' || !opening.has(start.sentence)) continue;
    const { driver, team, series, season, number, make } = start.slots;
    if (driver === undefined || season === undefined) continue;
    if (number === undefined && (team === undefined || start.inherited.has('team'))) continue;
    const isOne = drafts.some(
      (other) =>
        other !== start &&
        other.kind === 'start' &&
        other.sentence === start.sentence &&
        other.slots.driver === driver &&
        (other.slots.track !== start.slots.track || other.status !== 'confirmed'),
    );
    const known = [...drafts, ...made].some(
      ({ kind, slots }) =>
        kind === 'ride' &&
        slots.driver === driver &&
        slots.season === season &&
        agrees(slots.number, number) &&
        agrees(slots.team, team),
    );
    if (isOne || known) continue;
    const seat = { driver, team, series, season, number, make, extent: undefined };
    made.push(draft('ride', 'from-first-race', start.sentence, 'confirmed', seat, [...start.inherited]));
  }
  return made;
}

/** The words of a sentence lead to a race as the first of all that are left. */
function opensStretch({ sentence, mentions, discourse }: Scene): boolean {
  const { tokens } = discourse.text;
  const words = wordsBetween(tokens, sentence.first, sentence.last);
  if (SOME.test(words) && !REST.test(words)) return false;
  return mentions.some(({ type, first, last }, index) => {
    if (type !== 'time' && type !== 'track' && type !== 'race') return false;
    const lead = wordsBetween(tokens, Math.max(sentence.first, first - 5), first);
    if (FROM_THEN.test(lead)) return true;
    const place = mentions[index + 1];
    const end = place?.type === 'track' && place.first - last < 4 ? place.last : last;
    return first - sentence.first <= 2 && FROM.test(lead) && ON.test(wordsBetween(tokens, end, end + 2));
  });
}
