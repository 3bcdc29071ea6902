import { expect, it } from 'vitest';
import { claimsOf } from '../rules/claims-of.js';

const LEAD = 'It rained all week. Nobody minded. Then came the sun. So here is the list.\n\n';
const CHAMPION = '• No. 312 – Ava Stone. The reigning Xfinity Series champion is 20.\n\n';
const seriesOf = (text: string): string[] =>
  claimsOf('ride', '2018-01-08', text, ['driver', 'series']).filter((one) => one.includes('Marsh'));

it.each([
  `${LEAD}HENDRICK MOTORSPORTS (Chevrolet)\n${CHAMPION}LEAVINE FAMILY RACING (Chevrolet)\n• No. 395 – Ben Carter\n\nSTEWART-HAAS RACING (Ford)\n• No. 341 – Dan Marsh`,
  `${LEAD}TEAM PENSKE\n${CHAMPION}STEWART-HAAS RACING\n• No. 341 – Dan Marsh\n\nLEAVINE FAMILY RACING\n• No. 395 – Ben Carter`,
])('sections of teams are of the one series in which all of them race: %s', (text) => {
  expect(seriesOf(text)).toEqual(['confirmed driver=Dan Marsh series=cup']);
});

it('two sections, or a lead that names its series, leave it as it was', () => {
  const two = `${LEAD}HENDRICK MOTORSPORTS\n${CHAMPION}STEWART-HAAS RACING\n• No. 341 – Dan Marsh`;
  expect(seriesOf(two)).toEqual(['confirmed driver=Dan Marsh series=xfinity']);
  const led = `The Xfinity Series is back.\n\nHENDRICK MOTORSPORTS\n${CHAMPION}STEWART-HAAS RACING\n• No. 341 – Dan Marsh\n\nLEAVINE FAMILY RACING\n• No. 395 – Ben Carter`;
  expect(seriesOf(led)).toEqual(['confirmed driver=Dan Marsh series=xfinity']);
});
