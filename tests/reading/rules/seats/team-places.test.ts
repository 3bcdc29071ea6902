import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

/** Rides of a text of October 2025 as `status driver season number team`. */
function ridesOf(text: string): string[] {
  const lead = 'Northline Racing and Pinecrest Motorsports race in the Truck Series. Ava Stone and Ben Carter won.\n\n';
  return claimsOf('ride', '2025-10-01', lead + text, ['driver', 'season', 'number', 'team']);
}

const ava = (season: number, number?: string) =>
  `confirmed driver=Ava Stone season=${season}${number ? ` number=${number}` : ''} team=Northline Racing`;
const ben = (season: number) => `confirmed driver=Ben Carter season=${season} team=Northline Racing`;

it.each<readonly [string, ...string[]]>([
  ['Northline Racing moves Ava Stone into its No. 12 for 2026.', ava(2026, '12')],
  ['Northline Racing moved Ava Stone from the No. 21 to the No. 12 in 2023.', ava(2023, '12')],
  ['Northline Racing plugs Ava Stone into the No. 12 for 2026.', ava(2026, '12')],
  ['Northline Racing has filled its No. 12 seat with Ava Stone.', ava(2025, '12')],
  ['Northline Racing’s third truck will be driven by Ava Stone in 2026.', ava(2026)],
  ['Northline’s new driver is Ava Stone.', ava(2025)],
  ['Ava Stone rounds out the Northline Racing lineup for 2026.', ava(2026)],
  ['Ava Stone is bound for Northline Racing’s No. 12 in 2026.', ava(2026, '12')],
  ['Ava Stone, another Northline Racing driver, was fined.', ava(2025)],
  ['Northline Racing will run two trucks for Ava Stone and Ben Carter in 2026.', ava(2026), ben(2026)],
  ['Ava Stone and Ben Carter will be Northline Racing’s drivers in 2026.', ava(2026), ben(2026)],
  ['Ava Stone and Ben Carter are the Northline drivers.', ava(2025), ben(2025)],
  ['Northline’s 2026 line-up is Ava Stone and Ben Carter.', ava(2026), ben(2026)],
  ['Northline Racing will have Ava Stone next to Ben Carter in 2026.', ava(2026), ben(2026)],
  ['Northline Racing will have both Ava Stone and Ben Carter again in 2026.', ava(2026), ben(2026)],
  ['Northline Racing has Ava Stone and Ben Carter.', ava(2025), ben(2025)],
  ['Northline Racing will again have Ava Stone as its driver in 2026.', ava(2026)],
  ['Northline Racing (the former Red Barn team) pairs Ava Stone with Ben Carter in 2026.', ava(2026), ben(2026)],
])('a team has its drivers: %s', (text, ...rides) => {
  expect(ridesOf(text)).toEqual(rides);
});

it.each([
  'Northline Racing did not move Ava Stone to the No. 12.',
  'Northline Racing will build two trucks for Ava Stone and Ben Carter.',
  'Northline filled out its crew with Ava Stone.',
  'Ava Stone is a former Northline driver.',
  'Ava Stone, a former Northline driver, was fined.',
  'Ava Stone and Ben Carter are Northline’s best drivers.',
  'Northline Racing has Ava Stone to thank for its win.',
  'Northline Racing has Ava Stone testing at Bristol on Friday.',
  'Northline Racing will have Ava Stone as its guest in 2026.',
  'Northline Racing has Ava Stone in mind for 2026.',
  'Northline Racing does not have Ava Stone in 2026.',
  'Northline Racing has Ava Stone.',
  'Northline Racing (and Ava Stone) pairs well with Ben Carter.',
])('and has none: %s', (text) => {
  expect(ridesOf(text)).toEqual([]);
});

it('takes a possible move for a rumour', () => {
  expect(ridesOf('Northline Racing could move Ava Stone into the No. 12.')[0]).toMatch(/^rumored driver=Ava Stone/);
});

it('gives no driver the number of the one named before', () => {
  expect(ridesOf('Ava Stone and Ben Carter, in the No. 12 and No. 21 respectively, are back.').join()).not.toMatch(
    /Carter season=2025 number=12/,
  );
  expect(ridesOf('Northline runs the No. 12 of Ava Stone and the No. 21 of Ben Carter.').join()).not.toMatch(
    /Stone season=2025 number=21/,
  );
});

it.each([
  'Northline Racing will field a car for Ava Stone in 2026.',
  'Northline Racing will field a second Toyota for rookie Ava Stone in 2026.',
  'Northline Racing will enter a third Cup car for Ava Stone next year.',
  'Northline Racing will run another truck for Ava Stone next year.',
])('a car of a team is for whom it is fielded: %s', (body) => {
  expect(claimsOf('ride', '2025-10-01', body, ['driver', 'team', 'season'])).toEqual([
    'confirmed driver=Ava Stone team=Northline Racing season=2026',
  ]);
});

it.each([
  'Northline Racing runs a show car for Ava Stone.',
  'Northline Racing will field questions for Ava Stone in 2026.',
  'Northline Racing will run a campaign for Ava Stone in 2026.',
  'Northline Racing will field a car for Ava Stone at Bristol Motor Speedway on October 4.',
])('what else is done for somebody is no seat: %s', (body) => {
  expect(claimsOf('ride', '2025-10-01', body, ['driver', 'team'])).toEqual([]);
});
