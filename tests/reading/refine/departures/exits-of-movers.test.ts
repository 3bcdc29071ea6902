import { expect, it } from 'vitest';
import { claimsOf } from '../../rules/claims-of.js';

const left = (body: string, date = '2025-10-07'): string[] =>
  claimsOf('exit', date, body, ['driver', 'team', 'series', 'season', 'number']);
const NOW = 'Ava Stone drives the No. 8 for Northline Racing in the Truck Series.';

it.each([
  'In 2026 she will drive the No. 12 for Pinecrest Motorsports in the Truck Series.',
  'She will be in the Pinecrest Motorsports No. 12 Truck Series entry next year.',
  'Pinecrest Motorsports has signed her for the 2026 Truck Series season.',
])('has whoever will be with another team of the series leave the one she drives for: %s', (body) => {
  expect(left(`${NOW} ${body}`)).toEqual([
    'confirmed driver=Ava Stone team=Northline Racing series=truck season=2025 number=8',
  ]);
});

it.each([
  ['another series', 'In 2026 she will drive the No. 12 for Pinecrest Motorsports in the Cup Series.'],
  ['perhaps', 'In 2026 she could drive the No. 12 for Pinecrest Motorsports in the Truck Series.'],
  ['the same team', 'In 2026 she will drive the No. 12 for Northline Racing in the Truck Series.'],
  ['one race', 'In 2026 she will drive the No. 12 for Pinecrest Motorsports in the Truck Series at Daytona.'],
  ['somebody else', 'In 2026 Ben Carter will drive the No. 12 for Pinecrest Motorsports in the Truck Series.'],
])('leaves nothing where the seat ahead tells of no move: %s', (_, body) => {
  expect(left(`${NOW} ${body}`)).toEqual([]);
});

it('leaves nothing where the seat was one of some races', () => {
  const body = 'Ava Stone drives the No. 8 part-time for Northline Racing in the Truck Series.';
  expect(left(`${body} In 2026 she will drive the No. 12 for Pinecrest Motorsports in the Truck Series.`)).toEqual([]);
});
