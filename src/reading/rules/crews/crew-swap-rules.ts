import type { Clause } from '../../clauses/clause.js';
import { isStated } from '../clause/status.js';
import type { ClauseRule } from '../rule.js';
import type { Scene } from '../scene.js';
import { behindVerb, crewClaim, onlyCrew, seasonsTogether, seatOf } from './crew-clause.js';
import { goalOf } from './crew-goal.js';
import { seasonBefore } from './crew-seasons.js';
import { type CrewSeat, namesSeat } from './crew-seat.js';
import { upToGoal } from './up-to-goal.js';

const OTHER_WAY =
  /\b(?:other way|(?:opposite|other|reverse) (?:way|direction|route|road|path|trip|journey|move)|reverse)\b/;
const LEAVES = /^(?:leave|depart|exchange|trade|swap)$/;

/** Rules for people on crews who leave one driver or car for another, and for who goes the other way. */
export const CREW_SWAP_RULES: readonly ClauseRule[] = [
  {
    name: 'crew-leaves-for',
    example: 'Crew chief Dan Marsh leaves Ava Stone and the No. 12 for Ben Carter’s No. 30.',
    frames: ['leave', 'join', 'other'],
    read: (clause, scene) => {
      if (scene.discourse.crew.size === 0 || !isStated(clause) || clause.verb.negated) return [];
      const person = onlyCrew(clause.subjects, scene);
      if (!person || !leavesFor(clause)) return [];
      const { left, goal } = seatsOfMove(clause, scene);
      const when = seasonsTogether(clause, scene);
      const first = when.seasons[0];
      if (!namesSeat(left) || !namesSeat(goal) || first === undefined) return [];
      const before = { seasons: [seasonBefore(first, when.said, scene)], said: false };
      return [
        ...crewClaim('crew-leaves-for', clause, scene, person, goal, when),
        ...crewClaim('crew-leaves-for', clause, scene, person, left, before, true),
      ];
    },
  },
  {
    name: 'crew-swaps',
    example:
      'Crew chief Cole Adler talked. Crew chief Dan Marsh moves from the No. 30 to the No. 12 of Ava Stone, and Adler goes the other way.',
    frames: ['join', 'win', 'other'],
    read: (clause, scene) => {
      if (scene.discourse.crew.size === 0 || !OTHER_WAY.test(clause.words)) return [];
      const person = onlyCrew(clause.subjects, scene);
      if (!person || !isStated(clause) || clause.verb.negated) return [];
      const before = [...(scene.before?.clauses ?? []), ...scene.clauses.slice(0, scene.clauses.indexOf(clause))];
      const move = before.findLast((other) => namesSeat(seatsOfMove(other, scene).left));
      const other = move && onlyCrew(move.subjects, scene);
      if (!move || !other || other === person) return [];
      const seats = seatsOfMove(move, scene);
      const when = seasonsTogether(move, scene);
      const first = when.seasons[0];
      if (!namesSeat(seats.goal) || first === undefined) return [];
      return [
        ...crewClaim('crew-swaps', clause, scene, person, seats.left, when),
        ...crewClaim('crew-swaps', clause, scene, person, seats.goal, {
          seasons: [seasonBefore(first, when.said, scene)],
          said: false,
        }),
      ];
    },
  },
];

/** "leaves Stone for Carter": what is left stands straight behind the verb. */
function leavesFor(clause: Clause): boolean {
  return LEAVES.test(clause.verb.lemma) && !clause.verb.passive && behindVerb(clause)[0]?.prep === '';
}

/** The seats that somebody on a crew leaves and goes to. */
function seatsOfMove(move: Clause, scene: Scene): { readonly left: CrewSeat; readonly goal: CrewSeat } {
  const [left, goal] = leavesFor(move) ? [/^$/, /^for$/] : [/^from$/, goalOf(move)];
  return { left: seatOf(upToGoal(move), scene, left), goal: seatOf(move, scene, goal) };
}
