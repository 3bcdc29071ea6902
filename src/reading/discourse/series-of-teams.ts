import { fold } from '../../racing/fold.js';
import { TEAMS } from '../../racing/teams.js';

/** The series in which the teams of the vocabulary race, by each of their names, folded. */
export const SERIES_OF: ReadonlyMap<string, readonly string[]> = new Map(
  TEAMS.flatMap(({ name, aliases, series }) =>
    series === undefined ? [] : [name, ...aliases].map((one) => [fold(one), series] as const),
  ),
);

/** The one series in which a team of the vocabulary races; undefined if it has several, or is not known. */
export function onlySeriesOf(team: string): string | undefined {
  const [only, other] = SERIES_OF.get(fold(team)) ?? [];
  return other === undefined ? only : undefined;
}
