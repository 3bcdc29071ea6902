import type { Clause } from '../../clauses/clause.js';
import type { CarMention } from '../../mentions/mention.js';
import { carOf, placesToRace, timesOf } from '../clause/clause-parts.js';
import { REPLACES, replacedIn } from '../replacements/whose-place.js';
import type { Scene } from '../scene.js';
import { outingsOfClause } from './clause-outings.js';
import type { Outing } from './outings.js';
import { dayToRace, outingsToRun } from './outings-to-run.js';
import { missedBefore, missedEarlierIn } from './race-in-focus.js';

/** "in the next two races": which they are, the sentences about who misses them say. */
export const SOME_RACES = /\b(?:next|coming|upcoming) (?:two|three|four|five|few|\d+)\b/;

/** The races for which a clause tells that somebody stands in; one of which nothing is said where the car or the words leave it to the article. */
export function racesStoodIn(clause: Clause, scene: Scene): Outing[] {
  const named = outingsToRun(clause, scene);
  const day = dayToRace(clause, scene);
  if (named.length > 0) return named;
  // "subs for Carter at Portland and Milwaukee"
  const there = standsInThere(clause, scene);
  if (there.length > 0) return there;
  const beside = day ? [] : racesBeside(clause, scene);
  if (beside.length > 0) return beside;
  const before = day ? undefined : (missedEarlierIn(scene, clause) ?? missedBefore(scene));
  if (before) return [before];
  // In an article about one race the car alone tells which.
  // "replaces Carter" may be for good.
  const isFor = !REPLACES.test(clause.verb.word) && replacedIn(clause, scene).length > 0;
  const isOfArticles = carOf(clause) !== undefined || SOME_RACES.test(clause.words) || isFor;
  return day ? [day] : isOfArticles ? [{}] : [];
}

/** The car in which somebody stands in: of the clause, or of the one that its participle goes on. */
export function carStoodIn(clause: Clause): CarMention | undefined {
  const { verb, governor } = clause;
  return carOf(clause) ?? (verb.form === 'ing' && governor ? carOf(governor) : undefined);
}

/** "will be in the No. 12 at Bristol on Saturday, filling in for Carter": the races of the clause that the verb goes on. */
function racesBeside({ verb, marker, governor }: Clause, scene: Scene): Outing[] {
  // "before handing the No. 12 to Carter": then another has the races.
  if (
    verb.form !== 'ing' ||
    !/^,?$/.test(marker) ||
    !governor ||
    governor.verb.negated ||
    governor.verb.tense === 'past'
  )
    return [];
  return outingsToRun(governor, scene);
}

/** Races without a day at which somebody stands in: the verb says of none of them that it is over. */
function standsInThere(clause: Clause, scene: Scene): Outing[] {
  const { verb } = clause;
  if (verb.tense === 'past' || verb.perfect || replacedIn(clause, scene).length === 0 || timesOf(clause).length > 0)
    return [];
  const outings = outingsOfClause(clause, scene);
  const areThere = placesToRace(clause).every((place) =>
    clause.complements.some(
      ({ mention, lead, before }) =>
        mention === place &&
        !before &&
        /^(?:(?:at|in|for)(?: the)?(?: \S+)?(?: (?:races?|rounds?) (?:at|in))?|(?:races?|rounds?) (?:at|in)|and|,)$/.test(
          lead,
        ),
    ),
  );
  return areThere ? outings : [];
}
