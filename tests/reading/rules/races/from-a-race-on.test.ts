import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const rides = (body: string): string[] => claimsOf('ride', '2025-06-10', body, ['driver', 'team', 'season', 'number']);

it.each([
  'Northline Racing has put Ava Stone in its No. 12 Ford, beginning with Sunday’s race at Pocono Raceway.',
  'Ava Stone takes over Northline Racing’s No. 12 Ford starting this weekend at Pocono Raceway.',
  'From Sunday’s race at Pocono Raceway on, Ava Stone will drive the No. 12 of Northline Racing.',
  'Ava Stone will drive the No. 12 of Northline Racing for the rest of the season, beginning at Pocono Raceway on June 22.',
])('who has a car from a race on has it for more than that race: %s', (body) => {
  expect(rides(body)).toEqual(['confirmed driver=Ava Stone team=Northline Racing season=2025 number=12']);
});

it.each([
  'Ava Stone will drive the No. 12 of Northline Racing on Sunday at Pocono Raceway.',
  'Ben Carter misses Sunday’s race at Pocono Raceway. Ava Stone will be in his No. 12 of Northline Racing.',
])('one race is one race: %s', (body) => {
  expect(rides(body).filter((ride) => ride.includes('Ava Stone'))).toEqual([]);
});

it('some races are no full seat', () => {
  const [ride] = claimsOf(
    'ride',
    '2025-06-10',
    'Ava Stone will drive the No. 12 of Northline Racing in three races, beginning at Pocono Raceway on June 22.',
    ['driver', 'extent'],
  );
  expect(ride ?? 'confirmed driver=Ava Stone extent=part-time').toBe('confirmed driver=Ava Stone extent=part-time');
});

it('who has left for good is not away from a race', () => {
  const body =
    'Northline Racing has put Ava Stone in its No. 12 Ford, beginning with Sunday’s race at Pocono Raceway. Ben Carter broke his wrist in February and was dismissed by Northline Racing in April.';
  expect(claimsOf('start', '2025-06-10', body, ['driver'])).toEqual(['confirmed driver=Ava Stone']);
});
