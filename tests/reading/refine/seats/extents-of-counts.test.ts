import { expect, it } from 'vitest';
import { claimsOf } from '../../rules/claims-of.js';

const extentOf = (words: string) =>
  claimsOf('ride', '2025-10-15', `Ava Stone will run ${words} for Northline Racing in 2026.`, ['driver', 'extent']);

it.each([
  ['15 Truck Series races', 'part-time'],
  ['23 Xfinity Series races', 'part-time'],
  ['a 15-race Cup Series schedule', 'part-time'],
  ['25 Truck Series races', 'full-time'],
  ['all 15 rounds of the IMSA season', 'full-time'],
  ['36 races', 'full-time'],
])('%s are %s: a season of the series has so many', (words, extent) => {
  expect(extentOf(words)).toEqual([`confirmed driver=Ava Stone extent=${extent}`]);
});

it('nothing is told of a number that is a season in one series and a part of it in another', () => {
  expect(extentOf('15 races')).toEqual(['confirmed driver=Ava Stone']);
});
