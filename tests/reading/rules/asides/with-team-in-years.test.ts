import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const rides = (body: string): string[] => claimsOf('ride', '2025-06-10', body, ['driver', 'team', 'season']);
const seat = (season: number): string => `confirmed driver=Ava Stone team=Northline Racing season=${season}`;

it.each([
  'Ava Stone, with Northline Racing from 2022 to 2024, won eight races.',
  'Ava Stone, at Northline Racing between 2022 and 2024, will call the race.',
  'Ava Stone, aboard the No. 12 of Northline Racing from 2022 through 2024, was asked about it.',
])('is a seat in each of the years: %s', (body) => {
  expect(rides(body)).toEqual([seat(2022), seat(2023), seat(2024)]);
});

it.each([
  'Ava Stone, an engineer with Northline Racing from 2022 to 2024, said so.',
  'Ava Stone met Northline Racing in 2022, by chance.',
  'Ava Stone, in talks with Northline Racing in 2024, stays away.',
])('is none of who was something else there: %s', (body) => {
  expect(rides(body)).toEqual([]);
});
