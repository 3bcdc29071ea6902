import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const SLOTS = ['driver', 'team', 'series', 'number', 'track', 'date'];
const ABOUT =
  '\n\nAva Stone, 27, won twice for the team in 2019. Dan Marsh has a seat with Pinecrest Motorsports in the Xfinity Series as well, in the No. 10.';

it.each([
  [
    'names in capitals',
    'Northline Racing takes its No. 57 Toyota to five Truck Series events this year. Three people will take turns. The plan, says the owner:\n\nSTONE: Daytona (Feb. 13), Atlanta (March 20)\nMARSH: Martinsville (April 10)',
  ],
  [
    'dashes',
    'Two people split the No. 57 Toyota of Northline Racing in the Truck Series this year. The calendar so far:\n\nAva Stone — Daytona, Feb. 13; Atlanta, March 20\nDan Marsh — Martinsville, April 10',
  ],
  [
    'the races first',
    'Northline Racing will run its No. 57 Toyota in a handful of Truck Series races this year with two drivers. Who goes where:\n\nDaytona, Feb. 13 — Ava Stone\nAtlanta, March 20 — Ava Stone\nMartinsville, April 10 — Dan Marsh',
  ],
])('gives races listed by driver the car told over the list: %s', (_, text) => {
  expect(claimsOf('start', '2026-01-12', text + ABOUT, SLOTS).sort()).toEqual([
    'confirmed driver=Ava Stone team=Northline Racing series=truck number=57 track=Atlanta Motor Speedway date=2026-03-20',
    'confirmed driver=Ava Stone team=Northline Racing series=truck number=57 track=Daytona International Speedway date=2026-02-13',
    'confirmed driver=Dan Marsh team=Northline Racing series=truck number=57 track=Martinsville Speedway date=2026-04-10',
  ]);
});

it('does not guess the car where several stand over the list', () => {
  const text =
    'Northline Racing will run its No. 57 Toyota and its No. 75 Toyota in some Truck Series races this year. Who goes where:\n\nSTONE: Daytona (Feb. 13), Atlanta (March 20)\nMARSH: Martinsville (April 10)';
  for (const start of claimsOf('start', '2026-01-12', text + ABOUT, SLOTS))
    expect(start).not.toMatch(/number=(?:57|75)/);
});
