import type { Clause } from '../../clauses/clause.js';
import type { Person } from '../../mentions/mention.js';
import { carOf, complementsOf, subjectDrivers } from '../clause/clause-parts.js';
import { seriesFor } from '../clause/clause-series.js';
import { rides } from '../clause/seat.js';
import { isStated } from '../clause/status.js';
import type { ClauseRule } from '../rule.js';
import type { Scene } from '../scene.js';
import { comingSeat } from '../seats/coming-seat.js';
import { SHARED_SERIES } from './shared-car-rules.js';

/** The rule for those with whom somebody has a car of endurance racing: they have it too. */
export const SHARED_WITH_RULES: readonly ClauseRule[] = [
  {
    name: 'has-car-with',
    example: 'In IMSA, Ava Stone will drive the No. 47 Northline Racing Cadillac together with Ben Carter.',
    frames: ['drive', 'have', 'get', 'be', 'stay', 'join', 'sign', 'replace', 'win', 'debut'],
    needs: ['person', 'car'],
    read: (clause, scene) => {
      if (!isStated(clause) || clause.verb.negated || clause.verb.tense === 'past') return [];
      const car = carOf(clause);
      const drivers = subjectDrivers(clause, scene.discourse);
      if (car?.numbers.length !== 1 || drivers.length === 0 || complementsOf(clause, 'car').length > 1) return [];
      const mates = matesIn(clause, scene).filter((mate) => !drivers.includes(mate));
      if (mates.length === 0) return [];
      const series = car.series ?? seriesFor(clause, scene, car.team, car.numbers[0]).series;
      if (series === undefined || !SHARED_SERIES.test(series)) return [];
      return rides('has-car-with', clause, scene, comingSeat(clause, scene, { drivers: mates, ...seatOf(car) }));
    },
  },
  {
    name: 'has-car-of-mate',
    example: 'In IMSA, Ava Stone will co-drive with Ben Carter in the No. 47 Northline Racing Cadillac.',
    frames: ['share', 'pair', 'join'],
    needs: ['person', 'car'],
    read: (clause, scene) => {
      const { lemma, passive, negated, tense } = clause.verb;
      if (!isStated(clause) || negated || tense === 'past') return [];
      const isJoined = passive && lemma === 'join';
      if (!isJoined && (passive || !/^(?:co-drive|pair|partner|team)$/.test(lemma))) return [];
      const [car, another] = complementsOf(clause, 'car').filter(({ before }) => !before);
      if (car?.mention.numbers.length !== 1 || another || !/^(?:in|aboard|of)$/.test(car.prep)) return [];
      const drivers = subjectDrivers(clause, scene.discourse);
      const mate = complementsOf(clause, 'person').some(
        ({ mention, prep }) =>
          prep === (isJoined ? 'by' : 'with') && !mention.possessive && mention.last <= car.mention.first,
      );
      if (!mate || car.mention.owner) return [];
      const { mention } = car;
      const series = mention.series ?? seriesFor(clause, scene, mention.team, mention.numbers[0]).series;
      if (lemma !== 'co-drive' && !(series !== undefined && SHARED_SERIES.test(series))) return [];
      return rides('has-car-of-mate', clause, scene, comingSeat(clause, scene, { drivers, ...seatOf(mention) }));
    },
  },
];

const WITH =
  /(?:^|[ ,])(?:(?:together|along|paired|in tandem|teamed|in partnership) with|with|alongside|beside|next to|partnered by|joined by)(?: (?:fellow|both|again|once more|newcomers?|rookies?|veterans?|regulars?|team-?mates?|co-drivers?|old|new|the|his|her))*$/;

/** "with Stone and Carter", "next to fellow German Ben Carter": whom the words put beside the driver in the car. */
function matesIn(clause: Clause, { discourse }: Scene): Person[] {
  return complementsOf(clause, 'person').flatMap(({ mention, lead, prep }) =>
    /^(?:with|alongside|beside|to|by)$/.test(prep) &&
    WITH.test(lead) &&
    !mention.possessive &&
    mention.form !== 'described' &&
    !discourse.officeHolders.has(mention.person) &&
    !discourse.crew.has(mention.person)
      ? [mention.person]
      : [],
  );
}

function seatOf({
  numbers,
  make,
  team,
}: NonNullable<ReturnType<typeof carOf>>): Pick<Parameters<typeof rides>[3], 'numbers' | 'make' | 'team'> {
  return { numbers, make, team };
}
