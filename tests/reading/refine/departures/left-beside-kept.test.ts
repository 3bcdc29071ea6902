import { expect, it } from 'vitest';
import { claimsOf } from '../../rules/claims-of.js';

const exits = (body: string): string[] =>
  claimsOf('exit', '2025-10-01', body, ['driver', 'team', 'season', 'replacedBy']);

it.each([
  'Northline Racing has kept Ava Stone and Dan Marsh for 2026. Ben Carter is the odd driver out.',
  'Northline Racing will retain Ava Stone and Dan Marsh in 2026. The odd man out is Ben Carter.',
  'Ava Stone and Dan Marsh will return to Northline Racing in 2026. Ben Carter is the odd one out.',
])('who is left over beside those who stay leaves their team: %s', (body) => {
  expect(exits(body)).toEqual(['confirmed driver=Ben Carter team=Northline Racing season=2025']);
});

it.each([
  'Northline Racing has kept Ava Stone for 2026. Ben Carter is the odd driver out.',
  'Ava Stone stays with Northline Racing and Dan Marsh with Pinecrest Motorsports in 2026. Ben Carter is the odd man out.',
  'Northline Racing has kept Ava Stone and Ben Carter for 2026. Carter is the odd man out among the winners.',
])('but of nobody where it stays open whose he is: %s', (body) => {
  expect(exits(body)).toEqual([]);
});
