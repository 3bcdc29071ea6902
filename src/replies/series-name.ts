import { SERIES } from '../racing/series.js';

/** What people say in place of the full name; the second series keeps one name where no season is told. */
const SPOKEN: Readonly<Record<string, string>> = {
  cup: 'Cup Series',
  xfinity: 'Xfinity Series',
  truck: 'Truck Series',
};

/** A longer name would take a line of its own on a phone. */
const LONGEST = 24;

const NAMES: ReadonlyMap<string, string> = new Map(
  SERIES.map(({ key, name, short }) => [key, name.length > LONGEST ? short : name]),
);

const SHORT_NAMES: ReadonlyMap<string, string> = new Map(SERIES.map(({ key, short }) => [key, short]));

const RENAMED = new Map(SERIES.flatMap(({ key, renamed }) => (renamed ? [[key, renamed] as const] : [])));

/**
 * A series as people call it, from its key, and as they did in a season where one is told; a key that nobody named becomes words:
 * `legends-cup` -> `Legends Cup`.
 */
export function seriesName(key: string, season?: number): string {
  const renamed = RENAMED.get(key);
  if (renamed !== undefined && season !== undefined && season >= renamed.from) return renamed.spoken;
  const spoken = Object.hasOwn(SPOKEN, key) ? SPOKEN[key] : NAMES.get(key);
  return spoken ?? key.replace(/(?:^|-)(\p{L})/gu, (_, letter: string) => ` ${letter.toUpperCase()}`).trim();
}

/** A series in a word or two, from its key: `Trucks`. */
export function shortSeriesName(key: string): string {
  return SHORT_NAMES.get(key) ?? seriesName(key);
}
