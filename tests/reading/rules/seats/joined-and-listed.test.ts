import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const RACE = ['driver', 'number', 'track', 'date'];

it.each([
  'Ava Stone drives the No. 12 for Northline Racing in the Truck Series. Daytona (Feb. 13), Bristol (April 10) and Talladega (Oct. 24) are on her 2026 calendar so far.',
  'Ava Stone is set for a part-time schedule in the No. 12 of Northline Racing in 2026: Daytona (Feb. 13), Bristol (April 10) and Talladega (Oct. 24) are on her calendar so far.',
])('reads races that are on a schedule: %s', (body) => {
  expect(claimsOf('start', '2025-12-10', body, RACE)).toEqual([
    'confirmed driver=Ava Stone number=12 track=Bristol Motor Speedway date=2026-04-10',
    'confirmed driver=Ava Stone number=12 track=Daytona International Speedway date=2026-02-13',
    'confirmed driver=Ava Stone number=12 track=Talladega Superspeedway date=2026-10-24',
  ]);
});

it.each([
  'Ava Stone drives the No. 12 for Northline Racing. Daytona on Feb. 13 is not on her 2026 calendar.',
  'Ava Stone drives the No. 12 for Northline Racing. Daytona and Talladega were on her list of favorites.',
  'Ava Stone drives the No. 12 for Northline Racing. Would Daytona on Feb. 13 be on her 2026 calendar?',
])('reads no race from: %s', (body) => {
  expect(claimsOf('start', '2025-12-10', body, RACE)).toEqual([]);
});

it('reads who joins the crew of a car for some of its races', () => {
  const body =
    'Ava Stone and Mia Torres will share the No. 12 BMW for Northline Racing in the 2026 IMSA season, with Ben Carter joining for the endurance rounds.';
  expect(claimsOf('ride', '2025-12-10', body, ['driver', 'number', 'extent'])).toEqual([
    'confirmed driver=Ava Stone number=12',
    'confirmed driver=Ben Carter number=12 extent=part-time',
    'confirmed driver=Mia Torres number=12',
  ]);
});

it('leaves alone who joins another team', () => {
  const body =
    'Ava Stone will drive the No. 12 BMW for Northline Racing in the 2026 IMSA season, with Ben Carter joining Pinecrest Motorsports for the endurance rounds.';
  expect(claimsOf('ride', '2025-12-10', body, ['driver', 'team'])).not.toContain(
    'confirmed driver=Ben Carter team=Northline Racing',
  );
});
