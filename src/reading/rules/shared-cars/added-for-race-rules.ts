import type { CarMention, Mention, PersonMention, RaceMention, TrackMention } from '../../mentions/mention.js';
import { wordsBetween } from '../../text/words-between.js';
import { seriesFor } from '../clause/clause-series.js';
import { mayDrive } from '../clause/may-drive.js';
import { isStated, statusOf } from '../clause/status.js';
import type { Draft } from '../draft.js';
import { isNoRace } from '../races/no-race.js';
import { outingsOf } from '../races/outings.js';
import { starts } from '../races/race-starts.js';
import type { PhraseRule } from '../rule.js';
import { isAsked, isQuoted, type Scene } from '../scene.js';
import { carInFocus } from './car-in-focus.js';
import { bareComer, extraComer } from './extra-comer.js';
import { SHARED_SERIES } from './shared-car-rules.js';

/** The rule for who comes to the drivers of a shared car for one long race. */
export const ADDED_FOR_RACE_RULES: readonly PhraseRule[] = [
  {
    name: 'added-for-race',
    example:
      'Ava Stone and Ben Carter will share the No. 12 of Northline Racing in IMSA in 2026. They will be joined by Mia Torres for the Rolex 24.',
    needs: ['person', ['race', 'track']],
    read: (scene) =>
      isAsked(scene)
        ? []
        : scene.mentions.flatMap((place) =>
            place.type === 'race' || place.type === 'track' ? addedFor(scene, place) : [],
          ),
  },
];

function addedFor(scene: Scene, place: RaceMention | TrackMention): Draft[] {
  const { mentions, clauses, discourse } = scene;
  if (isQuoted(scene, place.first)) return [];
  const comer = extraComer(scene, place) ?? (place.type === 'race' ? bareComer(scene, place) : undefined);
  if (!comer || comer.possessive || comer.form === 'described' || !mayDrive(scene, comer.person)) return [];
  const clause = clauses.findLast(({ first }) => first <= Math.max(comer.first, place.first));
  if (!clause || !isStated(clause) || clause.verb.negated || isNoRace(clause)) return [];
  // "with Stone added for the Rolex 24" looks like one of the past.
  if (clause.verb.tense === 'past' && clause.verb.form === 'finite' && clause.subjects.length > 0) return [];
  // "joins Pinecrest for the Rolex 24": of another car
  if (mentions.some((one) => isOfOther(one, comer, place))) return [];
  const car = carOfCrew(scene, comer);
  if (!car || car.owner === comer.person) return [];
  const series = car.series ?? seriesFor(undefined, scene, car.team, car.numbers[0]).series;
  if (series === undefined || !SHARED_SERIES.test(series)) return [];
  const entry = { outings: outingsOf([place]), car, team: car.team, status: statusOf(clause, discourse) };
  return starts('added-for-race', clause, scene, [comer.person], entry).map((one) => {
    // Of the season for which the crew is announced.
    if (one.kind === 'start' && one.inherited.has('season') && discourse.coming !== undefined)
      one.slots.season = discourse.coming;
    return one;
  });
}

/** "Carter joins them" at the beginning of a paragraph: those of the one before. */
function carOfCrew(scene: Scene, comer: PersonMention): CarMention | undefined {
  const own = carInFocus(scene, comer.first);
  const { previous, sentence, discourse } = scene;
  if (own || scene.before || !previous) return own;
  const words = wordsBetween(discourse.text.tokens, sentence.first, sentence.last);
  return THEM.test(words) ? carInFocus(previous, previous.sentence.last) : undefined;
}

const THEM = /\b(?:them|they|the (?:pair|duo|trio|crew|line-?up|regulars|squad)|both|(?:third|fourth|fifth) driver)\b/;

function isOfOther(mention: Mention, comer: Mention, place: Mention): boolean {
  const isBetween = mention.first >= comer.last && mention.last <= place.first;
  return isBetween && (mention.type === 'car' || (mention.type === 'team' && mention.described !== true));
}
