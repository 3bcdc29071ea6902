import { expect, it } from 'vitest';
import { claimsOf } from './claims-of.js';

const rides = (body: string): string[] => claimsOf('ride', '2025-10-01', body, ['driver', 'team', 'series', 'season']);

it.each([
  'Ava Stone will race trucks for Northline Racing in 2026.',
  'Ava Stone will race in trucks for Northline Racing in 2026.',
  'Ava Stone will run full-time in trucks for Northline Racing in 2026.',
])('trucks are a series where somebody races them: %s', (body) => {
  expect(rides(body)).toEqual(['confirmed driver=Ava Stone team=Northline Racing series=truck season=2026']);
});

it.each([
  'Ava Stone will drive for Northline Racing in 2026. The team has two trucks on the road every weekend.',
  'Ava Stone will drive for Northline Racing in 2026. Her uncle sells trucks.',
])('elsewhere they are cars: %s', (body) => {
  expect(rides(body)).toEqual(['confirmed driver=Ava Stone team=Northline Racing season=2026']);
});
