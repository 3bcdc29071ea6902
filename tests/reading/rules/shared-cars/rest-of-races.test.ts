import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const SLOTS = ['driver', 'team', 'season', 'number', 'extent'];
const ridesOf = (body: string): string[] =>
  claimsOf('ride', '2026-01-20', body, SLOTS).filter((ride) => ride.includes('Carter'));
const HALF = 'Ava Stone will drive the No. 46 for Northline Racing in six of the 23 races in 2026';
const REST = ['confirmed driver=Ben Carter team=Northline Racing season=2026 number=46 extent=part-time'];

it.each([
  `${HALF}. The other 17 remain with Ben Carter.`,
  `${HALF}. Ben Carter takes the other 17.`,
  `${HALF}. Ben Carter has the car for the rest.`,
  `${HALF}, and Ben Carter in the remaining 17.`,
  `${HALF}. The rest go to Ben Carter.`,
  `${HALF}, with Ben Carter handling the remaining races.`,
  'Ava Stone gets ten races in the No. 46 of Northline Racing in 2026, Ben Carter the rest.',
  'Ava Stone is running an eight-race schedule in the No. 46 of Northline Racing in 2026, while Ben Carter will be in the car for the other 15.',
])('reads who has the rest of the races: %s', (body) => {
  expect(ridesOf(body)).toEqual(REST);
});

it.each([
  `${HALF}. Ben Carter won the other 17.`,
  `${HALF}. Ben Carter is ahead of the rest of the field.`,
  `${HALF}. Ben Carter’s father owns the rest.`,
  `${HALF}. Will Ben Carter take the other 17?`,
  'The No. 46 of Northline Racing is for sale. Ben Carter takes the rest.',
])('and nothing else: %s', (body) => {
  expect(ridesOf(body)).toEqual([]);
});
