import { expect, it } from 'vitest';
import { claimsOf } from '../rules/claims-of.js';

const seatsOf = (body: string): string[] => claimsOf('ride', '2026-01-14', body, ['driver', 'number']);

it.each([
  'Ava Stone, a dairy farmer and a mother of two, drives the No. 12 for Northline Racing.',
  'Ava Stone, a runner-up in 2023 and now a homeowner in Ohio, will drive the No. 12 for Northline Racing.',
  'Ava Stone, the Ohio native and two-time winner, will drive the No. 12 for Northline Racing.',
  'Ava Stone, quick, patient and quiet, drives the No. 12 for Northline Racing.',
  'Ava Stone, long a favorite of crews and, of late, of sponsors, takes over the No. 12 for Northline Racing.',
  'Ava Stone, a champion and since May a co-owner at Northline Racing, drives the No. 12.',
  'Winter is over, and Ava Stone, a farmer and a pilot, drives the No. 12 for Northline Racing.',
])('what joins nouns inside an apposition leaves the name the subject: %s', (text) => {
  expect(seatsOf(text)).toEqual(['confirmed driver=Ava Stone number=12']);
});

it('of two who are described, both are', () => {
  expect(
    seatsOf('Ava Stone, a champion and farmer, and Bea Carter, a rookie, will share the No. 12 for Northline Racing.'),
  ).toEqual(['confirmed driver=Ava Stone number=12', 'confirmed driver=Bea Carter number=12']);
});

it.each([
  ['Ava Stone, Bea Carter and Mia Torres, all of Ohio, will drive the No. 12 for Northline Racing.', 3],
  ['Northline Racing thanked Ava Stone, a champion and a farmer, and will put Bea Carter in the No. 12.', 1],
  ['Ava Stone, tired and hungry, went home and Bea Carter, rested, drives the No. 12 for Northline Racing.', 1],
  ['“Thanks,” said Ava Stone, a champion and a farmer, as Bea Carter drives the No. 12 for Northline Racing.', 1],
])('but where the sentence goes on with somebody else it does so: %s', (text, count) => {
  const seats = seatsOf(text);
  expect(seats).toHaveLength(count);
  expect(seats).toContain('confirmed driver=Bea Carter number=12');
});

it.each([
  'Ava Stone will once more drive the No. 12 for Northline Racing.',
  'Ava Stone is once more driving the No. 12 for Northline Racing.',
  'Ava Stone has once more been signed to drive the No. 12 for Northline Racing.',
])('“once more” stands inside a verb like “again”: %s', (text) => {
  expect(seatsOf(text)).toEqual(['confirmed driver=Ava Stone number=12']);
});

it('but “more” alone is no adverb of it', () => {
  expect(seatsOf('Ava Stone has more wins than the No. 12 of Northline Racing.')).toEqual([]);
});
