import { fold } from '../../racing/fold.js';
import { TEAMS } from '../../racing/teams.js';

const SERIES_OF: ReadonlyMap<string, string> = new Map(
  TEAMS.flatMap(({ name, aliases, series }) =>
    series === undefined ? [] : [name, ...aliases].map((one): [string, string] => [fold(one), series]),
  ),
);

/** The key of the one series in which a team of the vocabulary races, by any of its names. */
export function usualSeries(team: string | undefined): string | undefined {
  return team === undefined ? undefined : SERIES_OF.get(fold(team));
}
