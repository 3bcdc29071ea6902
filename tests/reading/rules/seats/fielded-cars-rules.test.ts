import { describe, expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const rides = (published: string, body: string): string[] =>
  claimsOf('ride', published, body, ['driver', 'team', 'season', 'make']);

describe('cars of a team that are only counted', () => {
  it.each([
    ['Northline Racing fielded two Fords in 2024, driven by Ava Stone and Ben Carter.', '2024 make=Ford'],
    ['Northline Racing ran two Chevrolet Camaros in 2024, piloted by Ava Stone and Ben Carter.', '2024 make=Chevrolet'],
    ['Northline Racing will field two Fords in 2026 for Ava Stone and Ben Carter.', '2026 make=Ford'],
    ['Northline Racing will field two Fords in 2026, to be driven by Ava Stone and Ben Carter.', '2026 make=Ford'],
  ])('have the drivers who are named behind them: %s', (body, season) => {
    expect(rides('2025-06-18', body)).toEqual([
      `confirmed driver=Ava Stone team=Northline Racing season=${season}`,
      `confirmed driver=Ben Carter team=Northline Racing season=${season}`,
    ]);
  });

  it.each([
    'Northline Racing once fielded two Fords, driven by Ava Stone and Ben Carter.',
    'Northline Racing will field two Fords at Bristol Motor Speedway for Ava Stone and Ben Carter.',
    'Northline Racing will field two Fords in 2026 for owner Dan Marsh and sponsor Millfield Grain.',
  ])('are nobody’s for a season: %s', (body) => {
    expect(rides('2025-06-18', body)).toEqual([]);
  });
});

describe('who came over the winter', () => {
  it.each(['in the offseason', 'over the winter', 'during the off-season'])('%s drives there now', (when) => {
    expect(rides('2025-06-18', `Ava Stone joined Northline Racing ${when}.`)).toEqual([
      'confirmed driver=Ava Stone team=Northline Racing season=2025',
    ]);
  });
});
