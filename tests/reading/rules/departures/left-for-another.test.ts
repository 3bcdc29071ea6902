import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const rides = (body: string): string[] => claimsOf('ride', '2025-09-19', body, ['driver', 'team', 'season', 'number']);

it.each([
  'Ava Stone leaves Pinecrest Motorsports’ No. 51 Ford for Northline’s No. 7 Chevrolet in 2026. Northline Racing is in Ohio.',
  'Ava Stone is leaving the No. 51 Ford of Pinecrest Motorsports for the No. 7 of Northline Racing in 2026.',
  'Ava Stone is departing Pinecrest Motorsports for Northline Racing’s No. 7 at the end of the season.',
  'Ava Stone swaps the No. 51 Ford of Pinecrest Motorsports for Northline Racing’s No. 7 in 2026.',
])('who leaves one car for another drives that next: %s', (body) => {
  expect(rides(body)).toContain('confirmed driver=Ava Stone team=Northline Racing season=2026 number=7');
  expect(rides(body).join()).not.toMatch(/Northline Racing season=\d+ number=51|Pinecrest Motorsports season=2026/);
});

it('a state of today is of this season, whatever the article announces for the next', () => {
  const body =
    'Northline Racing has signed Cleo Diaz for 2026. Ava Stone (No. 5) and Ben Carter (No. 7) are unaffected, for now.';
  expect(rides(body)).toEqual(
    expect.arrayContaining([
      'confirmed driver=Ava Stone team=Northline Racing season=2025 number=5',
      'confirmed driver=Ben Carter team=Northline Racing season=2025 number=7',
    ]),
  );
});
