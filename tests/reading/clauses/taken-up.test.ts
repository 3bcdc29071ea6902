import { expect, it } from 'vitest';
import { claimsOf } from '../rules/claims-of.js';

const SLOTS = ['driver', 'season', 'series', 'number', 'team'];

/** Rides of a text of October 2025. */
function ridesOf(body: string): string[] {
  return claimsOf('ride', '2025-10-10', body, SLOTS);
}

const LAST = 'confirmed driver=Ava Stone season=2024 series=truck number=12 team=Northline Racing';
const OPEN = 'confirmed driver=Ava Stone series=truck number=12 team=Northline Racing';

it.each([
  ['where', 'Ava Stone was fifth in the Truck Series in 2024 with Northline Racing, where she drove the No. 12.'],
  ['for whom', 'Ava Stone was fifth in the Truck Series in 2024 with Northline Racing, for whom she drove the No. 12.'],
  ['which', 'Ava Stone won six Truck Series races in 2024 for Northline Racing, which ran her in the No. 12.'],
  [
    'where, with no verb of driving',
    'Ava Stone spent 2024 with Northline Racing in the Truck Series, where she was winless in the No. 12.',
  ],
  [
    'the end of the season told',
    'Ava Stone was let go by Northline Racing after the 2024 season, where she drove the No. 12 in the Truck Series.',
  ],
])('what is told of a team named before is of the same season, behind %s', (_, body) => {
  expect(ridesOf(body)).toContain(LAST);
});

it.each([
  [
    'before she came from there',
    'Ava Stone joined Pinecrest Motorsports in 2024 from Northline Racing, where she drove the No. 12 in the Truck Series.',
    OPEN,
  ],
  [
    'before that',
    'Ava Stone won in 2024 for Northline Racing, for whom she had driven the No. 12 in the Truck Series.',
    OPEN,
  ],
])('what was %s has no season', (_, body, claim) => {
  expect(ridesOf(body)).not.toContain(LAST);
  expect(ridesOf(body)).toContain(claim);
});

it.each([
  [
    'the team',
    'Pinecrest Motorsports lets her go. Ava Stone is off to Northline Racing, where she is to share the No. 12 with Mia Torres in 2026.',
    'confirmed driver=Ava Stone season=2026 number=12 team=Northline Racing',
  ],
  [
    'the series',
    'Ava Stone leaves the Xfinity Series for the Truck Series, where she will drive the No. 12 for Northline Racing in 2026.',
    'confirmed driver=Ava Stone season=2026 series=truck number=12 team=Northline Racing',
  ],
  [
    'the team of what she has got',
    'Ava Stone has landed at Northline Racing, where she’s got the No. 12 for ten races.',
    'confirmed driver=Ava Stone season=2025 number=12 team=Northline Racing',
  ],
])('"where" takes up %s', (_, body, claim) => {
  expect(ridesOf(body)).toContain(claim);
});

it('"where" takes up the team of a stint that ended', () => {
  const body =
    'Haas has signed a veteran. Ava Stone was most recently at Northline Racing, where her stint in the No. 12 came to an end last month.';
  expect(claimsOf('exit', '2025-10-10', body, SLOTS)).toEqual([
    'confirmed driver=Ava Stone season=2025 number=12 team=Northline Racing',
  ]);
});
