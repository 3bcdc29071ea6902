import { expect, it } from 'vitest';
import { claimsOf, claimsOfKinds } from '../rules/claims-of.js';

it('what stands in brackets is of the one before them, and the sentence goes on behind', () => {
  const body = 'Northline Racing has Ava Stone in the No. 6 (signed until 2027) and Ben Carter in the No. 55.';
  expect(claimsOf('contract', '2025-06-04', body, ['driver', 'until'])).toEqual([
    'confirmed driver=Ava Stone until=2027',
  ]);
  expect(
    claimsOf('ride', '2025-06-04', body, ['driver', 'number', 'season']).filter((ride) => ride.includes('55')),
  ).toEqual(['confirmed driver=Ben Carter number=55 season=2025']);
});

it('what goes on behind a bracket is told of whoever the sentence is about', () => {
  const body =
    'Ava Stone drives for Northline Racing. She stood in for Dan Marsh (broken leg) and for Ben Carter in the No. 48 the past four weeks.';
  expect(claimsOfKinds(['ride'], '2025-06-04', body, ['driver', 'number'])).toContain(
    'ride confirmed driver=Ava Stone number=48',
  );
});
