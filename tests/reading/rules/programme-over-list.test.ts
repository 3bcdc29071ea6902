import { expect, test } from 'vitest';
import { claimsOf } from './claims-of.js';

const LISTS =
  'Truck Series:\nApril 10 – Bristol Motor Speedway\nMay 29 – Nashville Superspeedway\n\nARCA Menards Series:\nApril 25 – Talladega Superspeedway';

test.each([
  'Northline Racing said that Ava Stone will drive its No. 12 in three events in 2026.',
  'Ava Stone has signed with Northline Racing for a limited schedule in the No. 12 in 2026.',
  'Ava Stone will run a part-time program in the No. 12 of Northline Racing in 2026. Two series are on it.',
])('lists under the names of series have the races of the one driver above: %s', (text) => {
  const told = claimsOf('start', '2025-12-10', `${text}\n\n${LISTS}`, ['driver', 'series', 'number', 'track']);
  expect(told).toEqual([
    'confirmed driver=Ava Stone series=arca number=12 track=Talladega Superspeedway',
    'confirmed driver=Ava Stone series=truck number=12 track=Bristol Motor Speedway',
    'confirmed driver=Ava Stone series=truck number=12 track=Nashville Superspeedway',
  ]);
});

test.each([
  'Ava Stone and Ben Carter will run some events for Northline Racing in 2026.',
  'Ava Stone is back with Northline Racing. Her dog won three races of another kind.',
  'Here is when the series race.',
])('and nobody’s where it speaks of two or of something else: %s', (text) => {
  expect(claimsOf('start', '2025-12-10', `${text}\n\n${LISTS}`, ['driver'])).toEqual([]);
});
