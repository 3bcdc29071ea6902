import type { CrewPost } from '../../mentions/crews/crew-post.js';
import { complementsOf } from '../clause/clause-parts.js';
import type { Scene } from '../scene.js';
import { addToSeat, type CrewSeat, clauseAt } from './crew-seat.js';

const NOT_HERS = /^(?:leave|release|retire|finish|win|say)$/;

/** "Stone takes over the No. 12 of Northline Racing, with Marsh as her crew chief": on the car that she gets there. */
export function withCarDriven(seat: CrewSeat, post: CrewPost, scene: Scene): CrewSeat {
  if (seat.driver === undefined || seat.number !== undefined || seat.team !== undefined) return seat;
  if (scene.discourse.text.tokens[post.person.first - 1]?.lower !== 'with') return seat;
  const clause = clauseAt(scene, post.first);
  const [driver, another] = clause?.subjects ?? [];
  if (!clause || another || driver?.type !== 'person' || driver.person !== seat.driver) return seat;
  // Who wins or finishes with a car need not have it for long; "takes over" is of the same frame, and has it.
  const { lemma, frame, negated } = clause.verb;
  if (lemma !== 'take' && (negated || NOT_HERS.test(frame))) return seat;
  const [car, other] = complementsOf(clause, 'car').filter(({ prep, before }) => !before && prep !== 'from');
  return car && !other && car.mention.last <= post.first ? addToSeat(seat, car.mention, scene) : seat;
}
