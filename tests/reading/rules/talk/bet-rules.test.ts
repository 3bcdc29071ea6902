import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const DAY = '2025-10-04';
const rides = (body: string): string[] => claimsOf('ride', DAY, body, ['driver', 'team', 'number', 'season']);

it.each([
  ['My money is on Ava Stone for the No. 12 of Northline Racing.', 'number=12 '],
  ['The smart money is on Ava Stone for the Northline Racing No. 12.', 'number=12 '],
  ['I’d put a dollar on Ava Stone at Northline Racing next year.', ''],
  ['I would bet the house on Ava Stone landing at Northline Racing.', ''],
  ['Put your money on Ava Stone in the Northline Racing No. 12 next year.', 'number=12 '],
])('is talk: %s', (body, number) => {
  expect(rides(body)).toEqual([`rumored driver=Ava Stone team=Northline Racing ${number}season=2026`]);
});

it.each([
  'My money is on Ava Stone to win at Bristol for Northline Racing.',
  'I would not put a dollar on it: Northline Racing spent its money on the hauler.',
  'Northline Racing put the money on the table.',
])('is none: %s', (body) => {
  expect(rides(body).filter((one) => one.includes('season=2026'))).toEqual([]);
});
