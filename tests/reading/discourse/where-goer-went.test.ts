import { expect, it } from 'vitest';
import { claimsOf } from '../rules/claims-of.js';

const rides = (body: string): string =>
  claimsOf('ride', '2025-10-01', body, ['driver', 'season', 'series'])
    .filter((ride) => ride.includes('Ava Stone season=2026'))
    .join();

it.each([
  'Ava Stone joins Northline Racing in 2026, replacing Ben Carter, who is back in the Xfinity Series.',
  'Ava Stone will be in the No. 12 for Northline Racing in 2026. She replaces Ben Carter, who is going back to the Xfinity Series.',
  'Ava Stone succeeds Ben Carter, now in the Truck Series, in the No. 12 of Northline Racing in 2026.',
  'Northline Racing’s No. 12 goes to Ava Stone in 2026 in place of Ben Carter, who moves down to the Truck Series.',
])('where somebody has gone is not the series of who comes: %s', (body) => {
  expect(rides(body)).toBe('confirmed driver=Ava Stone season=2026');
});

it.each([
  'Ava Stone will drive the No. 12 for Northline Racing in the Xfinity Series in 2026, replacing Ben Carter, who has retired.',
  'Ava Stone replaces Ben Carter at Northline Racing in the Xfinity Series in 2026.',
  'Ava Stone, who replaces Ben Carter, will drive the No. 12 for Northline Racing in the Xfinity Series in 2026.',
])('but what is said of her is: %s', (body) => {
  expect(rides(body)).toBe('confirmed driver=Ava Stone season=2026 series=xfinity');
});
