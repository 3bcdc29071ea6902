import { hasSeasonBegun } from '../../../racing/season-days.js';
import type { Clause } from '../../clauses/clause.js';
import { timesOf } from '../clause/clause-parts.js';
import { saidSeasons } from '../clause/clause-seasons.js';
import type { Scene } from '../scene.js';
import { lastSeason } from './exits.js';

/** "2026 will be her final season": the season itself, and not the one before. */
export function finalSeason(clause: Clause, scene: Scene): number | 'unsaid' | undefined {
  const said = saidSeasons(clause, scene.discourse.year);
  // "confirmed the 2026 season will be her last"
  const ahead = scene.mentions.findLast(({ type, last }) => type === 'time' && last <= clause.verb.first);
  const named = ahead?.type === 'time' && clause.verb.first - ahead.last <= 1 ? ahead.seasons : undefined;
  const only = said ?? named;
  if (only?.length === 1) return only[0];
  const { year, series, text } = scene.discourse;
  // "This will be her last season", told before the year's first race.
  const isAhead = clause.verb.tense !== 'past' && !clause.verb.perfect;
  return isAhead && !hasSeasonBegun(series, text.article.published) ? year : seasonOfNoun(clause, scene);
}

/** The season a noun's clause tells; one in the past that tells none may be any. */
export function seasonOfNoun(clause: Clause, scene: Scene): number | 'unsaid' | undefined {
  const isTold = saidSeasons(clause, scene.discourse.year) !== undefined || timesOf(clause).length > 0;
  return isTold ? lastSeason(clause, scene) : undefined;
}
