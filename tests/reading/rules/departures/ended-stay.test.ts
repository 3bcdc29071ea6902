import { describe, expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const DAY = '2025-10-20';
const rides = (body: string): string[] => claimsOf('ride', DAY, body, ['driver', 'team', 'season']);
const seat = (season: number): string => `confirmed driver=Ava Stone team=Northline Racing season=${season}`;

describe('a stay of so many seasons that ends', () => {
  it.each([
    'Ava Stone ends a three-year stay at Northline Racing.',
    'Ava Stone is joining Pinecrest Motorsports for 2026, ending a three-year stay at Northline Racing.',
    'Ava Stone is leaving Northline Racing after three years with the team.',
    'Ava Stone will leave Northline Racing at the end of the season, after three years with the organization.',
  ])('is a seat in each of them: %s', (body) => {
    const found = rides(body);
    for (const season of [2023, 2024, 2025]) expect(found).toContain(seat(season));
    expect(found).not.toContain(seat(2022));
  });

  it.each([
    'Ava Stone ended a three-year wait for a win with Northline Racing.',
    'Ava Stone leaves Northline Racing after three years in the Truck Series.',
    'Ava Stone has not ended a three-year stay at Northline Racing.',
  ])('is none where the years are of something else: %s', (body) => {
    expect(rides(body)).not.toContain(seat(2023));
  });
});

describe('a driver whom a team does not keep', () => {
  it.each([
    'Northline Racing will not keep Ava Stone in the No. 12.',
    'Northline Racing will not have Ava Stone back in the No. 12.',
    'Ava Stone was told this week that Northline Racing would not have her back.',
    'Northline Racing won’t have Ava Stone back next year.',
  ])('leaves after the season, and has the seat up to then: %s', (body) => {
    expect(claimsOf('exit', DAY, body, ['driver', 'team', 'season'])).toEqual([seat(2025)]);
    expect(rides(body).filter((ride) => /denied/.test(ride))).toEqual([]);
  });

  it('is not one who is not back from something', () => {
    const body = 'Northline Racing does not have Ava Stone back from her injury yet.';
    expect(claimsOf('exit', DAY, body, ['driver'])).toEqual([]);
  });
});
