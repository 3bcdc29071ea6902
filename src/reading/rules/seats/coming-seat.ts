import type { Clause } from '../../clauses/clause.js';
import { placesToRace, timesOf } from '../clause/clause-parts.js';
import { seasonsOf } from '../clause/clause-seasons.js';
import type { Scene } from '../scene.js';

/** Whether the words of a clause name a season. */
export function hasSeason(clause: Clause, scene: Scene): boolean {
  return seasonsOf(clause, scene.discourse).said;
}

/** A seat with the seasons of an announcement: one in the past tense is about the season to come, unless it names another. */
export function comingSeat<T extends object>(
  clause: Clause,
  scene: Scene,
  seat: T,
): T & { seasons?: readonly number[] } {
  const { seasons, said } = seasonsOf(clause, scene.discourse);
  if (said) return seat;
  // "began with Pinecrest before joining Northline": long ago or just now.
  if (seasons.length === 0 && clause.marker === 'before') return { ...seat, seasons };
  if (clause.verb.tense === 'future') return seat;
  // "goes back to the No. 12 truck at Dover on Saturday": this season, whatever else is announced.
  const isDated = timesOf(clause).some(({ date }) => date !== undefined) && placesToRace(clause).length > 0;
  if (isDated && clause.verb.tense === 'present' && seasons.length > 0) return seat;
  const fresh =
    clause.verb.tense === 'past' || clause.verb.perfect || clause.verb.passive || clause.verb.frame === 'be';
  const coming = scene.discourse.coming;
  if ((fresh || clause.verb.frame === 'stay' || clause.verb.frame === 'join') && coming !== undefined)
    return { ...seat, seasons: [coming] };
  return seasons.length > 0 ? seat : { ...seat, seasons: [scene.discourse.year] };
}
