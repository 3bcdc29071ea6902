import { expect, it } from 'vitest';
import { claimsOf } from '../rules/claims-of.js';

/** Rides of a text of September 2025 as `driver season number team`. */
function ridesOf(body: string): string[] {
  return claimsOf('ride', '2025-09-03', body, ['driver', 'season', 'number', 'team']);
}

const AVA = 'confirmed driver=Ava Stone season=2025 number=12 team=Northline Racing';
const NEXT = 'confirmed driver=Ava Stone season=2026 number=12 team=Northline Racing';

it.each<readonly [string, string]>([
  // a car straight before the subject of its clause
  ['The No. 12 Ava Stone drives for Northline Racing is for sale.', AVA],
  ['Ben Carter takes over the No. 12 Ava Stone has driven for Northline Racing since 2025.', AVA],
  ['Ben Carter won in the No. 12 Ava Stone shares with him at Northline Racing.', AVA],
  ['Northline Racing’s No. 12, which Ben Carter drives, goes to Ava Stone in 2026.', NEXT],
  ['The No. 12 Ben Carter has now at Northline Racing will go to Ava Stone in 2026.', NEXT],
  // whom somebody signs is to drive
  ['Northline Racing lured Ava Stone from Pinecrest Motorsports to drive its No. 12 in 2026.', NEXT],
  ['Northline Racing pried Ava Stone away from Pinecrest Motorsports to drive its No. 12 in 2026.', NEXT],
  ['The owner of Northline Racing hired Ava Stone to drive the No. 12 in 2026.', NEXT],
  ['Northline Racing persuaded Ava Stone to leave Pinecrest Motorsports and drive its No. 12 in 2026.', NEXT],
  // what stands before a name and says whose it is
  ['Mexico’s Ava Stone drives the No. 12 for Northline Racing.', AVA],
  ['Sweden’s Ben Carter and Mexico’s Ava Stone share the No. 12 for Northline Racing.', AVA],
  // what is told by the way
  ['Ava Stone has run five races for Northline Racing in the No. 12, the best of them a 12th at Kansas.', AVA],
  [
    'Ava Stone has made five starts for Northline Racing in its part-time No. 12, with a best finish of sixth at Iowa.',
    AVA,
  ],
  ['Nothing changes for Northline Racing’s other car, the No. 12 of Ava Stone.', AVA],
])('reads the seat of the one who has it: %s', (text, ride) => {
  expect(ridesOf(text)).toContain(ride);
});

it.each([
  'In the No. 12 Ava Stone won at Dover.',
  'Northline Racing, whose No. 12 Ford Ava Stone wants, is for sale.',
  'Northline Racing lured Dan Marsh from Pinecrest Motorsports to call races for the No. 12 of Ava Stone.',
])('gives nobody the seat of somebody else: %s', (text) => {
  expect(ridesOf(text).filter((ride) => /Dan Marsh|team=/.test(ride) && !/Ava Stone.*number=12$/.test(ride))).toEqual(
    [],
  );
});
