import type { Clause } from '../../clauses/clause.js';
import type { Mention, Person } from '../../mentions/mention.js';
import { wordSet } from '../../text/word-set.js';
import { POST } from '../../words/posts.js';
import {
  complementsOf,
  extentOf,
  peopleIn,
  placesToRace,
  subjectCar,
  subjectDrivers,
  subjectTeam,
  timesOf,
} from '../clause/clause-parts.js';
import { saidSeasons } from '../clause/clause-seasons.js';
import { rides } from '../clause/seat.js';
import { isStated } from '../clause/status.js';
import { isAwayForNow } from '../races/away-for-now.js';
import { handOver, seatNamed } from '../replacements/hand-over.js';
import type { ClauseRule } from '../rule.js';
import type { Scene } from '../scene.js';
import { comingSeat } from '../seats/coming-seat.js';
import { objectDrivers } from '../seats/team-runs-rules.js';
import { exits } from './exits.js';

const OF_A_RACE =
  /\b(?:races?|weekend|lap|laps|points?|power|injur\w*|weeks?|months?|practice|stage|crew|chief|spotter|lead|spots?|orders|relay|charity|restarts?|headset|clipboard)\b/;

/** Rules for drivers whom a team loses or has to do without, and for those who make room for another. */
export const TURNOVER_RULES: readonly ClauseRule[] = [
  {
    name: 'team-loses-driver',
    example: 'Northline Racing is losing Ava Stone to Pinecrest Motorsports.',
    frames: ['leave'],
    needs: ['person', 'team'],
    read: (clause, scene) => {
      const { lemma, passive, negated, stance } = clause.verb;
      const team = subjectTeam(clause);
      if (!team || lemma !== 'lose' || passive || negated || stance !== 'fact' || !isStated(clause)) return [];

      /** "lost Stone to Pinecrest and Carter to retirement": whom a team lost to where the words at a token say. */
      function losesTo(clause: Clause, drivers: readonly Person[], at: number): Person[] {
        const people = complementsOf(clause, 'person').filter(({ before, mention }) => !before && mention.first < at);
        const others = complementsOf(clause, 'team').findLast(
          ({ before, prep, mention }) => !before && prep === 'to' && mention.last <= at && mention.first < at,
        );
        const own = people
          .filter(({ mention }) => mention.first > (others?.mention.first ?? 0))
          .map(({ mention }) => mention.person);
        return drivers.filter((driver) => own.includes(driver));
      }
      if (placesToRace(clause).length > 0 || OF_A_RACE.test(clause.words)) return [];
      const drivers = objectDrivers(clause, scene);
      const left = exits('team-loses-driver', clause, scene, { drivers, team });
      const goals = complementsOf(clause, 'team').filter(({ prep, before }) => !before && prep === 'to');
      const joined = goals.flatMap(({ mention }) => {
        const seat = { drivers: losesTo(clause, drivers, mention.first), team: mention.team, numbers: [] };
        return rides('team-loses-driver', clause, scene, comingSeat(clause, scene, seat));
      });
      return [...left, ...joined];
    },
  },
  {
    name: 'without-driver',
    example: 'Northline Racing will be without Ava Stone in 2026.',
    frames: ['be', 'stay', 'join', 'drive'],
    needs: ['person', 'team', 'time'],
    read: (clause, scene) => {
      const team = subjectTeam(clause);
      const { tense, negated, stance } = clause.verb;
      if (!team || tense === 'past' || negated || stance !== 'fact' || !isStated(clause)) return [];
      const season = saidSeasons(clause, scene.discourse.year)?.[0];
      if (season === undefined || season <= scene.discourse.year || placesToRace(clause).length > 0) return [];
      if (extentOf(clause) !== undefined) return [];
      const drivers = complementsOf(clause, 'person')
        .filter(({ lead, before, mention }) => !before && !mention.possessive && /^(?:\S+ )?without$/.test(lead))
        .map(({ mention }) => mention.person);
      return exits('without-driver', clause, scene, { drivers: free(drivers, scene), team, season: season - 1 });
    },
  },
  {
    name: 'makes-way',
    example: 'Ava Stone makes way for Ben Carter in the No. 12 Ford of Northline Racing in 2026.',
    frames: ['drive', 'get', 'other', 'stay'],
    needs: ['person'],
    read: (clause, scene) => {
      const { passive, negated } = clause.verb;
      if (passive || negated || !isStated(clause) || placesToRace(clause).length > 0) return [];
      if (!givesPlace(clause)) return [];
      if (OF_A_RACE.test(clause.words)) return [];
      // "led 40 laps before he gave way to Carter": in that race.
      const { clauses } = scene;
      if (/\b(?:laps?|lead|stage|restart)\b/.test(clauses[clauses.indexOf(clause) - 1]?.words ?? '')) return [];
      const [goer] = subjectDrivers(clause, scene.discourse);
      const comer = complementsOf(clause, 'person').find(
        ({ before, prep, mention }) => !before && /^(?:for|to)$/.test(prep) && !mention.possessive,
      )?.mention.person;
      if (!goer || !comer || comer === goer || scene.discourse.officeHolders.has(comer)) return [];
      return handOver('makes-way', clause, scene, comer, goer, seatNamed(clause));
    },
  },
  {
    name: 'car-passes-on',
    example: 'The No. 12 of Northline Racing goes from Ava Stone to Ben Carter in 2026.',
    frames: ['join', 'other', 'sign'],
    needs: ['person', 'car'],
    read: (clause, scene) => {
      const car = subjectCar(clause);
      if (car?.numbers.length !== 1 || clause.verb.negated || !isStated(clause)) return [];
      if (!/^(?:go|move|switch|transfer|shift)$/.test(clause.verb.lemma) || placesToRace(clause).length > 0) return [];
      const person = (wanted: string): Person | undefined =>
        complementsOf(clause, 'person').find(({ prep, before, mention }) => {
          return !before && prep === wanted && !mention.possessive;
        })?.mention.person;
      const [goer, comer] = [person('from'), person('to')];
      if (!goer || !comer || goer === comer) return [];
      return handOver('car-passes-on', clause, scene, comer, goer, seatNamed(clause));
    },
  },
  {
    name: 'races-in-place',
    example: 'Northline Racing has released Ava Stone. Ben Carter will finish the season in her place.',
    frames: ['drive', 'finish', 'other', 'stay', 'win', 'be', 'replace'],
    needs: ['person'],
    words: wordSet('place stead'),
    read: (clause, scene) => {
      const { verb, words } = clause;
      if (verb.passive || verb.negated || verb.tense === 'past' || !isStated(clause)) return [];
      const isForGood = FOR_GOOD.test(words) || timesOf(clause).some(({ seasons }) => seasons !== undefined);
      if (!isForGood || OTHER_WORK.test(words) || placesToRace(clause).length > 0) return [];
      const [comer, another] = free(subjectDrivers(clause, scene.discourse), scene);
      const goer = whosePlace(clause, scene, comer);
      if (!comer || another || !goer || isAwayForNow(scene)) return [];
      return handOver('races-in-place', clause, scene, comer, goer, seatNamed(clause));
    },
  },
  {
    name: 'out-and-in',
    example: 'Ava Stone is out of the No. 12 at Northline Racing, and Ben Carter is in.',
    frames: ['be'],
    needs: ['person'],
    read: (clause, scene) => {
      const at = scene.clauses.indexOf(clause);
      const other = [scene.clauses[at + 1], scene.clauses[at - 1]].find((near) => near && isIn(near));
      if (!other || !/^out\b/.test(clause.words) || clause.verb.negated || other.verb.negated) return [];
      if (!isStated(clause) || !isStated(other) || [clause, other].some((one) => placesToRace(one).length > 0))
        return [];
      const [goer] = free(subjectDrivers(clause, scene.discourse), scene);
      const [comer] = free(subjectDrivers(other, scene.discourse), scene);
      if (!goer || !comer || goer === comer || OF_A_RACE.test(`${clause.words} ${other.words}`)) return [];
      const seat = seatNamed(clause);
      return handOver('out-and-in', clause, scene, comer, goer, seat.car || seat.team ? seat : seatNamed(other));
    },
  },
];

/** "and Carter is in": of a seat that the words beside it name. */
function isIn({ verb, words, complements }: Clause): boolean {
  const places = complements.filter(({ before, mention }) => !before && mention.type !== 'team');
  return verb.frame === 'be' && /^in ?(?:$|[,.;]|(?:at|for) ?(?:$|[,.;]))/.test(words) && places.length === 0;
}

// "will finish the season", "for the rest of the year", "from now on"
const FOR_GOOD = /\b(?:season|year|campaign|rest|remainder|full-time|permanently|from now on|onwards?)\b/;
const OTHER_WORK = new RegExp(`\\b(?:${POST}|crew|box|interim)\\b`);

/** "in her place", "in place of Stone", "in his stead", where "his" is not the comer's own. */
function whosePlace(clause: Clause, scene: Scene, comer: Person | undefined): Person | undefined {
  const { tokens } = scene.discourse.text;
  const owner = complementsOf(clause, 'person').find(({ mention, lead, before }) => {
    if (before || scene.discourse.officeHolders.has(mention.person)) return false;
    if (!mention.possessive) return /\bin (?:place|stead) of$/.test(lead);
    return /\bin$/.test(lead) && /^(?:place|stead)$/.test(tokens[mention.last]?.lower ?? '');
  })?.mention;
  if (!owner || owner.person !== comer) return owner?.person;
  if (owner.form !== 'described') return undefined;
  // "Northline has released Stone, and Carter will finish the season in his place": of the other one.
  const others = (mentions: readonly Mention[]): Set<Person> =>
    new Set(peopleIn(mentions).flatMap(({ person, first }) => (person !== comer && first < owner.first ? person : [])));
  const here = others(scene.mentions);
  const [other, more] = here.size > 0 ? here : others(scene.previous?.mentions ?? []);
  return more ? undefined : other;
}

/** "makes way", "steps aside", "hands the No. 12 over": not at a stop in a race, which is told in the past. */
function givesPlace(clause: Clause): boolean {
  const { lemma, tense } = clause.verb;
  if (/^(?:hand|pass|turn|cede)$/.test(lemma)) {
    const isSeat = complementsOf(clause, 'car').length > 0 || /\b(?:seat|ride|keys|reins)\b/.test(clause.words);
    return tense !== 'past' && (isSeat || (lemma === 'hand' && /^over to\b/.test(clause.words)));
  }
  return /^(?:make|give|clear|step)$/.test(lemma) && /^(?:way|room|aside|the way)\b/.test(clause.words);
}

function free(drivers: readonly Person[], { discourse }: Scene): Person[] {
  return drivers.filter((driver) => !discourse.officeHolders.has(driver));
}
