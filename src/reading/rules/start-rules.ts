import type { Clause } from '../clauses/clause.js';
import type { Person } from '../mentions/mention.js';
import type { Frame } from '../words/verbs.js';
import { isAhead, isDay, type Outing, outingsOfClause } from './outings.js';
import { starts } from './race-starts.js';
import type { ClauseRule } from './rule.js';
import {
  carOf,
  complementsOf,
  isStated,
  peopleIn,
  type Scene,
  subjectCar,
  subjectDrivers,
  subjectTeam,
  timesOf,
} from './scene.js';

const ANY: readonly Frame[] = [
  'drive',
  'join',
  'stay',
  'get',
  'have',
  'be',
  'share',
  'pair',
  'debut',
  'replace',
  'plan',
  'win',
  'other',
];

/** Verbs that say by themselves that somebody races where they name a track. */
const RACES =
  /^(?:drive|pilot|race|run|wheel|steer|compete|contest|campaign|debut|share|enter|tackle|qualify|start|open|head|travel|return|do|take|get|attempt)$/;
/** What else happens at a track on a day. */
const NO_RACE =
  /\b(?:tests?|testing|tested|practice|shakedown|sessions?|autographs?|host|hosts|honou?r(?:ed)?|appear(?:ance)?s?|winner|won|ago|since|announced?|announcement|booth|broadcast|call|calls|marshal|pace|anniversary|birthday|tickets?|watch|watching|spectator|fans?|simulator|spotter|taste|deadline|decision|hospital|surgery|demonstration|parade|hall)\b/;
const MISSES = /^(?:miss|skip)$/;

/** Rules for races that a clause says are to be run. */
export const START_RULES: readonly ClauseRule[] = [
  {
    name: 'races-at-track',
    example: 'Ava Stone will make her Truck Series debut for Northline Racing at Bristol Motor Speedway on April 10.',
    frames: ANY,
    read: (clause, scene) => {
      if (!isStated(clause) || clause.verb.tense === 'past' || clause.verb.perfect || clause.verb.passive) return [];
      if (clause.verb.frame === 'win' && clause.verb.lemma !== 'take') return [];
      const drivers = racingSubjects(clause, scene);
      const outings = outingsToRun(clause, scene);
      if (drivers.length === 0 || outings.length === 0 || NO_RACE.test(clause.words)) return [];
      if (MISSES.test(clause.verb.lemma)) return [];
      return starts('races-at-track', clause, scene, drivers, { outings });
    },
  },
  {
    name: 'races-on-day',
    example:
      'Sunday’s race at Bristol Motor Speedway is near. Ava Stone will drive the No. 12 Northline Racing Ford on Sunday.',
    frames: ANY,
    read: (clause, scene) => {
      if (!isStated(clause) || clause.verb.tense === 'past' || clause.verb.perfect || clause.verb.passive) return [];
      if (outingsOfClause(clause, scene).length > 0 || NO_RACE.test(clause.words)) return [];
      const drivers = racingSubjects(clause, scene);
      const day = timesOf(clause).find((time) => isDay(time) && isAhead(time, scene, clause.verb.tense === 'future'));
      const inCar =
        carOf(clause) !== undefined && (racesByVerb(clause) || /^(?:be|bring|stay|have)$/.test(clause.verb.lemma));
      if (!inCar && !racesByVerb(clause)) return [];
      // Without a car, a day or a start it may be any race of the season.
      if (!day && !/\b(?:start|debut|race|returns?)\b/.test(clause.words) && !inCar && !clause.verb.negated) return [];
      return starts('races-on-day', clause, scene, drivers, { outings: [day ? { time: day } : {}] });
    },
  },
  {
    name: 'signs-for-race',
    example: 'Ava Stone has signed with Northline Racing for the Bristol Motor Speedway race on April 10.',
    frames: ['sign', 'extend'],
    read: (clause, scene) => {
      if (!isStated(clause) || clause.verb.passive) return [];
      const outings = outingsToRun(clause, scene);
      return outings.length === 0 || NO_RACE.test(clause.words)
        ? []
        : starts('signs-for-race', clause, scene, subjectDrivers(clause, scene.discourse), { outings });
    },
  },
  {
    name: 'misses-race',
    example: 'Ava Stone will miss the Truck Series race at Bristol Motor Speedway. Stone drives for Northline Racing.',
    frames: ['other'],
    read: (clause, scene) => {
      if (!MISSES.test(clause.verb.lemma) || !isStated(clause) || clause.verb.tense === 'past') return [];
      return starts('misses-race', clause, scene, subjectDrivers(clause, scene.discourse), {
        status: clause.verb.negated ? 'confirmed' : clause.verb.stance === 'rumor' ? 'rumored' : 'denied',
      });
    },
  },
  {
    name: 'driver-put-in-race',
    example: 'Northline Racing has put Ava Stone in the No. 12 Ford for the May 8 race at Watkins Glen International.',
    frames: [
      'field',
      'sign',
      'have',
      'get',
      'keep',
      'pair',
      'lend',
      'drive',
      'other',
      'be',
      'share',
      'win',
      'plan',
      'join',
    ],
    read: (clause, scene) => {
      if (!isStated(clause) || NO_RACE.test(clause.words)) return [];
      const outings = outingsToRun(clause, scene);
      const announced = /^(?:sign|get|lend|pair|field)$/.test(clause.verb.frame) || PUT.test(clause.verb.lemma);
      if (outings.length === 0 || (clause.verb.tense === 'past' && !announced)) return [];
      const team = subjectTeam(clause);
      const drivers = objectsToRace(clause, scene, announced);
      return starts('driver-put-in-race', clause, scene, drivers, { outings, team });
    },
  },
  {
    name: 'first-race-is',
    example:
      'Ava Stone will drive the No. 12 Ford for Northline Racing. Her first race is April 12 at Bristol Motor Speedway.',
    frames: ['be', 'join'],
    read: (clause, scene) => {
      if (clause.subjects.some((mention) => mention.type === 'person') || !isStated(clause)) return [];
      if (clause.verb.tense === 'past' || clause.verb.negated || !/^(?:be|come)$/.test(clause.verb.lemma)) return [];
      const { tokens } = scene.discourse.text;
      const opening = tokens
        .slice(clause.first, clause.verb.first)
        .map((token) => token.lower)
        .join(' ');
      if (
        !/\b(?:first|debut|next|opener|second|last|final|only|other)\b/.test(opening) ||
        /\b(?:win|victory|podium|title|practice|test|session|driver)\b/.test(opening)
      )
        return [];
      const owner = scene.mentions.find(
        (mention) => mention.type === 'person' && mention.possessive && mention.first < clause.verb.first,
      );
      const driver = owner?.type === 'person' ? owner.person : scene.discourse.driverBefore(scene.sentence);
      if (!driver || scene.discourse.officeHolders.has(driver)) return [];
      const dated = clause.complements.some(
        ({ mention }) => mention.type === 'time' && (mention.date !== undefined || mention.from !== undefined),
      );
      return dated ? starts('first-race-is', clause, scene, [driver]) : [];
    },
  },
  {
    name: 'race-is-whose',
    example: 'The Daytona 500 on Feb. 15 will be Ava Stone’s first race for Northline Racing.',
    frames: ['be', 'other'],
    read: (clause, scene) => {
      if (!isStated(clause) || clause.verb.tense === 'past' || !/^(?:be|mark)$/.test(clause.verb.lemma)) return [];
      const owner = complementsOf(clause, 'person').find(({ mention, before }) => !before && mention.possessive);
      if (!owner || scene.discourse.officeHolders.has(owner.mention.person)) return [];
      const words = scene.discourse.text.tokens
        .slice(owner.mention.last, owner.mention.last + 6)
        .map((token) => token.lower)
        .join(' ');
      if (!/\b(?:race|start|debut|outing|appearance|event|attempt)\b/.test(words)) return [];
      return starts('race-is-whose', clause, scene, [owner.mention.person]);
    },
  },
];

const PUT = /^(?:put|place|assign|enter|give|hand|name|pick|tap|see|expand)$/;

/** Drivers whom a clause has racing: its subjects; with "share" and "partner", their company too. */
function racingSubjects(clause: Clause, scene: Scene): Person[] {
  const known = subjectDrivers(clause, scene.discourse).filter(({ sure }) => sure || clause.verb.frame === 'drive');
  const drivers =
    known.length > 0 || !/^(?:drive|debut)$/.test(clause.verb.frame)
      ? known
      : peopleIn(clause.subjects)
          .map(({ person }) => person)
          .filter((person) => !scene.discourse.officeHolders.has(person));
  if (drivers.length === 0 || !/^(?:share|pair)$/.test(clause.verb.frame)) return drivers;
  const others = complementsOf(clause, 'person')
    .filter(({ prep, before, mention }) => !before && !mention.possessive && /^(?:with|)$/.test(prep))
    .map(({ mention }) => mention.person)
    .filter((person) => !scene.discourse.officeHolders.has(person));
  return [...drivers, ...others];
}

/** Drivers whom a team or a car is said to race with: "for Ava Stone", "by Ava Stone", "puts Ava Stone in". */
function objectsToRace(clause: Clause, scene: Scene, announced: boolean): Person[] {
  const { verb } = clause;
  if (verb.passive && verb.frame === 'sign') return subjectDrivers(clause, scene.discourse);
  if (peopleIn(clause.subjects).length > 0) return [];
  const team = subjectTeam(clause) !== undefined;
  const car = subjectCar(clause) !== undefined;
  if (!team && !car) return [];
  const wanted = verb.passive
    ? /^(?:by|to|for)$/
    : team && (announced || verb.frame === 'have')
      ? /^(?:for|with|to|)$/
      : car && /^(?:go|belong|have|see)$/.test(verb.lemma)
        ? /^(?:to|)$/
        : team && /^(?:field|drive)$/.test(verb.frame)
          ? /^(?:for|with)$/
          : undefined;
  if (!wanted) return [];
  return complementsOf(clause, 'person')
    .filter(
      ({ prep, before, mention, lead }) =>
        !before &&
        !mention.possessive &&
        wanted.test(prep) &&
        !/\b(?:chief|spotter|replace|replacing|place|instead|tribute|honou?r)\b/.test(lead) &&
        !scene.discourse.officeHolders.has(mention.person) &&
        !scene.discourse.crew.has(mention.person),
    )
    .map(({ mention }) => mention.person);
}

/** Races of a clause that may still be ahead: on a day to come, or, where the verb is one of racing, on none named. */
function outingsToRun(clause: Clause, scene: Scene): Outing[] {
  const racing = racesByVerb(clause);
  return outingsOfClause(clause, scene).filter(
    (outing) =>
      isAhead(outing.time, scene, clause.verb.tense === 'future') || (racing && !outing.time && isSoon(clause)),
  );
}

function racesByVerb(clause: Clause): boolean {
  return (
    RACES.test(clause.verb.lemma) ||
    (clause.verb.lemma === 'make' && /\b(?:debut|starts?|appearances?|return)\b/.test(clause.words))
  );
}

function isSoon(clause: Clause): boolean {
  return clause.verb.tense === 'future' || clause.verb.frame === 'drive' || clause.verb.frame === 'debut';
}
