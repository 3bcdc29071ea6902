import { expect, it } from 'vitest';
import { claimsOf } from '../rules/claims-of.js';

it.each(['Jack Harlow, No. 24.', 'Jack Harlow.'])('a paragraph that a name opens is about him: %s', (head) => {
  const body = `Meet the extras of the Indianapolis 500.\n\nBen Carter, No. 23, Northline Racing (Honda). He is back.\n\n${head} Carter’s teammate was on the radio in March. The Briton was 18th in the 2024 standings.`;
  expect(claimsOf('title', '2025-05-07', body, ['driver', 'season', 'position'])).toEqual([
    'confirmed driver=Jack Harlow season=2024 position=18',
  ]);
});

it.each([
  'Nine days ago Cadillac announced that Ava Stone and Ben Carter will be its drivers when it enters Formula 1 in 2026. Carter once won for Mercedes.',
  'It was in May that Cadillac signed Ava Stone for the 2026 Formula 1 season.',
])('a maker that acts is a team: %s', (body) => {
  expect(claimsOf('ride', '2025-09-04', body, ['driver', 'team', 'season'])).toContain(
    'confirmed driver=Ava Stone team=Cadillac season=2026',
  );
});

it('who is no longer a crew chief never drove', () => {
  const body = 'Northline Racing said on Wednesday that Dan Marsh is no longer the crew chief of the No. 7 Chevrolet.';
  expect(claimsOf('exit', '2025-04-23', body, ['driver'])).toEqual([]);
  expect(claimsOf('ride', '2025-04-23', body, ['driver'])).toEqual([]);
});
