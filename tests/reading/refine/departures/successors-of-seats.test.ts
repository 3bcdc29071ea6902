import { expect, it } from 'vitest';
import { claimsOf } from '../../rules/claims-of.js';

const exits = (body: string): string[] =>
  claimsOf('exit', '2025-10-01', body, ['driver', 'season', 'number', 'replacedBy']);

it.each([
  'Ben Carter will leave Northline Racing’s No. 12 after the season. Ava Stone will drive the No. 12 for Northline Racing in 2026.',
  'Ava Stone will drive the No. 12 Ford for Northline Racing in 2026. Ben Carter, who drives the No. 12 for Northline Racing now, will leave the team at the end of the year.',
])('who has the car next comes in the place of who leaves it: %s', (body) => {
  expect(exits(body)).toEqual([expect.stringMatching(/Ben Carter season=2025.* replacedBy=Ava Stone$/)]);
});

it.each([
  // another car, two for one, somebody who was in it before
  'Ben Carter will leave Northline Racing’s No. 12 after the season. Ava Stone will drive the No. 21 for Northline Racing in 2026.',
  'Ben Carter will leave Northline Racing’s No. 12 after the season. Ava Stone and Cleo Diaz will share the No. 12 for Northline Racing in 2026.',
  'Ben Carter will leave Northline Racing’s No. 12 after the season. Ava Stone, who shares the No. 12 of Northline Racing with him, will drive the No. 12 in 2026.',
  'Ben Carter will leave Northline Racing’s No. 12 after the season. Ava Stone could drive the No. 12 for Northline Racing in 2026.',
])('nobody else does: %s', (body) => {
  expect(exits(body).join()).not.toContain('replacedBy');
});
