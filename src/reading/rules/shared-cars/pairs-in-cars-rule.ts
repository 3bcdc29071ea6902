import { SHARED_CAR_SERIES } from '../../../racing/series.js';
import type { Clause } from '../../clauses/clause.js';
import type { CarMention } from '../../mentions/mention.js';
import { seasonsOf } from '../clause/clause-seasons.js';
import { seriesFor, seriesNamedIn } from '../clause/clause-series.js';
import { isStated, statusOf } from '../clause/status.js';
import type { Draft } from '../draft.js';
import { isAhead, outingsOf } from '../races/outings.js';
import { rowStarts } from '../races/row-starts.js';
import type { PhraseRule } from '../rule.js';
import { isAsked, type Scene } from '../scene.js';
import { phraseRide } from '../seats/phrase-ride.js';
import { type PairInCar, pairsInCars } from './pairs-in-cars.js';

/** The rule for pairs of drivers in cars that are shared, one car behind the other. */
export const PAIRS_IN_CARS: PhraseRule = {
  name: 'pairs-in-cars',
  example:
    'Northline Racing has named its Supercars crews. Ava Stone is next to Ben Carter in the No. 12, and Mia Torres next to Dan Marsh in the No. 21.',
  needs: ['person', 'car'],
  read: (scene) => {
    if (isAsked(scene)) return [];
    const pairs = pairsInCars(scene);
    const [first] = pairs;
    if (!first) return [];
    const team = first.car.team ?? teamOf(scene);
    const series =
      first.car.series ?? seriesNamedIn(scene) ?? seriesFor(undefined, scene, team, first.car.numbers[0]).series;
    if (!SHARED_CAR_SERIES.has(series) || series === undefined) return [];
    const ahead = outingsOf(scene.mentions).filter(({ time }) => isAhead(time, scene));
    return pairs.flatMap((one): Draft[] => {
      const clause = clauseOf(scene, one);
      const status = clause ? statusOf(clause, scene.discourse) : 'confirmed';
      if (status === 'denied' || (clause && !putsTogether(clause))) return [];
      const car: CarMention = { ...one.car, series, ...(team === undefined ? {} : { team }) };
      const seasons =
        clause && !ANNOUNCED.test(clause.verb.lemma) ? seasonsOf(clause, scene.discourse).seasons : [undefined];
      const rides = one.pair.flatMap((driver) =>
        seasons.flatMap((season) =>
          phraseRide('pairs-in-cars', scene, driver.person, car, team, season).map((ride) =>
            ride.kind === 'ride' && driver === one.coDriver && series === 'supercars'
              ? { ...ride, slots: { ...ride.slots, extent: 'part-time' as const } }
              : ride,
          ),
        ),
      );
      const drivers = one.pair.map(({ person }) => person);
      return [...rides, ...rowStarts('pairs-in-cars', scene, drivers, ahead, car)].map((made) => ({ ...made, status }));
    });
  },
};

const ANNOUNCED =
  /^(?:name|confirm|announce|choose|pick|settle|reveal|unveil|retain|keep|sign|hire|pair|put|place|have|say|nominate|select|appoint)$/;

/** The clause that puts the two together: of the verb between them, or else of the last before them. */
function clauseOf({ clauses, discourse }: Scene, { pair: [one, other] }: PairInCar): Clause | undefined {
  const finite = clauses.filter(
    ({ verb, marker }) =>
      marker !== 'who' &&
      verb.form === 'finite' &&
      verb.first <= other.first &&
      // "It is as you were at Northline"
      discourse.text.tokens[verb.first - 1]?.lower !== 'you',
  );
  return finite.findLast(({ verb }) => verb.first >= one.last && verb.last <= other.first) ?? finite.at(-1);
}

/** Whether a clause does not look back, wish or deny. */
function putsTogether(clause: Clause): boolean {
  const { verb } = clause;
  if (!isStated(clause) || verb.negated) return false;
  return verb.tense !== 'past' || verb.perfect || ANNOUNCED.test(verb.lemma);
}

/** The team that a sentence names before its drivers, or else the one that it is about. */
function teamOf({ mentions, discourse, sentence }: Scene): string | undefined {
  for (const mention of mentions) {
    if (mention.type === 'person') break;
    if (mention.type === 'team') return mention.team;
    if (mention.type === 'car' && mention.team !== undefined) return mention.team;
  }
  return discourse.headingTeam(sentence);
}
