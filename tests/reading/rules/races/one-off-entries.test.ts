import { describe, expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const DAY = '2025-09-15';
const starts = (body: string): readonly string[] => claimsOf('start', DAY, body, ['driver', 'team', 'season', 'race']);
const rides = (body: string): readonly string[] => claimsOf('ride', DAY, body, ['driver', 'team', 'season']);

describe('a deal for one race that has its year before it', () => {
  it.each([
    'Northline Racing will bring Ava Stone back for the 2026 Indianapolis 500.',
    'Ava Stone returns to Northline Racing for next year’s Indianapolis 500.',
    'Ava Stone is back for the 2026 Indianapolis 500, again with Northline Racing.',
    'Ava Stone has a deal with Northline Racing for the 2026 Indianapolis 500.',
  ])('is a start, and no seat for the season: %s', (body) => {
    expect(starts(body)).toEqual([
      'confirmed driver=Ava Stone team=Northline Racing season=2026 race=Indianapolis 500',
    ]);
    expect(rides(body)).toEqual([]);
  });

  it('is one of who is named with the race before', () => {
    const body =
      'Northline Racing turns to Ava Stone for the Indianapolis 500, pairing her with Bea Carter in the No. 12.';
    expect(rides(body).join()).not.toContain('season=2025');
  });

  it.each([
    'Ava Stone has joined Northline Racing for the 2026 season after the Indianapolis 500.',
    'Ava Stone will skip Fuji because of a clash with the Indianapolis 500.',
    'Ava Stone has signed books for Northline Racing at the Indianapolis 500 museum.',
  ])('none: %s', (body) => {
    expect(starts(body).filter((one) => /Indianapolis/.test(one))).toEqual([]);
  });
});

describe('a session before the race', () => {
  it.each([
    'Ava Stone will make her FP1 debut with Northline Racing at the Mexico City Grand Prix, taking over Ben Carter’s car.',
    'Ava Stone will replace Ben Carter at Northline Racing in first practice for the Mexico City Grand Prix.',
    'Ava Stone steps into Ben Carter’s Northline Racing car for free practice in Abu Dhabi.',
    'Formula E’s Berlin rookie test featured Ava Stone for Jaguar and Ben Carter for Porsche.',
    'The test at Daytona saw Ava Stone and Ben Carter share the No. 12 of Northline Racing.',
  ])('is no seat, no race and nobody’s end: %s', (body) => {
    expect([...starts(body), ...rides(body).filter((one) => /Stone/.test(one))]).toEqual([]);
    expect(claimsOf('exit', DAY, body, ['driver'])).toEqual([]);
  });

  it('but the race is one', () => {
    const body = 'Ava Stone replaces the ill Ben Carter at Northline Racing for this weekend’s Singapore Grand Prix.';
    expect(starts(body).filter((one) => /Stone/.test(one))).toHaveLength(1);
  });
});

it('reads the first race of a slate that opens', () => {
  const text = 'Ava Stone drives the No. 8. Stone’s slate opens on February 22 at Las Vegas Motor Speedway.';
  expect(claimsOf('start', '2026-01-10', text, ['driver', 'track', 'date', 'number'])).toEqual([
    'confirmed driver=Ava Stone track=Las Vegas Motor Speedway date=2026-02-22 number=8',
  ]);
});
