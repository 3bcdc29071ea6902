import { expect, test } from 'vitest';
import { claimsOf } from '../claims-of.js';

const TEXT = 'Ava Stone moves from the No. 12 to the No. 21 at Northline Racing.';

test.each([
  ['in the season', '2025-06-01', 'confirmed driver=Ava Stone number=12 season=2025'],
  ['before its first race', '2025-01-09', 'confirmed driver=Ava Stone number=12 season=2024'],
])('a number that somebody gives up %s was that of the season driven last', (_, day, claim) => {
  expect(claimsOf('ride', day, TEXT, ['driver', 'number', 'season'])).toContain(claim);
});

test('who goes up to another series leaves the car in its own', () => {
  const body = 'Ava Stone moves from Northline Racing’s No. 9 truck to the Xfinity Series next year.';
  const slots = ['driver', 'series', 'season', 'number'];
  const left = 'confirmed driver=Ava Stone series=truck season=2025 number=9';
  expect(claimsOf('ride', '2025-10-07', body, slots)).toEqual([left]);
  expect(claimsOf('exit', '2025-10-07', body, slots)).toEqual([left]);
});
