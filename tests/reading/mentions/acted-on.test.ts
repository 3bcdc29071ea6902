import { expect, it } from 'vitest';
import { claimsOf } from '../rules/claims-of.js';

const rides = (body: string): string[] =>
  claimsOf('ride', '2025-10-22', body, ['driver', 'team', 'season', 'number']).filter((one) => one.includes('2026'));

const STONE = 'confirmed driver=Ava Stone team=Northline Racing season=2026 number=12';

it.each([
  'Northline Racing has brought in Ava Stone and will put her in the No. 12 in 2026.',
  'Northline Racing re-signed Ava Stone, which keeps her in the No. 12 in 2026.',
  'Northline Racing likes Ava Stone and will put her in the No. 12 in 2026.',
])('whom a team takes or likes is who it puts in a car: %s', (body) => {
  expect(rides(body)).toEqual([STONE]);
});

it('who replaces somebody is not the one replaced', () => {
  const body =
    'Ava Stone drives the No. 12 for Northline Racing. She is out for the year, and Northline Racing said Ben Carter will replace her in 2026.';
  expect(rides(body)).toEqual([STONE.replace('Ava Stone', 'Ben Carter')]);
});

it.each([
  'Northline Racing has Ava Stone at the top of its list to replace Ben Carter in the No. 12 in 2026.',
  'Ava Stone is high on the wish list to drive the No. 12 for Northline Racing in 2026.',
])('whoever is on a list of wishes has no seat: %s', (body) => {
  expect(rides(body).every((ride) => ride.startsWith('rumored'))).toBe(true);
});
