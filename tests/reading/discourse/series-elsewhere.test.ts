import { expect, it } from 'vitest';
import { claimsOf } from '../rules/claims-of.js';

const SEAT = 'Ava Stone drives the No. 12 for Northline Racing.';
const rides = (body: string): readonly string[] => claimsOf('ride', '2025-06-18', body, ['driver', 'number', 'series']);

it.each([
  `${SEAT} Her father once finished third in an ARCA race.`,
  `${SEAT} Her son Max was ninth in IndyCar.`,
  `${SEAT} She was hired from the Truck Series at 29.`,
  'Ava Stone, who came up through the Truck Series, drives the No. 12 for Northline Racing.',
  `${SEAT} Mia Torres drives a late model and hopes to make the jump to ARCA.`,
])('gives a seat no series that is somebody else’s or of long ago: %s', (body) => {
  expect(rides(body)).toContain('confirmed driver=Ava Stone number=12');
});

it.each([
  `${SEAT} The Truck Series races at Bristol on Saturday.`,
  `${SEAT} She leads the Truck Series by 12 points.`,
  `The Truck Series is off this week. ${SEAT}`,
])('still gives it the one that the article is about: %s', (body) => {
  expect(rides(body)).toContain('confirmed driver=Ava Stone number=12 series=truck');
});
