import type { Clause } from '../../clauses/clause.js';
import type { CarMention } from '../../mentions/mention.js';
import { wordSet } from '../../text/word-set.js';
import { complementsOf, placesToRace, splitSeats, subjectCar, subjectDrivers } from '../clause/clause-parts.js';
import { saidSeasons, seasonsOf } from '../clause/clause-seasons.js';
import { rides } from '../clause/seat.js';
import { isStated } from '../clause/status.js';
import type { ClauseRule } from '../rule.js';
import type { Scene } from '../scene.js';

/** Rules for a car whose season a team divides, and for a season that a driver divides: "will split its No. 12 between Stone and Carter". */
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
  {
    name: 'races-are-covered',
    example: 'Ava Stone and Ben Carter will cover the 25 Truck Series races in the No. 12 Ford of Northline Racing.',
    frames: ['other', 'share', 'drive', 'leave'],
    needs: ['person', 'car'],
    words: wordSet('races schedule season slate calendar'),
    read: (clause, scene) => {
      const { verb, words } = clause;
      if (!isStated(clause) || verb.negated || verb.passive || verb.tense === 'past') return [];
      if (!/^(?:cover|divide|divvy|handle|split|share)$/.test(verb.lemma) || !ALL_RACES.test(words)) return [];
      const drivers = subjectDrivers(clause, scene.discourse);
      const car = complementsOf(clause, 'car').find(
        ({ before, prep }) => !before && /^(?:in|aboard|of)$/.test(prep),
      )?.mention;
      if (drivers.length < 2 || car?.numbers.length !== 1 || placesToRace(clause).length > 0) return [];
      const { team, numbers, make } = car;
      return rides('races-are-covered', clause, scene, { drivers, team, numbers, make, extent: 'part-time' });
    },
  },
  {
    name: 'season-is-split',
    example:
      'Ava Stone will split the 2026 season between Northline Racing’s No. 12 and the No. 21 of Pinecrest Motorsports.',
    frames: ['share', 'drive', 'other', 'leave'],
    needs: ['person', ['car', 'team']],
    words: wordSet('between'),
    read: (clause, scene) => {
      const { verb, words, governor } = clause;
      const isDividing = DIVIDES.test(verb.word) || /\b(?:split|divided|shared) between\b/.test(words);
      if (!isStated(clause) || verb.negated || verb.passive || !isDividing) return [];
      const seats = splitSeats(clause).map(({ mention }) => mention);
      const drivers = subjectDrivers(clause, scene.discourse);
      const isEach =
        new Set(seats.map((seat) => (seat.type === 'car' ? seat.numbers[0] : seat.team))).size === seats.length;
      const isEnough = seats.length > 1 || (seats.length === 1 && verb.tense === 'present' && OWN_TIME.test(words));
      if (!isEnough || !isEach || drivers.length !== 1 || placesToRace(clause).length > 0) return [];
      const main = saidSeasons(clause, scene.discourse.year) ? clause : (governor ?? clause);
      const { seasons } = seasonsOf(main, scene.discourse);
      return seats.flatMap((seat) =>
        rides('season-is-split', clause, scene, {
          drivers,
          seasons,
          team: seat.team,
          ...(seat.type === 'car' ? { numbers: seat.numbers, make: seat.make } : { numbers: [] }),
          series:
            (seat.type === 'car' ? seat.series : undefined) ??
            // "between the Truck Series and the No. 12": another one.
            (seats.length > 1 ? complementsOf(main, 'series')[0]?.mention.series : undefined),
        }),
      );
    },
  },
];

const ALL_RACES =
  /^(?:up )?(?:(?:all|the|its|\d+|of|[a-z]+-race|full|whole|entire|remaining|remainder|rest) )*(?:races|schedule|season|slate|calendar)\b/;
const DIVIDES =
  /^(?:split|splits|splitting|divide|divides|divided|dividing|share|shares|shared|rotate|rotates|rotated)$/;
// "splits her time between the Truck Series and the No. 12": one of two places is a seat.
const OWN_TIME = /^(?:(?:his|her|their) )?(?:time|weekends?|season|schedule|duties|year|days|attention) between\b/;
const AMONG = /\b(?:between|among|amongst)\b/;

/** "split that car between": the one of the sentences before. */
function carMeant({ words, verb }: Clause, { discourse, sentence }: Scene): CarMention | undefined {
  const isMeant = /^(?:it|that (?:car|truck|seat|ride)|the (?:car|truck|seat|ride|season|schedule|year))\b/.test(words);
  return isMeant && !verb.passive ? discourse.carBefore(sentence) : undefined;
}
