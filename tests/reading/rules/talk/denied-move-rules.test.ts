import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const SLOTS = ['driver', 'team', 'season'];

it.each([
  'Ava Stone shot down rumors of a move to Northline Racing.',
  'Ava Stone dismissed talk of a switch to Northline Racing in 2026.',
  'Ava Stone poured cold water on speculation about a return to Northline Racing.',
  'Ava Stone laughed off reports of a seat at Northline Racing.',
  'Ava Stone ruled out a move to Northline Racing next season.',
  'Ava Stone scoffed at the idea of a ride with Northline Racing.',
])('a move is denied by its noun: %s', (body) => {
  expect(claimsOf('ride', '2025-10-01', body, SLOTS)).toEqual([
    'denied driver=Ava Stone team=Northline Racing season=2026',
  ]);
});

it.each([
  'Ava Stone denied Northline Racing the win.',
  'Ava Stone rejected an offer from Northline Racing.',
  'Ava Stone shot down the rumors.',
  'Ava Stone ruled out a return to the track before the race at Bristol.',
])('nothing else that is denied is a seat: %s', (body) => {
  expect(claimsOf('ride', '2025-10-01', body, SLOTS)).toEqual([]);
});
