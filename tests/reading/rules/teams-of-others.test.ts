import { expect, it } from 'vitest';
import { claimsOf } from './claims-of.js';

const rides = (body: string): readonly string[] =>
  claimsOf('ride', '2025-11-10', body, ['driver', 'team', 'season', 'number']);

it.each([
  'Confirmed for 2026: Ava Stone (No. 12), Cole Marsh (No. 8, Pinecrest Motorsports) and Ben Hart (No. 5, Northline Racing).',
  'The 2026 line-up is taking shape: Ava Stone (No. 12), Cole Marsh (No. 8 Pinecrest Motorsports), Ben Hart (No. 5 Northline Racing).',
  'Ava Stone will drive the No. 12, Cole Marsh the No. 8 for Pinecrest Motorsports and Ben Hart the No. 5 for Northline Racing in 2026.',
])('leaves a driver without a team where only others are given theirs: %s', (body) => {
  expect(rides(body)).toEqual([
    'confirmed driver=Ava Stone season=2026 number=12',
    'confirmed driver=Ben Hart team=Northline Racing season=2026 number=5',
    'confirmed driver=Cole Marsh team=Pinecrest Motorsports season=2026 number=8',
  ]);
});

it.each([
  'Ava Stone will drive the No. 12, Cole Marsh the No. 8 and Ben Hart the No. 5 for Northline Racing in 2026.',
  'Northline Racing confirmed its line-up for 2026: Ava Stone (No. 12), Cole Marsh (No. 8) and Ben Hart (No. 5).',
])('gives all of them the one team that is named: %s', (body) => {
  expect(rides(body)).toEqual([
    'confirmed driver=Ava Stone team=Northline Racing season=2026 number=12',
    'confirmed driver=Ben Hart team=Northline Racing season=2026 number=5',
    'confirmed driver=Cole Marsh team=Northline Racing season=2026 number=8',
  ]);
});
