import { expect, test } from 'vitest';
import { claimsOf } from '../claims-of.js';

const TEXT = 'Ava Stone moves from the No. 12 to the No. 21 at Northline Racing.';

test.each([
  ['in the season', '2025-06-01', 'confirmed driver=Ava Stone number=12 season=2025'],
  ['before its first race', '2025-01-09', 'confirmed driver=Ava Stone number=12 season=2024'],
])('a number that somebody gives up %s was that of the season driven last', (_, day, claim) => {
  expect(claimsOf('ride', day, TEXT, ['driver', 'number', 'season'])).toContain(claim);
});
