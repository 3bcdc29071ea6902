import type { Clause } from '../../clauses/clause.js';
import { saidSeasons } from '../clause/clause-seasons.js';
import type { Scene } from '../scene.js';

/** "is the next driver of the No. 12": of the season that the article announces, where the clause names none. */
export function nextDriver(
  lead: string,
  clause: Clause,
  { discourse }: Scene,
): { readonly seasons?: readonly number[] } {
  const { coming, year } = discourse;
  if (coming !== year + 1 || !/\b(?:next|future|new) drivers?\b/.test(lead)) return {};
  return saidSeasons(clause, year) === undefined ? { seasons: [coming] } : {};
}
