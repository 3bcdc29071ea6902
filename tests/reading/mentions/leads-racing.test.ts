import { expect, it } from 'vitest';
import { claimsOf } from '../rules/claims-of.js';

const rides = (body: string): readonly string[] => claimsOf('ride', '2025-07-13', body, ['driver', 'team', 'number']);

it.each([
  'Ava Stone, who leads the points in Northline Racing’s No. 4 Ford, is not worried.',
  'Ava Stone, who heads the standings in Northline Racing’s No. 4 Ford, is not worried.',
  'Ava Stone, who leads the Truck Series rookies in Northline Racing’s No. 4, is not worried.',
  'Ava Stone, who leads by 12 points in Northline Racing’s No. 4 Ford, is not worried.',
  'Ava Stone, who runs the No. 4 Ford for Northline Racing, is not worried.',
])('knows a driver by what she leads or runs: %s', (body) => {
  expect(rides(body)).toEqual(['confirmed driver=Ava Stone team=Northline Racing number=4']);
});

it.each([
  'Dan Marsh, who leads the race team, is not worried about the No. 4 of Northline Racing.',
  'Dan Marsh, who runs Northline Racing, is not worried about the No. 4.',
  'Dan Marsh, who heads the Truck program, is not worried about Northline Racing’s No. 4.',
])('gives no seat to who leads a team: %s', (body) => {
  expect(rides(body)).toEqual([]);
});
