import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const bios = (text: string): string[] => claimsOf('bio', '2025-10-20', text, ['driver', 'age', 'hometown']);

it.each([
  '“We’ll see,” said Ava Stone, 24, of Lodi, California.',
  'Ava Stone is 24 and comes from Lodi, California.',
  'Ava Stone was born in Lodi, California, is 24, and drives for Northline Racing.',
  'Ava Stone of Lodi, California, all of 24, drives for Northline Racing.',
  'Ava Stone of Lodi, California, 24, drives for Northline Racing.',
  'Ava Stone drives for Northline Racing. The 24-year-old Late Model ace from Lodi, California, has won twice.',
  'Ava Stone drives for Northline Racing. The 24-year-old standout out of Lodi, California, has won twice.',
])('tells age and town: %s', (text) => {
  expect(bios(text)).toEqual(['confirmed driver=Ava Stone age=24 hometown=Lodi, California']);
});

it.each([
  'Ava Stone, 24 and quicker than ever, drives for Northline Racing.',
  'Ava Stone, a mere 24, drives for Northline Racing.',
])('tells an age: %s', (text) => {
  expect(bios(text)).toEqual(['confirmed driver=Ava Stone age=24']);
});

it.each([
  'Ava Stone has won twice and is 24, two points behind Ben Carter.',
  'Ava Stone has led often and is 15 laps down.',
  'Northline Racing has Ava Stone, 24 and Ben Carter, 12 in its books.',
])('no age: %s', (text) => {
  expect(bios(text)).toEqual([]);
});
