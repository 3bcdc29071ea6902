import { expect, test } from 'vitest';
import { claimsOf } from '../claims-of.js';

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

test.each([
  'Northline Racing said that Ava Stone will drive its No. 12 five times in 2026. Three of the dates are with the trucks.',
  'Ava Stone will drive the No. 12 of Northline Racing three times in 2026.',
])('what announces the lists may only count, or stand behind the name: %s', (text) => {
  expect(claimsOf('start', '2025-12-10', `${text}\n\n${LISTS}`, ['driver', 'track'])).toHaveLength(3);
});

test.each([
  ['Ava Stone will drive the No. 12 of Northline Racing eight times in 2026.', 'extent=part-time'],
  ['Ava Stone drives the No. 12 of Northline Racing in 2026. She has won eight times.', 'number=12'],
])('so many drives are not a season: %s', (text, extent) => {
  const [ride] = claimsOf('ride', '2025-12-10', text, ['extent', 'number']);
  expect(ride).toContain(extent);
  expect(ride?.includes('part-time')).toBe(extent !== 'number=12');
});

test('a name and a colon stand before the races of each who shares a car', () => {
  const text =
    'Ava Stone and Ben Carter will share the No. 12 of Northline Racing in 2026.\n\nStone: Phoenix (March 6), Kansas (April 18).\nCarter: Talladega (April 25), Pocono (July 24).';
  expect(claimsOf('start', '2025-12-10', text, ['driver', 'number', 'track'])).toEqual([
    'confirmed driver=Ava Stone number=12 track=Kansas Speedway',
    'confirmed driver=Ava Stone number=12 track=Phoenix Raceway',
    'confirmed driver=Ben Carter number=12 track=Pocono Raceway',
    'confirmed driver=Ben Carter number=12 track=Talladega Superspeedway',
  ]);
});
