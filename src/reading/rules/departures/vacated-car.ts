import type { CarMention } from '../../mentions/mention.js';
import { clauseAt } from '../crews/crew-seat.js';
import type { Scene } from '../scene.js';

const VACANT =
  /^(?:vacant|empty|open|idle|available|unfilled|without a driver|up for grabs|driverless)\b.*\b(?:since|after|following|with|by)\b/;

/** "The No. 12 has been vacant since Stone’s move": the car that somebody is gone from. */
export function vacatedCar(scene: Scene, at: number): CarMention | undefined {
  const clause = clauseAt(scene, at);
  const [car] = clause?.subjects ?? [];
  return car?.type === 'car' && clause?.verb.frame === 'be' && VACANT.test(clause.words) ? car : undefined;
}
