import { expect, it } from 'vitest';
import { claimsOf } from './rules/claims-of.js';

const WHO = 'Ava Stone drives the No. 12 Ford for Northline Racing in the 2025 NASCAR Cup Series.\n';

/** Departures of an article of 15 July 2025. */
const exits = (body: string): string[] => claimsOf('exit', '2025-07-15', WHO + body, ['driver', 'season', 'atOnce']);

it.each([
  'Northline Racing has parted ways with Ava Stone, effective immediately.',
  'Northline Racing and Ava Stone have parted ways.',
  'Northline Racing parted ways with Ava Stone on Monday, 17 races into her first year.',
  'Northline Racing released Ava Stone on Monday.',
  'Ava Stone has been released by Northline Racing.',
  'Ava Stone was fired by Northline Racing on Monday.',
])('a driver is gone at once: %s', (body) => {
  expect(exits(body)).toEqual(['confirmed driver=Ava Stone season=2025 atOnce=true']);
});

it.each([
  'Northline Racing and Ava Stone will part ways at the end of the season.',
  'Northline Racing and Ava Stone are parting ways after the 2025 season.',
  'Ava Stone will leave Northline Racing at season’s end.',
  'Ava Stone will not return to Northline Racing next season.',
  'Ava Stone is leaving Northline Racing.',
])('a driver stays until the season is over, or nobody says: %s', (body) => {
  expect(exits(body)).toEqual(['confirmed driver=Ava Stone season=2025']);
});
