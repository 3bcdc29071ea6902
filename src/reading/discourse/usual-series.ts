import { fold } from '../../racing/fold.js';
import type { Discourse } from './discourse.js';
import { SERIES_OF } from './series-of-teams.js';

/** Whether a team of the vocabulary races in a series. */
export function racesIn(team: string, series: string): boolean {
  return SERIES_OF.get(fold(team))?.includes(series) === true;
}

/**
 * The series that fits a team of the vocabulary: the one supposed, if the team races there; else the one of its own that
 * the article names, or the only one that it has. Nothing is known against a series of any other team.
 */
export function seriesFitting(
  team: string | undefined,
  supposed: string | undefined,
  { namesSeries }: Pick<Discourse, 'namesSeries'>,
): string | undefined {
  const own = team === undefined ? undefined : SERIES_OF.get(fold(team));
  if (own === undefined || (supposed !== undefined && own.includes(supposed))) return supposed;
  const named = own.filter(namesSeries);
  const [only, other] = named.length > 0 ? named : own;
  return other === undefined ? only : undefined;
}
