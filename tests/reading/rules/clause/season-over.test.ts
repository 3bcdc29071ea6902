import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const SLOTS = ['driver', 'team', 'number', 'season'];

const AHEAD = 'Northline Racing told on Wednesday with which cars it begins the IMSA season on Jan. 24.';

it.each([
  ['2025-11-05', 2026],
  ['2025-09-05', 2025],
])(
  'takes the present, in an article of %s that looks to January, for %i: then the racing year is over or not',
  (published, season) => {
    for (const sentence of ['Ava Stone has the No. 12.', 'Ava Stone drives the No. 12.', 'In the No. 12 is Ava Stone.'])
      expect(claimsOf('ride', published, `${AHEAD} ${sentence}`, SLOTS)).toEqual([
        `confirmed driver=Ava Stone team=Northline Racing number=12 season=${season}`,
      ]);
  },
);
