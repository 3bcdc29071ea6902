import { describe, expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

function partsOf(body: string): string[] {
  return claimsOf('ride', '2025-12-10', body, ['driver', 'team', 'series', 'season', 'number', 'extent']);
}

const STONE = 'confirmed driver=Ava Stone team=Northline Racing series=truck season=2026';

it.each([
  'Ava Stone is set for a part-time Truck Series schedule with Northline Racing in 2026.',
  'Ava Stone has a part-time Truck Series schedule with Northline Racing in 2026.',
  'Ava Stone has landed a ten-race Truck Series program with Northline Racing for 2026.',
  'Ava Stone signed on for a limited Truck Series schedule with Northline Racing next year.',
  'Ava Stone is down for eight Truck Series races with Northline Racing in 2026.',
  'Ava Stone will run 20 of the 25 Truck Series races for Northline Racing in 2026.',
  'Ava Stone will run 20 of 25 Truck Series races for Northline Racing in 2026.',
  'Northline Racing has put together a 12-race Truck Series slate for Ava Stone in 2026.',
])('reads a part of a season: %s', (body) => {
  expect(partsOf(body)).toEqual([`${STONE} extent=part-time`]);
});

it('does not take how many races there are for a car', () => {
  const body = 'Ava Stone will drive the No. 12 for Northline Racing in 20 of the 25 Truck Series races in 2026.';
  expect(partsOf(body)).toEqual([`${STONE} number=12 extent=part-time`]);
});

it.each([
  'Northline Racing will use three drivers in its No. 12 Truck Series entry in 2026: Ava Stone (15 races), Ben Carter (six) and Mia Torres (four).',
  'Three drivers will split time in Northline Racing’s No. 12 Truck Series entry next year. Ava Stone gets 15 races, Ben Carter has six and Mia Torres the remaining four.',
  'Three drivers will share the No. 12 of Northline Racing in the Truck Series in 2026: Ava Stone for 15 races, Ben Carter for six and Mia Torres for the rest.',
])('reads who has how much of a car: %s', (body) => {
  expect(partsOf(body)).toEqual(
    ['Ava Stone', 'Ben Carter', 'Mia Torres'].map(
      (driver) =>
        `confirmed driver=${driver} team=Northline Racing series=truck season=2026 number=12 extent=part-time`,
    ),
  );
});

it.each([
  'Ava Stone and Ben Carter will split the No. 12 of Northline Racing in the Truck Series next year, with Stone running 15 races and Carter the other ten.',
  'The No. 12 of Northline Racing will be driven by Ava Stone on the ovals and by Ben Carter on the road and street courses of the 2026 Truck Series.',
])('reads a car of two, each for a part: %s', (body) => {
  expect(partsOf(body)).toEqual(
    ['Ava Stone', 'Ben Carter'].map(
      (driver) =>
        `confirmed driver=${driver} team=Northline Racing series=truck season=2026 number=12 extent=part-time`,
    ),
  );
});

it.each([
  'Ava Stone is hoping for a part-time Truck Series schedule with Northline Racing in 2026.',
  'Ava Stone had a part-time schedule in mind when she called Northline Racing.',
  'Ava Stone has no part-time schedule with Northline Racing in 2026.',
  'Dan Marsh, owner of Northline Racing, has a 12-race schedule in 2026.',
  'Three drivers shared the No. 12 of Northline Racing: Ava Stone won 15 races, Ben Carter six.',
])('reads no seat of 2026 from: %s', (body) => {
  expect(partsOf(body).filter((line) => line.includes('season=2026'))).toEqual([]);
});

describe('some races of a series', () => {
  it.each([
    'Ava Stone will run a handful of Cup races for Northline Racing.',
    'Ava Stone will run a few NASCAR Truck Series events for Northline Racing.',
    'Ava Stone will run select Truck Series races for Northline Racing.',
  ])('are a part of its season: %s', (body) => {
    expect(claimsOf('ride', '2024-01-25', body, ['driver', 'extent'])).toEqual([
      'confirmed driver=Ava Stone extent=part-time',
    ]);
  });

  it('are no part of it where they were won', () => {
    const body =
      'Ava Stone drives the No. 12 for Northline Racing. She has won several Cup races for Northline Racing.';
    expect(claimsOf('ride', '2024-01-25', body, ['driver', 'extent'])).toEqual(['confirmed driver=Ava Stone']);
  });
});

describe('a part of the season behind several in a row', () => {
  const rows = (note: string): string[] =>
    claimsOf(
      'ride',
      '2023-01-20',
      `Pinecrest Racing\n\n40 – Ava Stone\n41 – Ben Carter and Dan Marsh${note}\n42 – Cole Adler`,
      ['driver', 'extent'],
    );

  it('is of all where it says so', () => {
    expect(rows(', both part-time')).toEqual([
      'confirmed driver=Ava Stone',
      'confirmed driver=Ben Carter extent=part-time',
      'confirmed driver=Cole Adler',
      'confirmed driver=Dan Marsh extent=part-time',
    ]);
  });

  it('is of nobody where nothing is said', () => {
    expect(rows('').join()).not.toContain('extent');
  });
});

it('reads the rows below one that names a number and no driver', () => {
  const rows =
    'Who is where\n\nPINECREST RACING (Chevrolet)\n40 – Ava Stone\n\nNORTHLINE RACING (Toyota)\n1 – various drivers; Ben Carter at Daytona\n5 – Dan Marsh\n11 – Cole Adler';
  expect(claimsOf('ride', '2023-01-20', rows, ['driver', 'team'])).toEqual([
    'confirmed driver=Ava Stone team=Pinecrest Racing',
    'confirmed driver=Cole Adler team=Northline Racing',
    'confirmed driver=Dan Marsh team=Northline Racing',
  ]);
});
