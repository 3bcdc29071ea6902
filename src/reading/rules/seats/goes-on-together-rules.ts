import { placesToRace, subjectDrivers } from '../clause/clause-parts.js';
import { saidSeasons } from '../clause/clause-seasons.js';
import { pairBefore } from '../clause/pair-before.js';
import { rides } from '../clause/seat.js';
import { isStated } from '../clause/status.js';
import type { ClauseRule } from '../rule.js';
import { comingSeat } from './coming-seat.js';

const GOES_ON =
  /^(?:(?:on|in|ahead|racing|working) )?(?:together|side by side|united|as one)\b|^(?:around|another|a second|a third|one more) (?:round|year|season|lap|dance|campaign)\b|^(?:it )?back (?:together|again)\b/;
const STAYS =
  /^(?:stay|remain|continue|carry|go|run|return|stick|team|race|work|be|march|press|do|have|get|sign|join)$/;
const AGREES = /^(?:(?:on )?terms|to terms|to another (?:year|season)|on (?:a|another) (?:year|season|deal))\b/;

/** Rules for a driver and a team who are told of together: "Stone and Northline will go another round". */
export const GOES_ON_TOGETHER_RULES: readonly ClauseRule[] = [
  {
    name: 'goes-on-together',
    example: 'Ava Stone and Northline Racing will continue together in 2026.',
    frames: ['stay', 'join', 'other', 'be', 'drive', 'have', 'get', 'pair', 'sign'],
    needs: ['person', 'team'],
    read: (clause, scene) => {
      const { verb, words } = clause;
      if (!isStated(clause) || verb.passive || placesToRace(clause).length > 0) return [];
      const isOn = STAYS.test(verb.lemma) && GOES_ON.test(words) && verb.tense !== 'past';
      const isAgreed = /^(?:agree|come)$/.test(verb.lemma) && AGREES.test(words) && !verb.negated;
      if (!isOn && !isAgreed) return [];
      // "have agreed terms" of what season nobody says.
      if (isAgreed && !saidSeasons(clause, scene.discourse.year)) return [];
      const pair = pairBefore(clause, scene);
      return pair
        ? rides(
            'goes-on-together',
            clause,
            scene,
            comingSeat(clause, scene, { drivers: [pair.driver], team: pair.team, numbers: [] }),
          )
        : [];
    },
  },
  {
    name: 'team-is-where',
    example: 'Northline Racing is where Ava Stone will race in 2026.',
    frames: ['drive'],
    needs: ['person', 'team'],
    read: (clause, scene) => {
      const { verb, marker } = clause;
      if (marker !== 'where' || verb.tense !== 'future' || verb.negated || !isStated(clause)) return [];
      const main = scene.clauses[scene.clauses.indexOf(clause) - 1];
      const [team, another] = main?.subjects ?? [];
      if (main?.verb.lemma !== 'be' || main.verb.negated || main.last !== clause.first || !isStated(main)) return [];
      if (team?.type !== 'team' || another || main.verb.last !== clause.first) return [];
      if (placesToRace(clause).length > 0) return [];
      const drivers = subjectDrivers(clause, scene.discourse);
      return rides('team-is-where', clause, scene, { drivers, team: team.team, numbers: [] });
    },
  },
];
