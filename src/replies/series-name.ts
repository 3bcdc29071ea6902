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

/** What stands in capitals in the names of series that no list has. */
const CAPITALS = new Set('adac dtm gp2 gp3 gt gt2 gt3 gt4 imsa nhra pdra scca tcr tt usac v8 wrc xr ii iii'.split(' '));

/**
 * A series as people call it, from its key, and as they did in a season where one is told; a key that nobody named becomes words:
 * `imsa-legends-cup` -> `IMSA Legends Cup`.
 */
export function seriesName(key: string, season?: number): string {
  const renamed = RENAMED.get(key);
  if (renamed !== undefined && season !== undefined && season >= renamed.from) return renamed.spoken;
  const spoken = Object.hasOwn(SPOKEN, key) ? SPOKEN[key] : NAMES.get(key);
  return spoken ?? key.split('-').map(capital).join(' ');
}

function capital(word: string): string {
  return CAPITALS.has(word) ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1);
}

/** A series in a word or two, from its key: `Trucks`. */
export function shortSeriesName(key: string): string {
  return SHORT_NAMES.get(key) ?? seriesName(key);
}
