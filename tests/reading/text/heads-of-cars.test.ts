import { expect, it } from 'vitest';
import { claimsOf } from '../rules/claims-of.js';

const seats = (body: string): string[] =>
  claimsOf('ride', '2026-11-20', body.replaceAll('|', '\n'), ['driver', 'team', 'number']);

it.each([
  'The IndyCar line-up for 2027|Northline Racing, Chevrolet|No. 14 - Ava Stone|Pinecrest Global, Honda|No. 26 - Dan Marsh',
  'The IndyCar line-up for 2027||Northline Racing (Chevrolet)|No. 14 - Ava Stone||Pinecrest Global (Honda)|No. 26 - Dan Marsh',
  'The IndyCar line-up for 2027||Northline Racing / Honda|No. 14 - Ava Stone||Pinecrest Global / Honda|No. 26 - Dan Marsh',
  'The IndyCar line-up for 2027||Northline Racing – Honda|No. 14 Ava Stone||Pinecrest Global – Honda|No. 26 Dan Marsh',
])('gives each car to the name over it: %s', (body) => {
  expect(seats(body)).toEqual([
    'confirmed driver=Ava Stone team=Northline Racing number=14',
    'confirmed driver=Dan Marsh team=Pinecrest Global number=26',
  ]);
});

it('knows a team in capitals with a note for no voice', () => {
  expect(
    seats(
      'The IndyCar seats for 2027||NORTHLINE RACING: Unresolved.|No. 14 Honda, Ava Stone||ANDRETTI GLOBAL: Roster complete.|No. 26 Honda, Dan Marsh',
    ),
  ).toContain('confirmed driver=Dan Marsh team=Andretti Global number=26');
});
