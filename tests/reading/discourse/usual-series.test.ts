import { expect, test } from 'vitest';
import { claimsOf } from '../rules/claims-of.js';

const CUP = 'The NASCAR Cup Series goes to Bristol. ';
const TRUCKS = 'The NASCAR Truck Series goes there too.';

const CASES: readonly [what: string, text: string, ride: string][] = [
  [
    'the only series of a team',
    'Ava Stone drives the No. 88 for ThorSport Racing.',
    'confirmed driver=Ava Stone series=truck',
  ],
  [
    'the only series of a team, though the article is about another',
    `${CUP}Ava Stone drives the No. 88 for ThorSport Racing.`,
    'confirmed driver=Ava Stone series=truck',
  ],
  [
    'the article’s own, where the team races there',
    `${CUP}Ava Stone drives the No. 71 for Spire Motorsports. ${TRUCKS}`,
    'confirmed driver=Ava Stone series=cup',
  ],
  [
    'the one of a team’s that the article names',
    'The IndyCar Series is off. The NASCAR Truck Series is not. Ava Stone drives the No. 7 for Spire Motorsports.',
    'confirmed driver=Ava Stone series=truck',
  ],
  [
    'none, where a team has several and the article is about another',
    'The IndyCar Series is off. Ava Stone drives the No. 7 for Spire Motorsports.',
    'confirmed driver=Ava Stone',
  ],
  [
    'what the sentence says, whatever the team is known for',
    'Ava Stone drives the No. 88 for ThorSport Racing in the ARCA Menards Series.',
    'confirmed driver=Ava Stone series=arca',
  ],
  [
    'the article’s, for a team that the vocabulary lacks',
    `${CUP}Ava Stone drives the No. 12 for Northline Racing.`,
    'confirmed driver=Ava Stone series=cup',
  ],
];

test.each(CASES)('a seat is in %s', (_, text, ride) => {
  expect(claimsOf('ride', '2025-10-01', text, ['driver', 'series'])).toEqual([ride]);
});
