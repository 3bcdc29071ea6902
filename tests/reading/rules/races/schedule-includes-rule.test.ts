import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const races = (body: string): string[] => claimsOf('start', '2025-10-01', body, ['driver', 'team', 'season', 'track']);

it.each([
  'Ava Stone’s schedule with Northline Racing includes Talladega and Phoenix.',
  'Ava Stone drives for Northline Racing. Her slate features Talladega and Phoenix.',
  'Ava Stone drives for Northline Racing. Her remaining schedule consists of Talladega and Phoenix.',
])('a schedule has races in it: %s', (body) => {
  expect(races(body)).toEqual([
    'confirmed driver=Ava Stone team=Northline Racing season=2025 track=Phoenix Raceway',
    'confirmed driver=Ava Stone team=Northline Racing season=2025 track=Talladega Superspeedway',
  ]);
});

it.each([
  'Ava Stone drives for Northline Racing. Her wins include Talladega and Phoenix.',
  'Ava Stone drives for Northline Racing. The team’s schedule includes Talladega and Phoenix.',
  'Ava Stone drives for Northline Racing. Her 2024 schedule included Talladega and Phoenix.',
  'Ava Stone drives for Northline Racing. Her schedule does not include Talladega or Phoenix.',
])('no race is on it: %s', (body) => {
  expect(races(body).filter((race) => race.startsWith('confirmed'))).toEqual([]);
});
