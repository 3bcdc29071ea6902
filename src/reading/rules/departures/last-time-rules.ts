import type { Clause } from '../../clauses/clause.js';
import type { Frame } from '../../words/verbs.js';
import { complementsOf, numberOf, subjectDrivers } from '../clause/clause-parts.js';
import { isStated } from '../clause/status.js';
import type { ClauseRule } from '../rule.js';
import { exits } from './exits.js';

const DRIVES: readonly Frame[] = ['drive', 'join', 'be', 'get', 'other', 'release', 'stay'];
const LAST_TIME = /\bfor the (?:last|final) time\b|\bone (?:last|final) time\b/;
const IN_SEAT =
  /^(?:drive|race|run|pilot|wheel|climb|get|step|strap|park|sit|suit|compete|start|hop|jump|line|appear|turn|be|contest)$/;
const BEHIND_SEAT = /^(?:|in|into|for|with|of|from|aboard|at)$/;
// "for the last time at Dover", "before the break": the seat goes on.
const ONLY_HERE = /\b(?:last|final) time (?:at|before|until|on(?! ?(?:at|in|[.,;]|$))|in (?:a|the) (?:race|car))\b/;

/** The rule for a driver's last time in a car or for a team. */
export const LAST_TIME_RULES: readonly ClauseRule[] = [
  {
    name: 'last-time-in-seat',
    example: 'Ava Stone will climb into the No. 12 Ford of Northline Racing for the last time in November.',
    frames: DRIVES,
    needs: ['person', ['car', 'team']],
    read: (clause, scene) => {
      const { verb, words } = clause;
      if (!LAST_TIME.test(words) || ONLY_HERE.test(words) || verb.negated || verb.passive || !isStated(clause))
        return [];
      if (!IN_SEAT.test(verb.lemma) && !IN_SEAT.test(verb.word)) return [];
      // "for the last time this year"
      const next = complementsOf(clause, 'time').find(({ lead }) => /\btime$/.test(lead))?.mention;
      if (next?.seasons?.length) return [];
      const { car, team } = seatOf(clause);
      if (!team && numberOf(car) === undefined) return [];
      const drivers = subjectDrivers(clause, scene.discourse);
      return exits('last-time-in-seat', clause, scene, { drivers, team, number: numberOf(car) });
    },
  },
];

function seatOf(clause: Clause) {
  const car = complementsOf(clause, 'car').find(({ prep, before }) => !before && BEHIND_SEAT.test(prep))?.mention;
  const team = complementsOf(clause, 'team').find(({ prep, before }) => !before && BEHIND_SEAT.test(prep))?.mention
    .team;
  return { car, team: car?.team ?? team };
}
