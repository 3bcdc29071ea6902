import type { Kind } from '../../claims/claim.js';
import { agree, compatible } from './same-thing.js';
import type { Statement } from './statement.js';

/** Kinds of claims that speak of a car. */
export type OfCar = 'ride' | 'start' | 'exit' | 'crew';

/** The series of a car that a statement leaves out; undefined if none is known, or if it may be one of several. */
export type SeriesOf = (statement: Statement<OfCar>) => string | undefined;

/** A statement with the series of its car, where it leaves that out. */
export function withSeries<K extends Kind>(statement: Statement<K>, seriesOf: SeriesOf): Statement<K> {
  const series = isOfCar(statement) && statement.slots.series === undefined ? seriesOf(statement) : undefined;
  return series === undefined ? statement : inSeries(statement, series);
}

/** A race of which an article tells neither series nor number, in the only series of the driver's seats with the team of which the same article tells. */
export function withOwnSeries(race: Statement<'start'>, rides: readonly Statement<'ride'>[]): Statement<'start'> {
  if (race.slots.series !== undefined) return race;
  const told = rides.filter(
    ({ claim, slots }) =>
      claim.article === race.claim.article &&
      (agree(slots, race.slots, 'team') || agree(slots, race.slots, 'number')) &&
      compatible(slots, race.slots, ['team', 'number', 'season']),
  );
  const [series, ...others] = new Set(told.map(({ slots }) => slots.series));
  return series === undefined || others.length > 0 ? race : inSeries(race, series);
}

function inSeries<K extends Kind>({ claim, slots }: Statement<K>, series: string): Statement<K> {
  return { claim, slots: { ...slots, series } };
}

function isOfCar(statement: Statement<Kind>): statement is Statement<OfCar> {
  return ['ride', 'start', 'exit', 'crew'].includes(statement.claim.kind);
}
