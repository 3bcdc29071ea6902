import { expect, it } from 'vitest';
import { claimsOf } from '../../rules/claims-of.js';

const BEFORE = 'Northline Racing has named its 2025 Xfinity Series drivers. ';

it.each([
  'Leo Brandt is back in the No. 7, and Ava Stone takes the No. 9, in which Ed Vance won the title before he left for Pinecrest Motorsports.',
  'Ava Stone inherits the No. 9, which Ed Vance drove until he left for Pinecrest Motorsports.',
  'Leo Brandt stays and Ava Stone gets the No. 9, the car Ed Vance won five races in before he moved to Pinecrest Motorsports for 2025.',
])('he is of whom the words before tell: %s', (text) => {
  const found = claimsOf('ride', '2025-01-20', BEFORE + text, ['driver', 'team', 'season']);
  expect(found.filter((one) => one.includes('Pinecrest'))).toEqual([
    'confirmed driver=Ed Vance team=Pinecrest Motorsports season=2025',
  ]);
});

it.each([
  'Ava Stone and Dan Marsh, who are both still in contention, return to Northline Racing next year.',
  'Ava Stone and Dan Marsh, both of them 24, move to Northline Racing for 2026.',
])('a verb of several goes on behind an aside: %s', (text) => {
  expect(claimsOf('ride', '2025-10-20', text, ['driver', 'team', 'season'])).toEqual(
    ['Ava Stone', 'Dan Marsh'].map((driver) => `confirmed driver=${driver} team=Northline Racing season=2026`),
  );
});
