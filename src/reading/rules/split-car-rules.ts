import type { Clause } from '../clauses/clause.js';
import type { CarMention } from '../mentions/mention.js';
import { complementsOf, placesToRace, subjectCar } from './clause-parts.js';
import type { ClauseRule } from './rule.js';
import type { Scene } from './scene.js';
import { rides } from './seat.js';
import { isStated } from './status.js';

/** The rule for a car whose season a team divides: "will split its No. 12 between Stone and Carter". */
export const SPLIT_CAR_RULES: readonly ClauseRule[] = [
  {
    name: 'car-is-split',
    example: 'Northline Racing will split its No. 12 Ford between Ava Stone and Ben Carter in 2026.',
    frames: ['share', 'leave', 'pair', 'other'],
    needs: ['person'],
    read: (clause, scene) => {
      if (!isStated(clause) || clause.verb.negated || !DIVIDES.test(clause.verb.word)) return [];
      const drivers = complementsOf(clause, 'person')
        .filter(({ before, mention, lead }) => !before && !mention.possessive && AMONG.test(lead))
        .map(({ mention }) => mention.person)
        .filter((person) => !scene.discourse.officeHolders.has(person) && !scene.discourse.crew.has(person));
      // "split the purse of the No. 12": not the car.
      const object = complementsOf(clause, 'car').find(({ before, prep }) => !before && prep === '')?.mention;
      const car = object ?? subjectCar(clause) ?? carMeant(clause, scene);
      if (drivers.length < 2 || !car || car.numbers.length !== 1 || placesToRace(clause).length > 0) return [];
      const { team, numbers, make } = car;
      return rides('car-is-split', clause, scene, { drivers, team, numbers, make, extent: 'part-time' });
    },
  },
];

const DIVIDES =
  /^(?:split|splits|splitting|divide|divides|divided|dividing|share|shares|shared|rotate|rotates|rotated)$/;
const AMONG = /\b(?:between|among|amongst)\b/;

/** "split that car between": the one of the sentences before. */
function carMeant({ words, verb }: Clause, { discourse, sentence }: Scene): CarMention | undefined {
  const isMeant = /^(?:it|that (?:car|truck|seat|ride)|the (?:car|truck|seat|ride|season|schedule|year))\b/.test(words);
  return isMeant && !verb.passive ? discourse.carBefore(sentence) : undefined;
}
