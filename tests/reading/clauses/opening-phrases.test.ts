import { expect, it } from 'vitest';
import { claimsOf } from '../rules/claims-of.js';

/** Rides of a text of October 2025 as `driver season number team`. */
function ridesOf(body: string): string[] {
  return claimsOf('ride', '2025-10-01', body, ['driver', 'season', 'number', 'team']);
}

const IN_2024 = 'confirmed driver=Ava Stone season=2024 number=12 team=Northline Racing';
const AT_2024 = 'confirmed driver=Ava Stone season=2024 team=Northline Racing';

it.each<readonly [string, string]>([
  // a phrase that opens a sentence is said of the subject behind it
  ['Driving the No. 12 for Northline Racing, Ava Stone won five times in 2024.', IN_2024],
  ['Having driven the No. 12 for Northline Racing in 2024, Ava Stone is without a ride.', IN_2024],
  ['Since joining Northline Racing in 2023, Ava Stone has four wins.', AT_2024],
  ['Since joining Northline Racing in 2023 Ava Stone has four wins.', AT_2024],
  ['Released by Northline Racing after the 2024 season, Ava Stone took a year off.', AT_2024],
  ['After leaving Northline Racing at the end of 2024, Ava Stone took a year off.', AT_2024],
])('reads what is told of the subject behind: %s', (text, ride) => {
  expect(ridesOf(text)).toContain(ride);
});

it.each([
  'Driving home from Northline Racing in 2024, Ava Stone heard the news.',
  'After leaving Northline Racing in 2024, the crew chief called Ava Stone.',
  'Before joining Northline Racing, Ava Stone sold cars in 2024.',
  'After signing with Northline Racing, Ava Stone could be loaned out in 2024.',
  'Asked about Northline Racing in 2024, Ava Stone laughed.',
])('reads no seat of 2024 from: %s', (text) => {
  expect(ridesOf(text).filter((ride) => ride.includes('season=2024'))).toEqual([]);
});
