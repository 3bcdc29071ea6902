import { expect, it } from 'vitest';
import { claimsOf } from '../rules/claims-of.js';

it.each([
  'NASCAR driver Ava Stone will join Northline Racing in 2027.',
  'NASCAR veteran Ava Stone will join Northline Racing in 2027.',
  'Former Brightwater academy prospect Ava Stone will join Northline Racing in 2027.',
])('a name that only describes the driver leaves her the subject: %s', (body) => {
  expect(claimsOf('ride', '2026-08-12', body, ['driver', 'team', 'season'])).toEqual([
    'confirmed driver=Ava Stone team=Northline Racing season=2027',
  ]);
});

it('a name that acts itself is no description', () => {
  const body = 'Brightwater told driver Ava Stone that it will join Northline Racing in 2027.';
  expect(claimsOf('ride', '2026-08-12', body, ['driver'])).toEqual([]);
});
