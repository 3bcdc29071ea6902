import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const PUBLISHED = '2025-07-29';
const contracts = (body: string): string[] => claimsOf('contract', PUBLISHED, body, ['driver', 'team', 'until']);
const rides = (body: string): string[] => claimsOf('ride', PUBLISHED, body, ['driver', 'team', 'series', 'number']);

it.each([
  'Ava Stone agreed this month to join Northline Racing in 2027.',
  'Ava Stone has agreed to drive for Northline Racing from 2027.',
  'Northline Racing looks ahead. Ava Stone agreed this month to join the team in 2027.',
  'Ava Stone has committed to Northline Racing for 2027.',
])('reads an agreement: %s', (text) => {
  expect(contracts(text)).toEqual(['confirmed driver=Ava Stone team=Northline Racing']);
});

it.each([
  'Ava Stone has not agreed to join Northline Racing in 2027.',
  'Ava Stone agreed to test for Northline Racing in August.',
  'Ava Stone is committed to Northline Racing.',
])('reads none: %s', (text) => {
  expect(contracts(text)).toEqual([]);
});

it.each([
  'Northline Racing owner John Marsh said Ava Stone was under contract for next season.',
  'She won in May, her first victory since Northline Racing hired Ava Stone away from Pinecrest Motorsports. Ava Stone won at Dover, her first win since Northline Racing hired her, and holds a contract through 2026.',
])('knows whose contract it is, and until when: %s', (text) => {
  expect(contracts(text)).toContain('confirmed driver=Ava Stone team=Northline Racing until=2026');
});

it.each([
  'Ava Stone is closing in on a deal with Northline Racing for 2026.',
  'Ava Stone is thought to be closing in on a graduation to the Cup Series with Northline Racing.',
  'Ava Stone is closing in on a move to the Cup Series with Northline Racing.',
])('reads a seat that is near as a rumour: %s', (text) => {
  expect(rides(text)).toEqual([expect.stringContaining('rumored driver=Ava Stone team=Northline Racing')]);
});

it.each([
  'Ava Stone is closing in on the title with Northline Racing.',
  'Ava Stone closed in on Ben Carter of Northline Racing.',
])('but no seat where somebody is near to something else: %s', (text) => {
  expect(rides(text).filter((ride) => ride.startsWith('rumored'))).toEqual([]);
});

it('takes somebody who is known for something else for a driver where a team signs him', () => {
  expect(
    rides('Northline Racing signed actor Ben Carter for all 20 ARCA Menards Series races in the No. 30 Ford.'),
  ).toEqual(['confirmed driver=Ben Carter team=Northline Racing series=arca number=30']);
});

it('takes "them" for the drivers of a car where somebody joins them at a race', () => {
  const body =
    'Ava Stone and Ben Carter share the No. 23 of Northline Racing from October. They begin with the Petit Le Mans on October 11, where Mia Torres joins them.';
  expect(claimsOf('start', PUBLISHED, body, ['driver', 'number', 'date'])).toContain(
    'confirmed driver=Mia Torres number=23 date=2025-10-11',
  );
});

it.each([
  'Northline Racing replaced Jake Carter, last year’s champion, with 15-year-old Ella Fox in the No. 13.',
  'Northline Racing has replaced Jake Carter with Ella Fox in the No. 13.',
])('reads who comes and who goes where a team replaces one with the other: %s', (text) => {
  expect(rides(text)).toContain('confirmed driver=Ella Fox team=Northline Racing number=13');
  expect(claimsOf('exit', PUBLISHED, text, ['driver', 'team', 'replacedBy'])).toEqual([
    'confirmed driver=Jake Carter team=Northline Racing replacedBy=Ella Fox',
  ]);
});

it.each([
  'Northline Racing replaced its crew chief with Ella Fox.',
  'Northline Racing replaced Jake Carter with Ella Fox for Sunday’s race at Bristol.',
])('but no change for good: %s', (text) => {
  expect(claimsOf('exit', PUBLISHED, text, ['driver'])).toEqual([]);
});

it.each([
  ['Northline Racing’s No. 39 is driven by Ava Stone’s cousin, Ella Fox.', 'Ella Fox'],
  ['The No. 39 of Northline Racing belongs to Ava Stone’s younger brother, Kyle Stone.', 'Kyle Stone'],
  ['Ella Fox has the No. 39 of Northline Racing in the top 15 in points.', 'Ella Fox'],
  ['The rumours are over: Ella Fox will drive the No. 39 for Northline Racing.', 'Ella Fox'],
])('gives the car to the one who drives it: %s', (text, driver) => {
  expect(rides(text)).toEqual([`confirmed driver=${driver} team=Northline Racing number=39`]);
});

it('takes a state for no team', () => {
  expect(rides('Pinecrest is back with West Virginia’s Ella Fox, full time.')).toEqual([]);
});
