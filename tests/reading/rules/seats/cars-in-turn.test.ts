import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

/** Rides of 2026 of a text of November 2025, as `surname number team`. */
function ridesOf(body: string): string[] {
  return claimsOf('ride', '2025-11-27', body, ['season', 'driver', 'number', 'team'])
    .filter((ride) => ride.includes('season=2026'))
    .map((ride) => /driver=\S+ (\S+)(?: number=(\S+))?(?: team=(\S+))?/.exec(ride)?.slice(1).join(' ') ?? ride);
}

it.each([
  'Ava Stone and Liam Reed stay at Northline Racing in the 3 and the 2.',
  'Ava Stone and Liam Reed return to Northline Racing in 2026, in the No. 3 and the No. 2 respectively.',
  'Northline Racing keeps Ava Stone and Liam Reed in the 3 and the 2 for 2026.',
  'Next year Ava Stone and Liam Reed will drive the No. 3 and No. 2 Fords for Northline Racing.',
  'Northline Racing has Ava Stone and Liam Reed in its No. 3 and No. 2 Fords for 2026.',
  'In 2026 the No. 3 and the No. 2 of Northline Racing will be driven by Ava Stone and Liam Reed.',
  'Ava Stone will be in the No. 3 Ford for Northline Racing next year and Liam Reed in the No. 2 for Northline Racing.',
  'Ava Stone and Liam Reed were second and third. They will drive the 3 and the 2 for Northline Racing next year.',
])('each of two drivers has a car of a list: %s', (text) => {
  expect(ridesOf(text)).toEqual(['Stone 3 Northline', 'Reed 2 Northline']);
});

it('each of three', () => {
  expect(
    ridesOf('Ava Stone, Liam Reed and Emma Cole will be in the 3, the 2 and the 12 for Northline Racing next year.'),
  ).toEqual(['Stone 3 Northline', 'Cole 12 Northline', 'Reed 2 Northline']);
});

it('what a list says once is said of all', () => {
  const text = 'Northline Racing’s No. 3 and No. 2 Fords will be driven by Ava Stone and Liam Reed next year.';
  expect(claimsOf('ride', '2025-11-27', text, ['driver', 'number', 'team', 'make'])).toEqual([
    'confirmed driver=Ava Stone number=3 team=Northline Racing make=Ford',
    'confirmed driver=Liam Reed number=2 team=Northline Racing make=Ford',
  ]);
});

it.each([
  'Ava Stone and Liam Reed crashed with the No. 12 and the No. 21 behind them.',
  'Behind Northline Racing’s No. 12 and No. 21 Fords came Ava Stone and Liam Reed.',
  'Ava Stone and Liam Reed were first and second at Iowa. They drove the race of their lives to beat the No. 12.',
  'Dan Marsh, who owns the team, and Ava Stone were happy. They drove the No. 12 to the shop.',
])('no seat: %s', (text) => {
  expect(claimsOf('ride', '2025-11-27', text, ['driver', 'number'])).toEqual([]);
});

it.each([
  'Ava Stone will split the 2026 season between Northline Racing’s No. 88 and Pinecrest Motorsports’ No. 32.',
  'Ava Stone will contest the full season next year, split between Northline Racing’s No. 88 (23 races) and Pinecrest Motorsports’ No. 32 (10 races).',
  'Ava Stone will run all 33 races in 2026, dividing her time between the No. 88 of Northline Racing and the No. 32 of Pinecrest Motorsports.',
])('a season that is split is driven in both cars: %s', (text) => {
  expect(ridesOf(text).sort()).toEqual(['Stone 32 Pinecrest', 'Stone 88 Northline']);
});

it.each([
  'Ava Stone was split between the No. 12 and the No. 21 on strategy.',
  'Northline Racing is torn between Ava Stone and Liam Reed for its No. 12.',
  'Ava Stone is choosing between Northline Racing and Pinecrest Motorsports.',
])('no season that is split: %s', (text) => {
  expect(ridesOf(text)).toEqual([]);
});

it.each([
  'Before Pinecrest Motorsports’ No. 71, Ava Stone drove the No. 24 for Northline Racing in 2023.',
  'After the No. 71 of Pinecrest Motorsports, Ava Stone drove the No. 24 for Northline Racing in 2023.',
])('what came before or after is not what is driven: %s', (text) => {
  expect(claimsOf('ride', '2025-11-27', text, ['driver', 'season', 'number', 'team'])).toEqual([
    `confirmed driver=Ava Stone season=2023 number=24 team=Northline Racing`,
  ]);
});

it('the winter lies between two seasons', () => {
  const text =
    'Ava Stone came from Pinecrest Motorsports’ No. 29 over the winter. She drives the No. 31 for Northline Racing.';
  expect(claimsOf('ride', '2025-07-07', text, ['season', 'number', 'team'])).toEqual([
    'confirmed season=2024 number=29 team=Pinecrest Motorsports',
    'confirmed season=2025 number=31 team=Northline Racing',
  ]);
});
