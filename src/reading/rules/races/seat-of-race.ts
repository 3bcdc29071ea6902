import type { Clause, Complement } from '../../clauses/clause.js';
import type { TimeMention } from '../../mentions/mention.js';
import { remembered } from '../../remembered.js';
import { complementsOf, extentOf, timesOf } from '../clause/clause-parts.js';
import { isLeftOut } from '../clause/left-out.js';
import type { Scene } from '../scene.js';
import { outingsOfClause } from './clause-outings.js';
import { isNoRace } from './no-race.js';
import { isAhead, isDay, isMonth, isPlace, type Outing, outingsOf } from './outings.js';
import { missedEarlierIn } from './race-in-focus.js';
import { raceOfLineUp } from './race-line-up.js';

/** The races to come that a seat is for where its clause names them and no season: "joins Carter in the No. 38 for the 24 Hours of Le Mans". */
export const racesOfSeat = remembered((clause: Clause, scene: Scene): readonly Outing[] => {
  const { verb, words, complements } = clause;
  if (verb.tense === 'past' || isNoRace(clause) || (extentOf(clause) !== undefined && !isOfRide(clause, scene)))
    return [];
  const places = complements.filter(({ mention }) => isPlace(mention));
  // "for the 2026 Indianapolis 500", "for next June's Rolex 24": the year of the race.
  const isOfRace = ({ last }: TimeMention): boolean =>
    places.some(({ mention }) => mention.type === 'race' && mention.first === last);
  const times = timesOf(clause).filter((time) => !isOfRace(time));
  if (places.length === 0 && times.length === 0 && !OF_SEASON.test(words)) {
    const there = raceOfWhere(clause, scene);
    if (there) return [there];
    const gone = racesGoneOn(clause, scene);
    if (gone.length > 0) return gone;
    const race = missedEarlierIn(scene, clause) ?? raceOfLineUp(scene);
    return race ? [race] : [];
  }
  if (times.some((time) => !isDay(time) || (verb.frame === 'join' && isMonth(time)))) return [];
  if (places.length === 0 || OF_SEASON.test(words) || !places.every(isWhere)) return [];
  const isFuture = verb.tense === 'future';
  return outingsOfClause(clause, scene).filter(({ time }) => !time || isAhead(time, scene, isFuture));
});

/** "turns to Stone for the Bathurst 1000, pairing her with Carter", "is on the entry list at Bristol, driving the No. 12": of that race. */
function racesGoneOn({ verb, governor }: Clause, scene: Scene): readonly Outing[] {
  if (verb.form !== 'ing' || !governor || !/^(?:drive|pair|share|have|field)$/.test(verb.frame)) return [];
  if (governor.verb.tense === 'past' || OF_SEASON.test(governor.words) || isNoRace(governor)) return [];
  if (timesOf(governor).some((time) => !isDay(time)) || extentOf(governor) !== undefined) return [];
  const places = governor.complements.filter(({ mention, before }) => isPlace(mention) && !before);
  const isListed = /\bentry list\b/.test(governor.words);
  if (places.length === 0 || !places.every((one) => isWhere(one) || isListed)) return [];
  return outingsOfClause(governor, scene).filter(({ time }) => !time || isAhead(time, scene, true));
}

/** "Stone’s part-time ride, the No. 12, goes to Carter at Dover": how much of a season is told of what was hers. */
function isOfRide(clause: Clause, { discourse: { text } }: Scene): boolean {
  return complementsOf(clause, 'extent').every(
    ({ before, mention }) =>
      before &&
      [0, 1, 2].some((step) =>
        /^(?:ride|seat|drive|gig|car|truck|entry)$/.test(text.tokens[mention.last + step]?.lower ?? ''),
      ),
  );
}

/** "starts at Talladega on Sunday, where she gets the call to drive the No. 12": the race that "where" takes up. */
function raceOfWhere({ marker, first, governor, verb }: Clause, scene: Scene): Outing | undefined {
  const over =
    marker === 'where' ? { first, tense: verb.tense } : { first: governor?.first ?? 0, tense: governor?.verb.tense };
  if ((marker !== 'where' && governor?.marker !== 'where') || over.tense === 'past') return undefined;
  const [before, place] = scene.mentions.filter(({ last }) => last <= over.first).reverse();
  if (!before || !(isPlace(before) || (before.type === 'time' && place && isPlace(place)))) return undefined;
  const race = outingsOf(scene.mentions.filter(({ last }) => last <= over.first)).at(-1);
  return race?.time && isAhead(race.time, scene) ? race : undefined;
}

/** "at Kansas", "for the 24 Hours of Le Mans", "and at Talladega", "and Talladega" */
function isWhere({ lead, prep, before }: Complement): boolean {
  if (isLeftOut(lead)) return false;
  return before
    ? /^(?:at|in|for)\b/.test(lead)
    : WHERE.test(lead) || (prep === '' && /^(?:,|and|, and)(?: the)?$/.test(lead));
}

const WHERE =
  /^(?:(?:safe|capable|good|steady) )?(?:hands )?(?:(?:,|, \d\d ,|;|and|, then|again|this time|only|just) )*(?:at|in|for|on)(?: (?:the|this|that|both|its|his|her|their|next|upcoming|season-opening|season-ending|iconic|prestigious|(?:season )?(?:finale|races?|rounds?|events?|stops?|doubleheader) (?:at|in)))*$/;

// From then on, and not there alone.
const OF_SEASON =
  /\b(?:season|year|years|beginning|starting|begin|begins|start|starts|remainder|rest|opener|schedule|full-time|onwards?|career|permanent(?:ly)?|for good|from now on|regular|contract|deal|multi-year)\b/;
