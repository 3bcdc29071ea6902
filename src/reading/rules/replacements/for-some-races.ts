import type { Clause } from '../../clauses/clause.js';
import type { Mention } from '../../mentions/mention.js';
import { wordsBetween } from '../../text/words-between.js';
import { complementsOf, extentOf, placesToRace } from '../clause/clause-parts.js';
import { missedBefore, missedEarlierIn } from '../races/race-in-focus.js';
import { isWeekend } from '../races/weekend.js';
import type { Scene } from '../scene.js';

// "starting at Bristol", "beginning this weekend at Dover"
const FROM_THEN_ON = /\b(?:starting|beginning|commencing|effective)\b/;

// "replaced Carter after Michigan": for all that followed.
const AFTER_RACE = /^(?:,? ?(?:after|following|since))\b/;

// "for the next two races", "for a few weeks": not "for the last three races".
const FOR_A_WHILE =
  /\bfor (?:(?:the|only|just|at least|about|next|first|coming) )*(?:one|two|three|four|five|six|[1-6]|a couple of|a few|several) (?:more )?(?:races|rounds|weeks|weekends|events|starts)\b/;

/** Whether a clause tells of a seat that changes hands for single races only: a substitution is no exit. */
export function isForSomeRaces(clause: Clause, scene: Scene): boolean {
  return (
    (!FROM_THEN_ON.test(clause.words) && placesToRace(clause).some((place) => !isAfter(place, clause))) ||
    // "took over Carter’s No. 12 for three races"
    (clause.verb.tense === 'past' && extentOf(clause) === 'part-time') ||
    complementsOf(clause, 'time').some(
      ({ mention, prep }) =>
        prep !== 'from' && !FROM_THEN_ON.test(clause.words) && (mention.date !== undefined || isWeekend(mention)),
    ) ||
    /\b(?:weekend|tonight|this race|one race|interim|injured|injury|suspended)\b/.test(clause.words) ||
    isOfOneRace(clause) ||
    isAtRaceBefore(clause, scene) ||
    isOfRaceMissed(clause, scene) ||
    FOR_A_WHILE.test(wordsBetween(scene.discourse.text.tokens, clause.verb.last, clause.last)) ||
    /\b(?:place|spot|seat) there$/.test(clause.words.trim()) ||
    scene.clauses.some(
      ({ verb, verb: { lemma } }) => verb !== clause.verb && /^(?:miss|skip|recover|recuperate)$/.test(lemma),
    )
  );
}

function isAfter(place: Mention, { complements }: Clause): boolean {
  return complements.some(({ mention, lead }) => mention === place && AFTER_RACE.test(lead));
}

/** "The series returns June 20 at Bristol, where Carter will be replaced by Stone" */
function isAtRaceBefore({ marker, verb }: Clause, { mentions }: Scene): boolean {
  if (marker !== 'where' || verb.tense === 'past') return false;
  const before = mentions.filter(({ last }) => last <= verb.first);
  const isPlaced = before.some(({ type }) => type === 'track' || type === 'race');
  return isPlaced && before.some((mention) => mention.type === 'time' && mention.date !== undefined);
}

/** "Carter has been ruled out of the Bathurst 1000. Stone will replace him": there. */
function isOfRaceMissed(clause: Clause, scene: Scene): boolean {
  const { verb, words } = clause;
  if (verb.frame !== 'replace' || FROM_THEN_ON.test(words) || complementsOf(clause, 'time').length > 0) return false;
  return !OF_REST.test(words) && missedBefore(scene) !== undefined;
}

/** "Carter will miss Petit Le Mans; Stone takes his place in the No. 12": at that race, and no seat. */
export function takesPlaceThere(clause: Clause, scene: Scene): boolean {
  if (!PLACE.test(clause.words) || OF_REST.test(clause.words)) return false;
  return (missedEarlierIn(scene, clause) ?? missedBefore(scene)) !== undefined;
}

const PLACE = /^(?:over )?(?:(?:his|her|their|the) )?(?:place|spot|stead)\b/;
const OF_REST = /\b(?:season|year|rest|remainder|permanent(?:ly)?|for good|full-time)\b/;

/** "made her debut at Bristol, replacing Carter", "drives the No. 12 this weekend, replacing Carter": for that race. */
function isOfOneRace({ verb, governor }: Clause): boolean {
  if (verb.form !== 'ing' || !governor) return false;
  if (governor.verb.tense === 'past' && placesToRace(governor).length > 0) return true;
  if (FROM_THEN_ON.test(governor.words)) return false;
  return complementsOf(governor, 'time').some(({ mention, prep }) => prep !== 'from' && isWeekend(mention));
}
