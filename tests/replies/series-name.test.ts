import { expect, it } from 'vitest';
import { seriesName } from '../../src/replies/series-name.js';

it.each([
  ['cup', 'Cup Series'],
  ['legends-cup', 'Legends Cup'],
  ['imsa-prototype-challenge', 'IMSA Prototype Challenge'],
  ['nhra-pro-stock', 'NHRA Pro Stock'],
  ['gp2', 'GP2'],
  ['formula-northline-3-5', 'Formula Northline 3 5'],
  ['copa-ñandú', 'Copa Ñandú'],
])('%s is said as people do: %s', (key, name) => {
  expect(seriesName(key)).toBe(name);
});
