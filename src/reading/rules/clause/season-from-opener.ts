import type { Clause } from '../../clauses/clause.js';
import { seasonJustOver } from '../departures/exits.js';
import type { Scene } from '../scene.js';
import { saidSeasons } from './clause-seasons.js';

const FROM_OPENER =
  /\b(?:(?:beginning|starting) (?:with|at|in|from)|from)(?: the)? (?:season[ -])?(?:opener|opening (?:race|round|weekend))\b/;

/** "will drive the No. 12, beginning with the season opener at Daytona": the season said, or the next that opens. */
export function seasonFromOpener(clause: Clause, scene: Scene): number | undefined {
  if (!FROM_OPENER.test(clause.words) || clause.verb.tense === 'past') return undefined;
  return saidSeasons(clause, scene.discourse.year)?.[0] ?? scene.discourse.coming ?? seasonJustOver(scene) + 1;
}
