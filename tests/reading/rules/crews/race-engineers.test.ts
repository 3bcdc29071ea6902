import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const crews = (series: string, text: string): string[] =>
  claimsOf('crew', '2022-03-03', `Ava Stone drives for Northline Racing in ${series}. ${text}`, [
    'person',
    'role',
    'driver',
    'team',
    'season',
  ]);
const NOW = 'confirmed person=Dan Marsh role=race engineer driver=Ava Stone team=Northline Racing season=2022';

it.each([
  'Dan Marsh is her race engineer.',
  'Her race engineer, Dan Marsh, was unhappy.',
  'Stone’s engineer Dan Marsh had the answer.',
  'Stone and her engineer, Dan Marsh, may see that differently.',
  'Dan Marsh remains Stone’s race engineer.',
  'Dan Marsh, the race engineer of Stone, was there.',
  'Stone took race engineer Dan Marsh along.',
  'She has brought engineer Dan Marsh with her.',
])('who leads her crew: %s', (text) => {
  expect(crews('Formula 1', text)).toEqual([NOW]);
  // Where crew chiefs do, an engineer works for them.
  expect(crews('the NASCAR Cup Series', text)).toEqual([]);
});

it('tells of all seasons since then', () => {
  expect(crews('Formula 1', 'Dan Marsh, her race engineer since 2020 and a friend, stays.')).toEqual(
    [2020, 2021, 2022].map((season) => NOW.replace('2022', String(season))),
  );
});

it.each([
  'Her former race engineer, Dan Marsh, has left.',
  'Her race engineer was unhappy, Dan Marsh said.',
  'Team principal Dan Marsh, her engineer and the driver spoke.',
  'Stone took race engineer Dan Marsh to dinner.',
  'Her engineer at school, a Dan Marsh, was strict.',
])('none: %s', (text) => {
  expect(crews('Formula 1', text)).toEqual([]);
});
