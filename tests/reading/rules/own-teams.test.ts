import { expect, it } from 'vitest';
import { claimsOf } from './claims-of.js';

const SLOTS = ['driver', 'team', 'season'];
const teamsOf = (driver: string, body: string): string[] => [
  ...new Set(
    claimsOf('ride', '2025-08-12', body, SLOTS).flatMap((one) =>
      one.includes(driver) ? (/team=(.*) season=/.exec(one)?.[1] ?? []) : [],
    ),
  ),
];

// "The team" is the driver's own where the one named last was said of somebody else.
it.each([
  'Harbor Seed will back Northline Racing and driver Ava Stone in five events. Mia Duke has entered the race at Sonoma Raceway in a Pinecrest Motorsports Toyota. Stone, 43, has been with the team since it was formed in 2017.',
  'Ava Stone drives the No. 12 for Northline Racing. Ben Carter will be in a Pinecrest Motorsports car at Sonoma Raceway. Stone has driven for the team since 2019.',
  'Northline Racing driver Ava Stone won the pole. Ben Carter qualified second for Pinecrest Motorsports. Stone joined the team in 2021.',
  'Ava Stone won for Northline Racing. Second was Ben Carter, who drives for Pinecrest Motorsports. Stone is in her third season with the team.',
  'Ava Stone of Northline Racing finished ahead of Mia Duke of Pinecrest Motorsports. Stone will stay with the team in 2026.',
  'Mia Duke races for Pinecrest Motorsports. Ava Stone signed an extension with Northline Racing on Monday. Duke was pleased. Stone has been with the team since 2022.',
  'Northline Racing has kept Ava Stone. Her friend Mia Duke left Pinecrest Motorsports in June. Stone enters her fifth year with the team.',
  'Northline Racing announced that Ava Stone will return. Mia Duke, of Pinecrest Motorsports, is the champion. Stone has spent four years with the team.',
])('keeps her own team: %s', (body) => {
  expect(teamsOf('Ava Stone', body)).toEqual(['Northline Racing']);
});

// It is the one named last where that was said of her, or where she comes to it.
it.each([
  'Ava Stone drove for Northline Racing for years. In 2023 Pinecrest Motorsports signed Ben Carter and Stone. Stone has been with the team since 2023.',
  'Ava Stone has left Northline Racing. Ben Carter drives for Pinecrest Motorsports. Stone joins the team in 2026.',
])('takes the team named last: %s', (body) => {
  expect(teamsOf('Ava Stone', body)).toContain('Pinecrest Motorsports');
});
