import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const dealsOf = (text: string): string[] =>
  claimsOf('contract', '2026-01-16', text, ['driver', 'team', 'multiYear', 'until']);

it.each([
  ['Bea Carter will join Ava Stone, whose contract lasts until 2028, at Northline Racing.', ['Ava Stone']],
  ['Ava Stone, whose contract lasts until 2028, drives for Northline Racing.', ['Ava Stone']],
  ['The deals of Ava Stone and Bea Carter with Northline Racing both run through 2028.', ['Ava Stone', 'Bea Carter']],
  [
    'Northline Racing, where the contracts of Ava Stone and Bea Carter both expire after the 2028 season, is in no hurry.',
    ['Ava Stone', 'Bea Carter'],
  ],
])('an agreement is that of whom it names: %s', (text, drivers) => {
  expect(dealsOf(text)).toEqual(drivers.map((one) => `confirmed driver=${one} team=Northline Racing until=2028`));
});

it.each([
  ['Ava Stone will drive the No. 12 for Northline Racing in 2026. One-year deal.', ' until=2026'],
  ['Ava Stone is Bea Carter’s teammate at Northline Racing in 2026. It’s a two-year contract.', ' multiYear=true'],
  ['Ava Stone, whom Northline Racing signed in July, is here.', ''],
  ['Ava Stone re-upped with Northline Racing for 2026 and beyond.', ' multiYear=true'],
])('and has the terms that are told: %s', (text, terms) => {
  expect(dealsOf(text)).toEqual([`confirmed driver=Ava Stone team=Northline Racing${terms}`]);
});

it.each([
  'Ava Stone will not drive the No. 12 for Northline Racing in 2026. One-year deal.',
  'Ava Stone drove the No. 12 for Northline Racing. One-year deal.',
  'Ava Stone might drive the No. 12 for Northline Racing in 2026. One-year deal.',
  'The storm lasted two hours, and Ava Stone of Northline Racing lasted 20 laps.',
  'The contracts of Ava Stone’s sponsors run through 2028.',
])('but nothing of who has none: %s', (text) => {
  expect(dealsOf(text)).toEqual([]);
});

it.each([
  'Northline Racing released Ava Stone from her contract with two years left.',
  'Northline Racing let Ava Stone out of her deal with two years left.',
  'Ava Stone was let out of her contract by Northline Racing.',
])('nor of one that is over: %s', (text) => {
  expect(dealsOf(text)).toEqual([]);
  expect(claimsOf('exit', '2026-01-16', text, ['driver', 'team'])).toEqual([
    'confirmed driver=Ava Stone team=Northline Racing',
  ]);
});
