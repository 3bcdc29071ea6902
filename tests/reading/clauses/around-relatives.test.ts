import { expect, it } from 'vitest';
import { claimsOf } from '../rules/claims-of.js';

const rides = (body: string): string[] => claimsOf('ride', '2025-10-01', body, ['driver', 'team', 'season', 'number']);
const stone = 'confirmed driver=Ava Stone team=Northline Racing season=2026';

it.each([
  'Ava Stone, whose contract with Pinecrest Motorsports ends in November, will drive for Northline Racing in 2026.',
  'Ava Stone, with whom Ben Carter won at Dover in May, will drive for Northline Racing in 2026.',
  'Ava Stone, whose car was damaged at Dover, will drive for Northline Racing in 2026.',
  'Northline Racing, for which Ben Carter drove long ago, has signed Ava Stone for 2026.',
  'Northline Racing, whose car won at Dover, has signed Ava Stone for 2026.',
])('what stands around a relative clause is said of who opens the sentence: %s', (body) => {
  expect(rides(body)).toContain(stone);
  expect(rides(body).join()).not.toMatch(/Ben Carter team=\S+ \S+ season=2026/);
});

it('"and leads the points" goes on with the subject', () => {
  const body = 'Ava Stone won here in 2018 and 2019 and leads the standings in Northline Racing’s No. 9.';
  expect(rides(body)).toEqual(['confirmed driver=Ava Stone team=Northline Racing season=2025 number=9']);
});
