import { expect, it } from 'vitest';
import { claimsOf } from '../rules/claims-of.js';

const DAY = '2025-10-01';
const exits = (body: string): string[] => claimsOf('exit', DAY, body, ['driver', 'team', 'season']);
const rides = (body: string): string[] => claimsOf('ride', DAY, body, ['driver', 'team', 'season', 'number']);
const GONE = 'confirmed driver=Ben Carter team=Northline Racing season=2025';

it.each([
  'Ava Stone will be back in the No. 7 Ford for Northline Racing next season. Ben Carter won’t be.',
  'Ava Stone and Ben Carter drive for Northline Racing. Stone will return in 2026; Carter won’t.',
  'Ava Stone is coming back to Northline Racing next year, but Ben Carter isn’t.',
  'Ava Stone will be back with Northline Racing in 2026. Teammate Ben Carter will not.',
  'Ava Stone returns to Northline Racing in 2026. Ben Carter, however, does not.',
  'Ava Stone, who won at Bristol, will return to Northline Racing in 2026, the team said. Ben Carter, who did not win, will not.',
])('an auxiliary alone takes the verb before it, with who stays: %s', (body) => {
  expect(exits(body)).toContain(GONE);
});

it.each([
  [
    'Ben Carter won’t return to Northline Racing next year; Ava Stone will.',
    'confirmed driver=Ava Stone team=Northline Racing season=2026',
  ],
  [
    'Ben Carter won’t be in the No. 7 for Northline Racing in 2026. Ava Stone will.',
    'confirmed driver=Ava Stone team=Northline Racing season=2026 number=7',
  ],
  [
    'Ben Carter won’t drive the No. 7 for Northline Racing in 2026, but Ava Stone will.',
    'confirmed driver=Ava Stone team=Northline Racing season=2026 number=7',
  ],
])('and who comes in her place: %s', (body, ride) => {
  expect(rides(body)).toContain(ride);
});

it.each([
  'Ava Stone will race for Northline Racing at Daytona on Saturday. Ben Carter won’t be there.',
  'Ava Stone is happy at Northline Racing. Ben Carter isn’t.',
  'Ava Stone will be back in the No. 7 for Northline Racing on Sunday. Ben Carter won’t be.',
  'Ava Stone hopes to return to Northline Racing in 2026. Ben Carter does not.',
  'Ava Stone will win again in the No. 7 of Northline Racing. Ben Carter won’t.',
  'Ava Stone will be back with Northline Racing in 2026. Pinecrest Motorsports’ Ben Carter won’t be.',
  'Ava Stone will leave Northline Racing in November. Ben Carter won’t.',
  'Ava Stone will return to Northline Racing in 2026. Will Ben Carter?',
])('but nobody goes where something else is left out: %s', (body) => {
  expect(exits(body).filter((exit) => exit.includes('driver=Ben Carter team=Northline'))).toEqual([]);
});
