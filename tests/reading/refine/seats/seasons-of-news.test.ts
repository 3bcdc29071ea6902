import { expect, it } from 'vitest';
import { claimsOf } from '../../rules/claims-of.js';

const rides = (body: string): readonly string[] =>
  claimsOf('ride', '2025-09-15', body, ['driver', 'team', 'number', 'season']).filter((ride) =>
    /number=(?:18|21)/.test(ride),
  );

it.each([
  'Northline Racing has signed Ava Stone for the 2026 IndyCar season. Stone, 22, drives the No. 18 Honda.',
  'Ava Stone will join Northline Racing for the 2026 IndyCar season. She is in the No. 18 Honda.',
  'Northline Racing will field Ava Stone in the 2026 IndyCar Series. Stone races the No. 18 Honda.',
])('the present tells of the season that is announced for who comes: %s', (body) => {
  const seasons = rides(body).map((ride) => /season=(\d+)/.exec(ride)?.[1]);
  expect(new Set(seasons)).toEqual(new Set(['2026']));
});

it.each([
  'Northline Racing has settled 2026. Ava Stone will drive the No. 12, and Bea Carter is in the No. 21.',
  'In 2026 Ava Stone will pilot the No. 12 for Northline Racing while Bea Carter drives the No. 21.',
  'Northline Racing has named its IndyCar drivers for 2026: Ava Stone will have the No. 12, while the No. 21 has Bea Carter.',
])('and of who is told beside a seat to come: %s', (body) => {
  expect(rides(body)).toEqual(['confirmed driver=Bea Carter team=Northline Racing number=21 season=2026']);
});

it.each([
  'Ava Stone will leave Northline Racing after the season. Stone drives the No. 18 Honda.',
  'Northline Racing will keep Ava Stone for 2026. Stone drives the No. 18 Honda.',
  'Northline Racing has signed Ava Stone for 2026. Stone currently drives the No. 18 Honda of Pinecrest Motorsports.',
  'Northline Racing has signed Ava Stone for 2026. Ben Carter drives its No. 18 Honda.',
])('none of who is there today: %s', (body) => {
  expect(rides(body).join()).not.toContain('season=2026');
});
