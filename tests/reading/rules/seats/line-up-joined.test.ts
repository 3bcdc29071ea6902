import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const rides = (body: string): string[] => claimsOf('ride', '2025-10-01', body, ['driver', 'team', 'season']);

it.each([
  'Ava Stone will drive for Northline Racing in 2026. She joins a stable that includes Ben Carter and Dan Marsh.',
  'Ava Stone will drive for Northline Racing in 2026, joining a lineup that includes Ben Carter and Dan Marsh.',
  'Ava Stone will drive for Northline Racing in 2026. She completes a roster that also features Ben Carter.',
  'Ava Stone has signed with Northline Racing for 2026. She becomes part of a lineup that already has Ben Carter and Dan Marsh.',
])('whom somebody joins are in the line-up as well: %s', (body) => {
  expect(rides(body)).toContain('confirmed driver=Ben Carter team=Northline Racing season=2026');
});

it.each([
  'Ava Stone has won for Northline Racing. She joins a list that includes Ben Carter and Dan Marsh.',
  'Ava Stone has won for Northline Racing. She joins a trio of winners that includes Ben Carter and Dan Marsh.',
  'Ava Stone leaves Northline Racing for Pinecrest Motorsports. She joins a stable that includes Ben Carter and Dan Marsh.',
  'Ava Stone will drive for Northline Racing. She joins a crew roster that includes Ben Carter and Dan Marsh.',
])('but not in a list of others, or where whose it is stays open: %s', (body) => {
  expect(rides(body).filter((ride) => ride.includes('Ben Carter'))).toEqual([]);
});
