import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

/** Rides of a text of October 2025 as `driver season number team`. */
function ridesOf(body: string): string[] {
  return claimsOf('ride', '2025-10-01', body, ['driver', 'season', 'number', 'team']);
}

const IN_2024 = 'confirmed driver=Ava Stone season=2024 number=12 team=Northline Racing';
const AT_2024 = 'confirmed driver=Ava Stone season=2024 team=Northline Racing';

it.each<readonly [string, string]>([
  // the driver of a car that was named before
  ['Northline Racing has to fill its No. 12. Ava Stone, its driver since 2023, is out.', IN_2024],
  ['Northline Racing has to fill its No. 12. Ava Stone, its occupant for the past three years, is out.', IN_2024],
  ['Northline Racing’s No. 12 is open. Ava Stone, the regular driver since 2024, said so on Friday.', IN_2024],
  // seasons that an apposition singles out
  [
    'Ava Stone is retiring after eight years in trucks, the last two of them in the No. 12 of Northline Racing.',
    IN_2024,
  ],
  ['Ava Stone has been in Cup for eight seasons, the past three with Northline Racing.', AT_2024],
  // seasons in "the car", which was named before
  ['The No. 12 of Northline Racing is open. Ava Stone will leave after three seasons in the car.', IN_2024],
  // seasons before the verb
  ['In her third season with Northline Racing, Ava Stone has two wins.', AT_2024],
  [
    'Now in her fourth full year in the No. 12 for Northline Racing, Ava Stone is sixth in points.',
    'confirmed driver=Ava Stone season=2024 number=12',
  ],
  // those who are somewhere, and those who had a car
  ['Ava Stone has been with Northline Racing since 2022 and lives in Ohio.', AT_2024],
  ['Ava Stone had the No. 12 of Northline Racing for two seasons.', IN_2024],
  ['The No. 12 of Northline Racing is unchanged, with Ava Stone and Ben Carter together for a third season.', IN_2024],
])('reads the seasons before this one: %s', (text, ride) => {
  expect(ridesOf(text).map((one) => one.slice(0, ride.length))).toContain(ride);
});

it.each([
  'Northline Racing has to fill its No. 12. Ava Stone, its owner since 2023, is out.',
  'Northline Racing has two cars, the No. 12 and the No. 21. Ava Stone, its driver since 2023, is out.',
  'Dan Marsh is leaving after eight years as a crew chief, the last two of them with a bad back.',
  'Ava Stone was in the hospital for two days, the last of them with Northline Racing’s doctor.',
  'Ava Stone, the engineer, has been with Northline Racing since 2022.',
  'In her third season with Northline Racing, Ava Stone won the title.',
  'Northline Racing’s No. 12 has been for sale since 2022, Ava Stone said.',
])('reads no earlier season from: %s', (text) => {
  expect(ridesOf(text).filter((ride) => /season=202[234]/.test(ride))).toEqual([]);
});

it.each<readonly [string, string]>([
  ['Northline Racing will split its No. 12 between Ava Stone and Ben Carter in 2026.', 'confirmed'],
  ['The No. 12 of Northline Racing could be split between Ava Stone and Ben Carter in 2026.', 'rumored'],
  ['The No. 12 of Northline Racing is shared between Ava Stone and Ben Carter in 2026.', 'confirmed'],
  [
    'The No. 12 is Northline Racing’s. The team will divide the season between Ava Stone and Ben Carter in 2026.',
    'confirmed',
  ],
])('gives a divided car to each in part: %s', (text, status) => {
  expect(claimsOf('ride', '2025-10-01', text, ['driver', 'season', 'number', 'team', 'extent'])).toEqual([
    `${status} driver=Ava Stone season=2026 number=12 team=Northline Racing extent=part-time`,
    `${status} driver=Ben Carter season=2026 number=12 team=Northline Racing extent=part-time`,
  ]);
});

it.each([
  'Northline Racing will split the purse of its No. 12 between Ava Stone and Ben Carter.',
  'Northline Racing’s No. 12 split the gap between Ava Stone and Ben Carter at Dover.',
])('divides no car: %s', (text) => {
  expect(ridesOf(text)).toEqual([]);
});

const BOTH = 'Ava Stone in the No. 12 and Ben Carter in the No. 21';

it.each([
  `Northline Racing’s drivers are the same as in 2024: ${BOTH}.`,
  `Northline Racing’s line-up is unchanged from 2024, with ${BOTH}.`,
  `Nothing has changed at Northline Racing since 2024: ${BOTH}.`,
  `Northline Racing kept the drivers it had in 2024: ${BOTH}.`,
  `Northline Racing brings back both drivers from 2024, ${BOTH}.`,
  `Northline Racing sticks with the pairing of 2024, ${BOTH}.`,
])('reads a line-up that is what it was: %s', (text) => {
  const rides = ridesOf(text).filter((ride) => !ride.includes('season=2023'));
  expect(rides).toEqual([
    IN_2024,
    'confirmed driver=Ava Stone season=2025 number=12 team=Northline Racing',
    'confirmed driver=Ben Carter season=2024 number=21 team=Northline Racing',
    'confirmed driver=Ben Carter season=2025 number=21 team=Northline Racing',
  ]);
});

it.each([
  'As in 2024, Ava Stone drives the No. 12 for Northline Racing.',
  'Ava Stone is in the No. 12 of Northline Racing again, as she was last year.',
  'Ava Stone drives the No. 12 for Northline Racing, just like last season.',
  'For the second year in a row, Ava Stone drives the No. 12 for Northline Racing.',
  'Ava Stone drives the No. 12 for Northline Racing, the same ride she had in 2024.',
])('reads a seat that is what it was: %s', (text) => {
  expect(ridesOf(text)).toContain(IN_2024);
});

it.each([
  'Ava Stone drives the No. 12 for Northline Racing, unlike in 2024.',
  'Ava Stone drives the No. 12 for Northline Racing with the same sponsor as in 2024.',
  'Ava Stone is in the No. 12 for Northline Racing, not in the No. 21 as in 2024.',
  'Ava Stone of Northline Racing won in the No. 12, just like last year.',
  'Northline Racing’s goals are the same as in 2024. Ava Stone drives the No. 12.',
  'As in 2024, Ava Stone will not drive the No. 12 for Northline Racing.',
  'Ava Stone, who drives the No. 12 for Northline Racing, was voted most popular for the second year in a row.',
])('likens no seat: %s', (text) => {
  expect(ridesOf(text).filter((ride) => /season=2024 number=12/.test(ride))).toEqual([]);
});
