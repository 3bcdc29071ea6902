import type { Clause } from '../../clauses/clause.js';
import { timesOf } from '../clause/clause-parts.js';
import { saidSeasons, seasonsOf } from '../clause/clause-seasons.js';
import { seasonBeforeWinter } from '../clause/season-before-winter.js';
import { seasonJustOver } from '../departures/exits.js';
import type { Scene } from '../scene.js';

/** The last season with a number of which a clause tells that somebody changed it; empty where nobody says when. */
export function seasonsOfOldNumber(clause: Clause, scene: Scene): readonly number[] {
  const { year } = scene.discourse;
  const { tense, perfect } = clause.verb;
  const winter = seasonBeforeWinter(clause, scene);
  if (winter !== undefined) return [winter];
  // "moved from the No. 12 to the No. 21": when, nobody says.
  if ((tense === 'past' || perfect) && timesOf(clause).length === 0) return [];
  // "moved from the No. 12 ahead of 2025": the season before it.
  const came = tense === 'past' ? saidSeasons(clause, year)?.[0] : undefined;
  if (came !== undefined) return [came - 1];
  return [Math.min(seasonsOf(clause, scene.discourse).seasons[0] ?? year, seasonJustOver(scene))];
}
