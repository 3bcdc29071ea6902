import { expect, it } from 'vitest';
import { claimsOf } from '../rules/claims-of.js';

const SLOTS = ['driver', 'team', 'season', 'number', 'track'];

it('gives a start the car that its paragraph is about, and not the team that its driver has left', () => {
  const text =
    'Northline Racing filled in its IndyCar program.\n\nThe famous No. 14 will have three drivers. Ben Carter gets the ovals: Texas on June 6 and Iowa on July 18. Ava Stone, released by Pinecrest Motorsports in November with a year to go on her contract, is down for two: Barber on April 5 and Portland on Sept. 6.';
  const starts = claimsOf('start', '2026-01-12', text, SLOTS).filter((start) => start.includes('Stone'));
  expect(starts).toEqual([
    'confirmed driver=Ava Stone team=Northline Racing season=2026 number=14 track=Barber Motorsports Park',
    'confirmed driver=Ava Stone team=Northline Racing season=2026 number=14 track=Portland International Raceway',
  ]);
});

it.each([
  ['in November', 2025],
  ['over the winter', 2025],
  ['after the 2024 season', 2024],
])('"released by Pinecrest %s" is gone by', (when, season) => {
  expect(
    claimsOf(
      'exit',
      '2026-01-12',
      `Ava Stone, released by Pinecrest Motorsports ${when}, will drive the No. 14 for Northline Racing.`,
      SLOTS,
    ),
  ).toEqual([`confirmed driver=Ava Stone team=Pinecrest Motorsports season=${season}`]);
});
