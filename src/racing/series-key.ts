import { fold } from './fold.js';
import { SERIES } from './series.js';

/** Every phrase for a series, as it is compared. */
const KEYS: ReadonlyMap<string, string> = new Map(
  SERIES.flatMap(({ key, name, short, aliases, weak = [] }) =>
    [...weak, short, ...aliases, name, key].map((phrase) => [fold(phrase), key] as const),
  ).reverse(),
);

/** The key of a series by any of its names: `Truck Series` -> `truck`; undefined for one that is not in the vocabulary. */
export function seriesKey(typed: string): string | undefined {
  return KEYS.get(fold(typed));
}
