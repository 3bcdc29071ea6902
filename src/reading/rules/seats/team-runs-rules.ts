import type { Clause, Complement } from '../../clauses/clause.js';
import type { CarMention, Mention, Person, PersonMention } from '../../mentions/mention.js';
import { wordSet } from '../../text/word-set.js';
import {
  carOf,
  complementsOf,
  extentOf,
  placesToRace,
  subjectCar,
  subjectTeam,
  timesOf,
} from '../clause/clause-parts.js';
import { saidSeasons } from '../clause/clause-seasons.js';
import { putsAnother } from '../clause/does-not-drive.js';
import { rides } from '../clause/seat.js';
import { isStated } from '../clause/status.js';
import { seasonJustOver } from '../departures/exits.js';
import { isNotKept } from '../departures/is-not-kept.js';
import type { ClauseRule } from '../rule.js';
import type { Scene } from '../scene.js';
import { comingSeat, hasSeason } from './coming-seat.js';

/** Rules for a team that runs a car for a driver, with the team as the subject. */
const OUT = wordSet('out gone away absent hurt injured ill sick sidelined suspended unavailable departed');

export const TEAM_RUNS_RULES: readonly ClauseRule[] = [
  {
    name: 'team-runs-driver',
    example: 'Northline Racing will field the No. 12 Ford for Ava Stone in 2025.',
    frames: ['field', 'drive', 'have', 'get', 'keep', 'other', 'stay'],
    read: (clause, scene) => {
      const team = subjectTeam(clause);
      const isPut = !team && putsAnother(clause);
      if (!(team || isPut) || !isStated(clause) || isNotKept(clause, scene)) return [];
      const car = carOf(clause);
      // "a third team, and putting Stone in the car": not the one that was named before.
      if (
        isPut &&
        car &&
        !NUMBERED.test(
          scene.discourse.text.tokens
            .slice(car.first, car.last)
            .map(({ text }) => text)
            .join(' '),
        )
      )
        return [];
      // "Owned by Marsh and Hill, Northline will field": whoever stands before the verb is not fielded.
      const people = complementsOf(clause, 'person').filter(
        (complement) =>
          !(complement.before && complement.prep === '' && team) &&
          !complement.mention.possessive &&
          // "With Stone out, Northline put Carter in the No. 12"
          !OUT.has(scene.discourse.text.tokens[complement.mention.last]) &&
          !scene.discourse.officeHolders.has(complement.mention.person),
      );
      const named = people
        .filter(
          ({ prep, lead }) =>
            ((isPut ? /^$/ : /^(?:for|with|)$/).test(prep) || /\bfor\b/.test(lead)) && !lead.includes(':'),
        )
        .map((complement) => complement.mention);
      // "Stone in the No. 12 and Carter, who": the second has another car.
      const ahead = car ? named.filter(({ last }) => last <= car.first) : [];
      const several = (ahead.length > 0 && car?.numbers.length === 1 ? ahead : named).map(({ person }) => person);
      // "cars for Stone and Carter, the latter in the No. 21"
      const again = several.find((person, index) => several.indexOf(person) < index);
      const drivers = again ? [again] : several;
      if (!car && fieldsForSeason(clause, named, scene))
        return rides('team-runs-driver', clause, scene, { drivers, team });
      if (!car || car.numbers.length === 0 || drivers.length === 0) return [];
      // "has put Marsh on Stone's No. 12": Marsh leads its crew.
      if (car.owner && !drivers.includes(car.owner)) return [];
      if (complementsOf(clause, 'car').length > 1) return [];
      if (clause.verb.frame === 'other' && !/^(?:put|place|see|stand|go)$/.test(clause.verb.lemma)) return [];
      if (car.numbers.length > 1 && car.numbers.length !== drivers.length) return [];
      return rides('team-runs-driver', clause, scene, { drivers, team: car.team ?? team });
    },
  },
  {
    name: 'team-pairs-drivers',
    example: 'Northline Racing will pair Ava Stone with Ben Carter in 2026.',
    frames: ['pair'],
    needs: ['team', 'person'],
    read: (clause, scene) => {
      const team = subjectTeam(clause);
      const { passive, negated } = clause.verb;
      if (!team || passive || negated || !isStated(clause) || scene.discourse.isAboutCrews) return [];
      // "for the long-distance races": of a part of the season.
      if (placesToRace(clause).length > 0 || extentOf(clause) || OF_SOME_RACES.test(clause.words)) return [];
      const people = complementsOf(clause, 'person').filter(
        ({ before, prep, mention }) => !before && !mention.possessive && /^(?:|with|alongside)$/.test(prep),
      );
      const drivers = people.map(({ mention }) => mention.person);
      const { officeHolders, crew } = scene.discourse;
      if (drivers.length !== 2 || drivers.some((one) => officeHolders.has(one) || crew.has(one))) return [];
      return rides('team-pairs-drivers', clause, scene, comingSeat(clause, scene, { drivers, team, numbers: [] }));
    },
  },
  {
    name: 'team-gives-car',
    example: 'Northline Racing hands the No. 12 to Ava Stone for 2026.',
    frames: ['get', 'sign', 'other', 'lend', 'join', 'stay'],
    read: (clause, scene) => {
      const { verb } = clause;
      if (
        !isStated(clause) ||
        verb.negated ||
        !/^(?:hand|give|award|entrust|allot|assign|turn|pass|go|fall|revert|bequeath|belong|stay|remain)$/.test(
          verb.lemma,
        )
      )
        return [];
      if (placesToRace(clause).length > 0 || tookOff(clause, scene)) return [];
      // "the No. 12 that belonged to Carter", "used to belong to Carter": no more.
      const isPast = verb.lemma === 'belong' && verb.tense === 'past' && !isOfThisYear(clause, scene);
      if (isPast || (verb.lemma === 'belong' && /\bused to$/.test(clause.before))) return [];
      const team = subjectTeam(clause);
      // "The seat has been given to Stone": what is given is the subject.
      const object = complementsOf(clause, 'car').find(({ prep, before }) => prep === '' && !before)?.mention;
      const isCars =
        (verb.passive || /^(?:join|stay)$/.test(verb.frame) || /^(?:belong|pass|fall|revert)$/.test(verb.lemma)) &&
        subjectCar(clause) !== undefined;
      const car = isCars ? subjectCar(clause) : team ? object : undefined;
      // "The seat goes to Stone", of a car that has no number yet.
      if (!car || car.numbers.length > 1 || (car.numbers.length === 0 && !car.team)) return [];
      const drivers = complementsOf(clause, 'person')
        .filter(
          ({ prep, before, mention }) =>
            (prep === (verb.frame === 'stay' ? 'with' : 'to') || isReceiver(verb.lemma, prep, mention, car)) &&
            !before &&
            !mention.possessive &&
            !scene.discourse.officeHolders.has(mention.person),
        )
        .map(({ mention }) => mention.person);
      const seat = { drivers, team: car.team ?? team, numbers: car.numbers, make: car.make, series: car.series };
      // "has belonged to Carter for so long": up to now.
      const isUpToNow = verb.lemma === 'belong' && verb.perfect && !hasSeason(clause, scene);
      return rides(
        'team-gives-car',
        clause,
        scene,
        isUpToNow ? { ...seat, seasons: [seasonJustOver(scene)] } : comingSeat(clause, scene, seat),
      );
    },
  },
];

/** "belonged to Carter this year", and not "until" then. */
function isOfThisYear(clause: Clause, { discourse }: Scene): boolean {
  const seasons = saidSeasons(clause, discourse.year);
  return (
    seasons?.every((season) => season === discourse.year) === true && !/\b(?:until|till|before)\b/.test(clause.words)
  );
}

/** "has given Stone its second Ford": whom a team gives a car of its own without a number. */
function isReceiver(lemma: string, prep: string, { last }: Mention, car: CarMention): boolean {
  return /^(?:give|hand|award|assign)$/.test(lemma) && prep === '' && last === car.first && car.numbers.length === 0;
}

const NUMBERED = /\d/;
const OF_SOME_RACES = /\b(?:races?|rounds?|enduros?|endurance|weekend|events?|24|hours?)\b/;

/** "took Marsh off the No. 12 and handed it to Stone": so is a crew given another chief. */
function tookOff(clause: Clause, { clauses }: Scene): boolean {
  const before = clauses[clauses.indexOf(clause) - 1];
  return (
    before !== undefined && /\boff(?: the)?\b/.test(before.words) && /^(?:take|pull|move)$/.test(before.verb.lemma)
  );
}

/** The drivers that a verb acts on: "signed Stone". Office holders are none. */
export function objectDrivers(clause: Clause, scene: Scene): Person[] {
  return complementsOf(clause, 'person')
    .filter(
      (complement) =>
        // "signed the likes of Stone and Carter"
        (complement.prep === '' || isOneOfLikes(complement, clause)) &&
        !complement.before &&
        !complement.mention.possessive &&
        !scene.discourse.officeHolders.has(complement.mention.person),
    )
    .map((complement) => complement.mention.person);
}

/** "signed the likes of Red Bull juniors Stone and Carter" */
function isOneOfLikes({ prep, mention }: Complement, { complements }: Clause): boolean {
  const leads = complements.filter((one) => !one.before && one.mention.first <= mention.first);
  return prep === 'of' && leads.some(({ lead }) => /\blikes of\b/.test(lead));
}

/** "Williams will field Stone and Carter in 2026", "continues to field": in cars that it need not name, for a season that it does. */
function fieldsForSeason(clause: Clause, drivers: readonly PersonMention[], scene: Scene): boolean {
  const { verb } = clause;
  if (verb.passive || verb.negated || verb.tense === 'past' || !/^(?:field|run|race|enter)$/.test(verb.lemma))
    return false;
  const group = scene.discourse.text.tokens.slice(verb.first, verb.last);
  const goesOn = verb.lemma === 'field' && group.some(({ lower }) => /^continues?$/.test(lower));
  return (
    drivers[0]?.first === verb.last &&
    (goesOn || timesOf(clause).some(({ seasons }) => seasons !== undefined)) &&
    placesToRace(clause).length === 0
  );
}
