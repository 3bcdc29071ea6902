import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const SEAT = 'Ben Carter, 34, drives the No. 19 for Northline Racing in the Truck Series.';

/** Rides of 2026 in a text of October 2025 that first tells Carter's seat. */
function nextOf(body: string): string[] {
  const slots = ['driver', 'team', 'series', 'season', 'number'];
  return claimsOf('ride', '2025-10-20', `${SEAT} ${body}`, slots).filter((ride) => ride.includes('season=2026'));
}

const NEXT = 'driver=Ben Carter team=Northline Racing series=truck season=2026 number=19';

it.each([
  'Carter will be back in 2026.',
  'Carter will return.',
  'He is staying.',
  'Carter stays on for another year.',
  'Carter isn’t going anywhere.',
  'Carter is set for next year.',
  'Carter has been told that he will be kept for 2026.',
])('reads that somebody keeps the seat: %s', (body) => {
  expect(nextOf(body)).toEqual([`confirmed ${NEXT}`]);
});

it.each([
  'Carter is likely to return.',
  'He is expected back for a second year.',
  'Carter has yet to sign for 2026 but is expected to stay.',
  'A second year is expected, though nothing is signed.',
  'Another season with Carter is likely.',
  'A return of Carter in 2026 is probable.',
  'Carter’s return is expected.',
  'His return is in the cards.',
])('reads that somebody may keep it: %s', (body) => {
  expect(nextOf(body)).toEqual([`rumored ${NEXT}`]);
});

it.each([
  'Carter will return from his injury next week.',
  'Carter hurt his back at Dover. He is expected to return.',
  'Carter is back home.',
  'Carter will be back at Martinsville.',
  'Carter will be back as a spectator in 2026.',
  'Carter is not sure that he will be back in 2026.',
  'It is unclear whether Carter will be back in 2026.',
  'A second win is expected.',
  'A return to Larkfield Racing is likely for its sponsor.',
  'Will Carter return?',
])('reads no seat of the next season from: %s', (body) => {
  expect(nextOf(body)).toEqual([]);
});
