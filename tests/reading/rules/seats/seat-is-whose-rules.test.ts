import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const ridesOf = (body: string): string[] =>
  claimsOf('ride', '2025-08-12', body, ['driver', 'team', 'season', 'number']);
const NEXT = 'confirmed driver=Ava Stone team=Northline Racing season=2026';

it.each([
  'Northline Racing’s 2026 driver is Ava Stone.',
  'One of the two seats at Northline Racing for 2026 is Ava Stone’s.',
  'The second Northline Racing car will be Ava Stone’s in 2026.',
  'It’s Northline Racing for Ava Stone in 2026.',
  'Northline Racing is where Ava Stone will race in 2026.',
  'Northline Racing and Ava Stone will continue together in 2026.',
  'Ava Stone and Northline Racing will go another round in 2026.',
  'Ava Stone and Northline Racing have agreed terms for 2026.',
])('reads whose seat it will be: %s', (body) => {
  expect(ridesOf(body)).toEqual([NEXT]);
});

it('and whose it was', () => {
  expect(ridesOf('In 2024 the No. 12 of Northline Racing was Ava Stone’s.')).toEqual([
    'confirmed driver=Ava Stone team=Northline Racing season=2024 number=12',
  ]);
});

it.each([
  'Northline Racing’s 2026 driver is not Ava Stone.',
  'Northline Racing’s reserve driver is Ava Stone.',
  'The second Northline Racing car was Ava Stone’s idea.',
  'The last Northline Racing car is Ava Stone’s favorite.',
  'It’s Northline Racing for dinner.',
  'It’s not Northline Racing for Ava Stone in 2026.',
  'Northline Racing is where Ava Stone learned to race.',
  'Ava Stone and Northline Racing have not agreed terms for 2026.',
  'Until 2024 the No. 12 of Northline Racing was Ava Stone’s.',
])('and nothing of the kind: %s', (body) => {
  expect(ridesOf(body)).toEqual([]);
});
