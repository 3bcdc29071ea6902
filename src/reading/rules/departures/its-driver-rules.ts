import { hasSeasonBegun } from '../../../racing/season-days.js';
import type { CarMention, Mention, TimeMention } from '../../mentions/mention.js';
import { wordSet } from '../../text/word-set.js';
import { wordsBetween } from '../../text/words-between.js';
import type { Draft } from '../draft.js';
import { carAbove } from '../replacements/that-seat-rules.js';
import type { PhraseRule } from '../rule.js';
import { isAsked, isQuoted, type Scene } from '../scene.js';
import { phraseRide } from '../seats/phrase-ride.js';

const NOUN = wordSet('driver occupant pilot regular tenant incumbent');
const ITS = wordSet('its the that');
const BETWEEN = /^(?:since|for|during|over|in|through|throughout|the|past|last|all|of)$/;
// Behind "the" or "its", before "driver".
const USUAL = /\b(?:usual|regular|normal|full-time|primary|everyday|season-long)$/;
// Words between "its" and the noun.
const ADJECTIVES = 3;

/** The rule for who is described as the driver of a car that was named before: "Carter, its driver since 2023, is out". */
export const ITS_DRIVER_RULES: readonly PhraseRule[] = [
  {
    name: 'its-driver-since',
    example: 'Northline Racing has to fill its No. 12 Ford. Ben Carter, its driver since 2023, has retired.',
    needs: ['person'],
    words: NOUN,
    read: (scene) => (isAsked(scene) ? [] : scene.mentions.flatMap((mention) => seatOf(scene, mention))),
  },
];

function seatOf(scene: Scene, person: Mention): Draft[] {
  const { text, officeHolders, crew } = scene.discourse;
  const { tokens } = text;
  if (person.type !== 'person' || person.possessive || tokens[person.last]?.text !== ',') return [];
  const { last } = person;
  if (!ITS.has(tokens[last + 1]) || isQuoted(scene, person.first)) return [];
  if (officeHolders.has(person.person) || crew.has(person.person)) return [];
  let at = last + 2;
  while (at < last + 2 + ADJECTIVES && !NOUN.has(tokens[at])) at += 1;
  if (!NOUN.has(tokens[at])) return [];
  // "the regular driver"
  if (NOUN.has(tokens[at + 1])) at += 1;
  const time = timeBehind(scene, at + 1);
  const car = carNamed(scene, person);
  const { year: now, series, text: of } = scene.discourse;
  // Before the first races of a year, who has been its driver since then was that up to the last.
  const year = time && !hasSeasonBegun(series, of.article.published) ? now - 1 : now;
  // "its usual driver": of now.
  const isUsual = USUAL.test(wordsBetween(tokens, last + 1, at));
  if (!car || !(time || isUsual)) return [];
  const seasons = time ? (time.seasons ?? []).filter((season) => season <= year) : [year];
  return seasons.flatMap((season) =>
    phraseRide('its-driver-since', scene, person.person, car, undefined, season).map((ride) => {
      ride.inherited.delete('season');
      return { ...ride, status: 'confirmed' as const };
    }),
  );
}

/** Seasons straight behind the noun: "since 2023", "for the past two years", "last year". */
function timeBehind({ mentions, discourse }: Scene, from: number): TimeMention | undefined {
  const time = mentions.find((mention) => mention.type === 'time' && mention.first >= from);
  if (time?.type !== 'time' || !time.seasons?.length) return undefined;
  for (let at = from; at < time.first; at += 1)
    if (!BETWEEN.test(discourse.text.tokens[at]?.lower ?? '')) return undefined;
  return time;
}

/** The one car that the sentence names before somebody, else the sentence before. */
function carNamed(scene: Scene, { first: before, last }: Mention): CarMention | undefined {
  const cars = scene.mentions.filter(
    (mention): mention is CarMention => mention.type === 'car' && mention.numbers.length === 1,
  );
  const [own, other] = cars;
  if (!own) return carAbove(scene);
  // "Carter, the car's driver since 2023"
  if (!other && own.first === last + 1) return own;
  return !other && own.last <= before ? own : undefined;
}
