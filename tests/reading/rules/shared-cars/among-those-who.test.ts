import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const rides = (text: string): string[] => claimsOf('ride', '2025-12-10', text, ['driver', 'season', 'number']);
const BOTH = ['confirmed driver=Ava Stone season=2024 number=23', 'confirmed driver=Ben Carter season=2024 number=23'];

it.each([
  'Northline Racing’s No. 23 was a car with many drivers in 2024. Ava Stone and Ben Carter were among those who shared it.',
  'Northline Racing’s No. 23 had many drivers in 2024. Ava Stone and Ben Carter were among the drivers who drove it.',
  'Northline Racing’s No. 23 had a new face every week in 2024. Ava Stone and Ben Carter were two of those who raced it.',
])('takes up all who are among them, and the season of the car: %s', (text) => {
  expect(rides(text)).toEqual(BOTH);
});

it.each([
  'Northline Racing’s No. 23 was a car with many drivers in 2024. Ava Stone and Ben Carter were not among those who shared it.',
  'Northline Racing’s No. 23 was a car with many drivers in 2024. Ava Stone and Ben Carter were among those who praised it.',
])('gives nobody a seat: %s', (text) => {
  expect(rides(text).filter((ride) => /Stone|Carter/.test(ride))).toEqual([]);
});

it('has no season of another car', () => {
  const text =
    'The No. 8 of Pinecrest Motorsports ran third in 2024 behind the No. 23 of Northline Racing. Ava Stone drove it.';
  expect(rides(text)).not.toContain('confirmed driver=Ava Stone season=2024 number=23');
});
