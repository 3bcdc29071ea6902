import { expect, it } from 'vitest';
import { claimsOfKinds } from '../claims-of.js';

const told = (note: string): string[] =>
  claimsOfKinds(
    ['ride', 'bio', 'exit'],
    '2021-01-18',
    `Supercars 2021: the movers, team by team\n\nNorthline Racing [Ford]\nNo. 20 – Ava Stone. ${note}\n\nPinecrest Motorsports [Ford]\nNo. 7 – Ben Carter.`,
    ['driver', 'team', 'number', 'extent', 'age'],
  ).filter((claim) => !claim.includes('Ben Carter'));
const STONE = 'ride confirmed driver=Ava Stone team=Northline Racing number=20';

it.each([
  [
    'Cleo Diaz and Dan Marsh are the co-drivers.',
    [
      STONE,
      'ride confirmed driver=Cleo Diaz team=Northline Racing extent=part-time',
      'ride confirmed driver=Dan Marsh team=Northline Racing extent=part-time',
    ],
  ],
  ['Full-time again in the Millfield car.', [`${STONE} extent=full-time`]],
  ['Rookie, 22, Toowoomba-born.', ['bio confirmed driver=Ava Stone age=22', STONE]],
  ['Family team, age 46.', ['bio confirmed driver=Ava Stone age=46', STONE]],
])('tells more of an entry: %s', (note, claims) => {
  expect(told(note)).toEqual(claims);
});

it.each([
  'Cleo Diaz and Dan Marsh were the co-drivers.',
  'Cleo Diaz is not the co-driver.',
  'Back in 22 days, Toowoomba awaits.',
  'Of Pinecrest Motorsports she says nothing.',
])('tells no more: %s', (note) => {
  expect(told(note)).toEqual([STONE]);
});
