import { SERIES } from '../racing/series.js';

/** Names without the sponsors, as they are spoken and can be read again. */
const SPOKEN: Readonly<Record<string, string>> = {
  ...{ cup: 'the Cup Series', xfinity: 'the Xfinity Series', truck: 'the Truck Series' },
};
const SHORT: ReadonlyMap<string, string> = new Map(SERIES.map(({ key, short }) => [key, short]));

/** "In the Cup Series", from the key of a series; for what is read again, and may be shown. */
export function inSeries(key: string): string {
  return `in ${SPOKEN[key] ?? SHORT.get(key) ?? key}`;
}
