import type { Clause } from '../../clauses/clause.js';
import { wordSet } from '../../text/word-set.js';
import { wordsBetween } from '../../text/words-between.js';
import { complementsOf, placesToRace, subjectTeam } from '../clause/clause-parts.js';
import { putsAnother } from '../clause/does-not-drive.js';
import { rides } from '../clause/seat.js';
import { isStated } from '../clause/status.js';
import type { ClauseRule } from '../rule.js';
import type { Scene } from '../scene.js';
import { comingSeat } from './coming-seat.js';
import { objectDrivers } from './team-runs-rules.js';

const MOVES = /^(?:move|shift|slide|bump|plug|transfer|switch|promote|drop|park|throw|draft|parachute|rush)$/;
const VEHICLES = wordSet(
  'car cars truck trucks entry entries machine machines ford fords chevrolet chevrolets toyota toyotas',
);
/** "its third truck", "the team’s other car": one that is a team’s own, and has no number here. */
const NTH_CAR =
  /^(?:(?:new|newest|first|second|third|fourth|fifth|other|flagship|additional|extra|full-time|part-time|all-new) )+(?:car|truck|entry|machine)$/;
/** "two trucks for": as many as there are drivers, or so it is said. */
const SOME_CARS = /^(?:(?:two|three|four|five|full-time|part-time|its|the) )*(?:cars|trucks|entries|machines) for$/;

/** "a second Ford for", "its third Xfinity Series car for rookie": a car of the team, whatever its number. */
const A_CAR =
  /^(?:an?|another|its|the|one)(?: (?!(?:show|pace|test|street|sponsor|backup|back-up|spare)\b)[\w’'-]+){0,5} for(?: (?:driver|rookie|veteran|newcomer|champion))?$/;

const PUTS = /^(?:put|place|install|slot|seat|keep|have|move|shift|slide|promote|want)$/;
const IN_ITS_CAR_WORDS = wordSet('car truck entry seat cockpit');
/** "in its second car", "into the team’s other seat" */
const IN_ITS_CAR =
  /^(?:back |up )?(?:in|into)(?: (?:[’']s|their|the|one of|new|first|second|third|fourth|other|lead|remaining|sister|vacant|open|number-one|team))+ (?:car|truck|entry|seat|cockpit)\b/;

const SEAT_GIVEN =
  /^(?:(?:the|a|its|their|race|full-time|first|second|third|fourth|other|final|last|remaining|vacant|open|coveted|lead|number-one) ){0,4}(?:seat|drive|ride|berth)\b/;

/** Whether a clause tells of a seat, and not of a race or of what is not so. */
function tellsSeat(clause: Clause): boolean {
  return isStated(clause) && !clause.verb.negated && placesToRace(clause).length === 0;
}

/** Rules for a team that puts a driver into a seat, with verbs that others use of their own moves, and without a number. */
export const TEAM_PLACES_RULES: readonly ClauseRule[] = [
  {
    name: 'team-moves-driver',
    example: 'Northline Racing is moving Ava Stone into its No. 12 for 2026.',
    frames: ['join', 'sign', 'other', 'release'],
    needs: ['person', 'car'],
    read: (clause, scene) => {
      if (!tellsSeat(clause) || clause.verb.passive || !MOVES.test(clause.verb.lemma)) return [];
      const team = subjectTeam(clause);
      const drivers = objectDrivers(clause, scene);
      const [into, other] = complementsOf(clause, 'car').filter(({ before, prep }) => !before && prep !== 'from');
      if (
        !(team || putsAnother(clause)) ||
        drivers.length !== 1 ||
        !into ||
        other ||
        !/^(?:into|to|in)$/.test(into.prep)
      )
        return [];
      const { numbers, make, series } = into.mention;
      const seat = { drivers, team: into.mention.team ?? team, numbers, make, series };
      return rides('team-moves-driver', clause, scene, comingSeat(clause, scene, seat));
    },
  },
  {
    name: 'team-puts-in-its-car',
    example: 'Northline Racing has put Ava Stone in its second car for 2026.',
    frames: ['join', 'sign', 'other', 'release', 'have', 'keep'],
    needs: ['team', 'person'],
    words: IN_ITS_CAR_WORDS,
    read: (clause, scene) => {
      const { verb, words } = clause;
      if (!tellsSeat(clause) || verb.passive || !PUTS.test(verb.lemma) || !IN_ITS_CAR.test(words)) return [];
      const team = subjectTeam(clause);
      const drivers = objectDrivers(clause, scene);
      if (!team || drivers.length !== 1 || complementsOf(clause, 'car').length > 0) return [];
      return rides('team-puts-in-its-car', clause, scene, comingSeat(clause, scene, { drivers, team, numbers: [] }));
    },
  },
  {
    name: 'fills-seat-with',
    example: 'Northline Racing has filled its No. 12 seat with Ava Stone.',
    frames: ['replace'],
    needs: ['person', ['team', 'car']],
    words: wordSet('fill fills filled filling'),
    read: (clause, scene) => {
      if (!tellsSeat(clause) || clause.verb.passive || clause.verb.lemma !== 'fill') return [];
      const filled = complementsOf(clause, 'car').find(({ before, prep }) => !before && prep === '')?.mention;
      const team = filled?.team ?? subjectTeam(clause);
      const drivers = complementsOf(clause, 'person').filter(
        ({ before, prep, mention }) =>
          !before && prep === 'with' && !mention.possessive && !scene.discourse.crew.has(mention.person),
      );
      if (!team || drivers.length !== 1 || /^out\b|\bcrew\b/.test(clause.words)) return [];
      return rides(
        'fills-seat-with',
        clause,
        scene,
        comingSeat(clause, scene, {
          drivers: drivers.map(({ mention }) => mention.person),
          team,
          numbers: filled?.numbers ?? [],
          make: filled?.make,
        }),
      );
    },
  },
  {
    name: 'team-gives-seat',
    example: 'Northline Racing has given its second seat to Ava Stone for 2026.',
    frames: ['get'],
    needs: ['person', 'team'],
    words: wordSet('seat seats drive ride berth'),
    read: (clause, scene) => {
      const { verb, words } = clause;
      if (!tellsSeat(clause) || verb.passive || verb.lemma === 'get' || verb.lemma === 'receive') return [];
      const team = subjectTeam(clause);
      // "has given her seat to Carter": that of somebody else, of whom other rules read.
      const isOwned = complementsOf(clause, 'person').some(({ before, mention }) => !before && mention.possessive);
      const [to, another] = complementsOf(clause, 'person').filter(
        ({ before, prep, mention }) => !before && prep === 'to' && !mention.possessive,
      );
      if (!team || isOwned || !to || another || !SEAT_GIVEN.test(words)) return [];
      if (complementsOf(clause, 'car').length > 0 || scene.discourse.crew.has(to.mention.person)) return [];
      const seat = { drivers: [to.mention.person], team, numbers: [] };
      return rides('team-gives-seat', clause, scene, comingSeat(clause, scene, seat));
    },
  },
  {
    name: 'nth-car-driven-by',
    example: 'Northline Racing’s third truck will be driven by Ava Stone.',
    frames: ['drive', 'share'],
    needs: ['team', 'person'],
    words: VEHICLES,
    read: (clause, scene) => {
      if (!tellsSeat(clause) || !clause.verb.passive) return [];
      const owner = teamWhoseCar(clause, scene);
      const drivers = complementsOf(clause, 'person').filter(({ before, prep }) => !before && prep === 'by');
      if (owner === undefined || drivers.length === 0) return [];
      return rides('nth-car-driven-by', clause, scene, {
        drivers: drivers.map(({ mention }) => mention.person),
        team: owner,
        numbers: [],
      });
    },
  },
  {
    name: 'fields-cars-for',
    example: 'Northline Racing will run two trucks for Ava Stone and Ben Carter.',
    frames: ['field', 'drive', 'have', 'keep'],
    needs: ['team', 'person'],
    words: VEHICLES,
    read: (clause, scene) => {
      const team = subjectTeam(clause);
      if (!tellsSeat(clause) || clause.verb.passive || !team || complementsOf(clause, 'car').length > 0) return [];
      const people = complementsOf(clause, 'person').filter(({ before }) => !before);
      const [first] = people;
      if (!first || !people.every(({ mention, prep }) => prep === 'for' && !mention.possessive)) return [];
      const { tokens } = scene.discourse.text;
      const lead = wordsBetween(tokens, clause.verb.last, first.mention.first);
      const isOne =
        /^(?:field|enter|run|prepare)$/.test(clause.verb.lemma) &&
        A_CAR.test(lead) &&
        endsInCar(scene, clause.verb.last);
      if (people.length > 1 ? !SOME_CARS.test(lead) : !isOne) return [];
      const make = isOne ? complementsOf(clause, 'make').find(({ before }) => !before)?.mention.make : undefined;
      return rides('fields-cars-for', clause, scene, {
        drivers: people.map(({ mention }) => mention.person),
        team,
        make,
      });
    },
  },
];

/** "Northline’s third truck", as the subject. */
function teamWhoseCar(clause: Clause, scene: Scene): string | undefined {
  const { tokens } = scene.discourse.text;
  const owner = complementsOf(clause, 'team').findLast(({ before, mention }) => before && mention.possessive)?.mention;
  return owner && NTH_CAR.test(wordsBetween(tokens, owner.last, clause.verb.first)) ? owner.team : undefined;
}

/** "its third Xfinity Series car for", "a second Ford for": the last noun before "for" is one that is driven, or a make. */
function endsInCar({ discourse: { text }, mentions }: Scene, from: number): boolean {
  let last = from;
  while (text.tokens[last] && text.tokens[last]?.lower !== 'for') last += 1;
  if (/^(?:car|truck|entry|machine)$/.test(text.tokens[last - 1]?.lower ?? '')) return true;
  return mentions.some((mention) => mention.type === 'make' && mention.first >= from && mention.last === last);
}
