import { expect, it } from 'vitest';
import { claimsOf } from './claims-of.js';

const DAY = '2025-09-15';
const rides = (body: string): readonly string[] => claimsOf('ride', DAY, body, ['driver', 'team', 'season']);

it('reads a team called Team behind "linked to"', () => {
  expect(rides('Ava Stone was linked to Team Penske on Thursday.')).toEqual([
    'rumored driver=Ava Stone team=Team Penske season=2026',
  ]);
});

it('knows whom the leader of another series replaces', () => {
  const body = 'Ben Carter will be replaced at Northline Racing by Formula 2 points leader Ava Stone in 2026.';
  expect(rides(body)).toContain('confirmed driver=Ava Stone team=Northline Racing season=2026');
});

it.each([
  ['earned', 'Ava Stone has earned a second season at Northline Racing, where she drives the No. 12.'],
  ['kept', 'Northline Racing has retained Ava Stone for a sophomore year.'],
])('a second season told late in a year is the next: %s', (_, body) => {
  expect(rides(body)).toContain('confirmed driver=Ava Stone team=Northline Racing season=2026');
});

it('gives all before the comma, and not the last of them alone, to what goes on behind it', () => {
  const body =
    'Northline Racing returns in 2026 with Ava Stone and Ben Carter as full-season drivers in the No. 12, joined by a new sponsor.';
  expect(rides(body)).toEqual([
    'confirmed driver=Ava Stone team=Northline Racing season=2026',
    'confirmed driver=Ben Carter team=Northline Racing season=2026',
  ]);
});

it('reads one season over two years', () => {
  expect(rides('Northline Racing has signed Ava Stone for the 2025-26 Formula E season.')).toEqual([
    'confirmed driver=Ava Stone team=Northline Racing season=2026',
  ]);
});

it('does not count "Formula 2 season" as two', () => {
  expect(
    claimsOf('contract', DAY, 'Northline Racing has signed Ava Stone for the 2026 Formula 2 season.', [
      'driver',
      'multiYear',
    ]),
  ).toEqual(['confirmed driver=Ava Stone']);
});

it.each([
  'Northline Racing has signed Ava Stone to its driver development programme.',
  'Ava Stone joins Northline Racing’s academy.',
])('a school is no seat: %s', (body) => {
  expect(rides(body)).toEqual([]);
});
