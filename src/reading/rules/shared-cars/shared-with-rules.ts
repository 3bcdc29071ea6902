import type { Clause } from '../../clauses/clause.js';
import type { CarMention, Person } from '../../mentions/mention.js';
import { carOf, complementsOf, subjectDrivers } from '../clause/clause-parts.js';
import { seriesFor } from '../clause/clause-series.js';
import { mayDrive } from '../clause/may-drive.js';
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
      const mates = complementsOf(clause, 'person').filter(
        ({ before, mention, prep }) =>
          !before &&
          prep === (isJoined ? 'by' : 'with') &&
          !mention.possessive &&
          (isJoined || mention.last <= car.mention.first),
      );
      if (mates.length === 0 || car.mention.owner) return [];
      const { mention } = car;
      const series = mention.series ?? seriesFor(clause, scene, mention.team, mention.numbers[0]).series;
      if (lemma !== 'co-drive' && !(series !== undefined && SHARED_SERIES.test(series))) return [];
      // "Stone will be joined in the No. 12 by Carter": behind the car it is as much his.
      const behind = mates.filter((one) => one.mention.first > mention.first && mayDrive(scene, one.mention.person));
      const both = [...new Set([...drivers, ...behind.map((one) => one.mention.person)])];
      return rides('has-car-of-mate', clause, scene, comingSeat(clause, scene, { drivers: both, ...seatOf(mention) }));
    },
  },
  {
    name: 'shares-the-car',
    example: 'In IMSA’s No. 47 for Northline Racing, Ava Stone will share the car with Ben Carter.',
    frames: ['share'],
    needs: ['person', 'car'],
    read: (clause, scene) => {
      const { passive, negated, tense } = clause.verb;
      if (!isStated(clause) || passive || negated || tense === 'past') return [];
      const isBehindCar = clause.verb.form === 'ing' && IT.test(clause.words.trim());
      if (!isBehindCar && !THE_CAR.test(clause.words)) return [];
      const named = complementsOf(clause, 'car');
      const ahead = scene.mentions.filter(
        (mention): mention is CarMention => mention.type === 'car' && mention.last <= clause.verb.first,
      );
      const [car, another] = ahead.length > 0 ? ahead : named.map(({ mention }) => mention);
      if (car?.numbers.length !== 1 || another || car.owner || named.some(({ before }) => !before)) return [];
      const series = car.series ?? seriesFor(clause, scene, car.team, car.numbers[0]).series;
      const mates = matesIn(clause, scene);
      if (mates.length === 0 || series === undefined || !SHARED_SERIES.test(series)) return [];
      const drivers = [...new Set([...subjectDrivers(clause, scene.discourse), ...mates])];
      return rides('shares-the-car', clause, scene, comingSeat(clause, scene, { drivers, ...seatOf(car) }));
    },
  },
];

// "will share the car with", "shares driving duties with"
const THE_CAR =
  /^(?:(?:again|once more|also) )?(?:(?:the|that|this|his|her|its|their) )?(?:car|entry|machine|prototype|cockpit|wheel|ride|driving|driving duties|duties)(?: again| once more)? (?:with|alongside)\b/;
/** "in the No. 47, sharing with Carter", "sharing it with Carter": behind a car, what else. */
const IT = /^(?:it )?(?:again |once more )?(?:with|alongside)(?: and| ,)*$/;

const WITH =
  /(?:^|[ ,])(?:(?:together|along|paired|in tandem|teamed|in partnership) with|with|alongside|beside|next to|partnered by|joined by)(?: (?:fellow|both|again|once more|newcomers?|rookies?|veterans?|regulars?|team-?mates?|co-drivers?|old|new|the|his|her))*$/;

/** "with Stone and Carter", "next to fellow German Ben Carter": whom the words put beside the driver in the car. */
function matesIn(clause: Clause, { discourse }: Scene): Person[] {
  return complementsOf(clause, 'person').flatMap(({ mention, lead, prep }) =>
    /^(?:with|alongside|beside|to|by)$/.test(prep) &&
    WITH.test(lead) &&
    // "and fight with Carter": what is done with him is another thing.
    !/^(?:, )?(?:and|or|but|then) (?!(?:together|along|again|,)\b)/.test(lead) &&
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
