import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const results = (text: string): string[] =>
  claimsOf('result', '2025-02-24', `Ava Stone drives the No. 12 in the Truck Series. ${text}`, [
    'driver',
    'season',
    'track',
    'position',
  ]);

it.each([
  ['Stone had all of five races last season. She was ninth at Martinsville in her debut.', 2024, 'Martinsville', 9],
  ['Stone ran ten races in 2023. She finished third at Martinsville.', 2023, 'Martinsville', 3],
])('is of the season just spoken of: %s', (text, season, track, position) => {
  expect(results(text)).toEqual([
    `confirmed driver=Ava Stone season=${season} track=${track} Speedway position=${position}`,
  ]);
});

it.each([
  'Stone ran ten races in 2023. She once was third at Martinsville.',
  'Stone will run ten races in 2025. She was third at Martinsville.',
])('of none: %s', (text) => {
  expect(results(text)).toEqual(['confirmed driver=Ava Stone track=Martinsville Speedway position=3']);
});

it('has won where she beat everybody', () => {
  expect(results('On Nov. 8 last year she beat everybody at Phoenix Raceway.')).toEqual([
    expect.stringContaining('track=Phoenix Raceway position=1'),
  ]);
  expect(results('Last year she beat the field to the first corner at Phoenix Raceway.')).toEqual([]);
  expect(results('Last year she beat everybody to breakfast at Phoenix Raceway.')).toEqual([]);
});
