import type { Clause } from '../../clauses/clause.js';
import type { Scene } from '../scene.js';
import { onlyCrew, seatOf } from './crew-clause.js';
import { goalOf } from './crew-goal.js';
import type { CrewSeat } from './crew-seat.js';

/** Whether somebody loses a post on a crew that the words before name: "will not continue in that role" */
export function isNotKept({ verb, words }: Clause): boolean {
  return (
    verb.negated &&
    verb.frame === 'stay' &&
    /^(?:on )?(?:in|with) (?:that|the|this|his|her) (?:role|post|position|job|capacity)\b/.test(words)
  );
}

/** "Marsh, who has led the No. 12 since 2022, will not": the seat that the same sentence gives him until now. */
export function seatLed(clause: Clause, scene: Scene): CrewSeat {
  const person = onlyCrew(clause.subjects, scene);
  const led = scene.clauses.find(
    (other) =>
      other.marker === 'who' &&
      other.first < clause.verb.first &&
      other.verb.frame === 'lead' &&
      onlyCrew(other.subjects, scene) === person,
  );
  return led ? seatOf(led, scene, goalOf(led)) : {};
}
