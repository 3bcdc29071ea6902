import type { CarMention, PersonMention } from '../../mentions/mention.js';
import { wordsBetween } from '../../text/words-between.js';
import { carOf, subjectCar } from '../clause/clause-parts.js';
import { saidSeasons } from '../clause/clause-seasons.js';
import { isStated } from '../clause/status.js';
import type { PhraseRule } from '../rule.js';
import { isAsked, isQuoted, type Scene } from '../scene.js';
import { looksAway, phraseRide } from '../seats/phrase-ride.js';
import { inPart } from './in-part.js';

/** "three drivers", "a trio of drivers": who shares a car, before anybody is named. */
const SHARERS =
  /\b(?:(?:two|three|four|five|six|seven|eight|several|multiple|many|various|a (?:pair|trio|quartet|handful|group|rotation|mix|number) of) (?:\S+ ){0,2}?(?:drivers|pilots|racers|people)|driver rotation|rotation of drivers|driver by committee)\b/;
const SHARES =
  /^(?:split|splits|share|shares|divide|divides|rotate|rotates|use|uses|employ|employs|alternate|field|run|cycle|take|be|drive)$/;

/** "gets 15 races", "(10)", "has ten", "the remaining eight", "the rest": how much of it somebody has. */
const COUNT =
  /^(?:\( ?)?(?:(?:will |is to |is set to |is down to )?(?:gets?|has|have|takes?|does|do|runs?|drives?|makes?|handles?|is down for|is in for|is scheduled for|receives?) (?:up to |at least |about |some )?|for )?(?:(?:the (?:other|remaining|final|last|first)|all) )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|half|most|the rest|the remainder|the others?|the balance|a handful)\b/;

/** The rule for a car whose drivers are told with how many races each has: "Three drivers split the No. 12: Stone (15 races), Carter (ten)". */
export const SHARES_COUNTED: readonly PhraseRule[] = [
  {
    name: 'shares-counted',
    example:
      'Three drivers will split Northline Racing’s No. 12 Truck Series car in 2026: Ava Stone (15 races), Ben Carter (six) and Mia Torres (four).',
    needs: ['person'],
    read: (scene) => {
      if (isAsked(scene)) return [];
      const here = carShared(scene);
      const over = here ?? (scene.before && carShared(scene.before));
      if (!over) return [];
      return counted(scene, here?.car).flatMap(({ person }) => {
        const rides = phraseRide('shares-counted', scene, person, over.car, over.car.team, over.season);
        return rides.map(inPart);
      });
    },
  },
];

/** The car that a sentence says several unnamed drivers to share, with the season it says. */
function carShared(scene: Scene): { readonly car: CarMention; readonly season: number } | undefined {
  const { discourse } = scene;
  for (const clause of scene.clauses) {
    if (!isStated(clause) || clause.verb.negated || clause.verb.tense === 'past') continue;
    if (!SHARES.test(clause.verb.word) && !SHARES.test(clause.verb.lemma)) continue;
    const words = wordsBetween(discourse.text.tokens, clause.first, clause.last);
    const car = carOf(clause) ?? subjectCar(clause);
    if (car?.numbers.length !== 1 || !SHARERS.test(words)) continue;
    return { car, season: saidSeasons(clause, discourse.year)?.[0] ?? discourse.coming ?? discourse.year };
  }
  return undefined;
}

/** Drivers straight behind whom a number of races stands; none if one of the people in the sentence has none. */
function counted(scene: Scene, car: CarMention | undefined): PersonMention[] {
  const { tokens } = scene.discourse.text;
  const people = scene.mentions.filter(
    (mention): mention is PersonMention =>
      mention.type === 'person' && mention.first > (car?.last ?? -1) && !mention.possessive,
  );
  const have = people.filter(
    ({ first, last, person }) =>
      !isQuoted(scene, first) &&
      !looksAway(scene, first) &&
      !scene.discourse.officeHolders.has(person) &&
      COUNT.test(wordsBetween(tokens, last, last + 8)),
  );
  return have.length === people.length && have.length > 1 ? have : [];
}
