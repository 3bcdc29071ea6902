import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const DAY = '2025-10-04';
const exits = (body: string): string[] => claimsOf('exit', DAY, body, ['driver', 'team']);
const rides = (body: string): string[] => claimsOf('ride', DAY, body, ['driver', 'number', 'season']);

it.each([
  'Out at Pinecrest Motorsports: Ava Stone, Ben Carter.',
  'Gone from Pinecrest Motorsports: Ava Stone and Ben Carter.',
  'Departures from Pinecrest Motorsports: Ava Stone and Ben Carter.',
  'Leaving Pinecrest Motorsports after this season: Ava Stone, Ben Carter.',
])('both leave: %s', (body) => {
  expect(exits(body)).toEqual([
    'confirmed driver=Ava Stone team=Pinecrest Motorsports',
    'confirmed driver=Ben Carter team=Pinecrest Motorsports',
  ]);
});

it.each([
  'Still at Pinecrest Motorsports: Ava Stone, Ben Carter.',
  'Out at Pinecrest Motorsports, says Ava Stone: the coffee machine.',
  'Reportedly out at Pinecrest Motorsports, with nothing signed.',
  'Out at Pinecrest Motorsports: Ava Stone, Ben Carter, sources say.',
])('nobody leaves: %s', (body) => {
  expect(exits(body)).toEqual([]);
});

it.each([
  'Ava Stone’s No. 71 will be renumbered 7 for 2026 at Northline Racing.',
  'Ava Stone’s No. 71 Northline Racing Ford becomes the No. 7 in 2026. Ava Stone stays.',
])('has the new number from then on: %s', (body) => {
  expect(rides(body)).toContain('confirmed driver=Ava Stone number=7 season=2026');
  expect(rides(body)).toContain('confirmed driver=Ava Stone number=71 season=2025');
  expect(rides(body).join()).not.toContain('number=71 season=2026');
});

it('keeps a number that is only told beside another', () => {
  const body = 'Ava Stone drives the No. 71 for Northline Racing in 2026. The No. 71 is not the No. 7.';
  expect(rides(body)).toContain('confirmed driver=Ava Stone number=71 season=2026');
});

it('has a crew chief who comes from a team on no car there', () => {
  const body =
    'Crew chief Dan Marsh comes over from Pinecrest Motorsports for the No. 60 of Ava Stone at Northline Racing.';
  expect(claimsOf('crew', DAY, body, ['person', 'driver', 'team', 'number'])).toEqual([
    'confirmed person=Dan Marsh driver=Ava Stone team=Northline Racing number=60',
  ]);
});

it('has nobody in the car now to whose series she may return', () => {
  const body = 'Ava Stone may return to the Cup Series full-time in the No. 16 of Northline Racing.';
  expect(claimsOf('ride', DAY, body, ['driver', 'number']).filter((one) => one.startsWith('confirmed'))).toEqual([]);
});
