import type { Mention, Person } from '../../mentions/mention.js';
import type { Scene } from '../scene.js';
import { clauseAt } from './aside-seasons.js';
import type { SeatMention } from './seat-aside.js';

/**
 * "No. 8 driver Stone will drive the No. 12 in 2027": whether the seat that a driver is called by, at a token before the verb, gives way to
 * another one that its clause tells of her.
 */
export function isOfGoer(scene: Scene, driver: Person, seat: SeatMention, at: number): boolean {
  const clause = clauseAt(scene, at);
  if (!clause || clause.verb.first <= at || clause.verb.negated) return false;
  if (!clause.subjects.some((subject) => subject.type === 'person' && subject.person === driver)) return false;
  return clause.complements.some(({ mention, before }) => !before && isAnother(mention, seat));
}

function isAnother(mention: Mention, seat: SeatMention): boolean {
  if (mention.type === 'car' && seat.type === 'car') {
    const [number] = seat.numbers;
    return number !== undefined && mention.numbers.length > 0 && !mention.numbers.includes(number);
  }
  return mention.type === 'team' && seat.team !== undefined && mention.team !== seat.team;
}
