import { expect, it } from 'vitest';
import { claimsOf, claimsOfKinds } from '../claims-of.js';

const rides = (text: string): string[] => claimsOf('ride', '2025-06-10', text, ['driver', 'team', 'season', 'number']);

it.each([
  'Ava Stone drives the No. 12 for Northline Racing. That’s worth knowing, because the shop is large, and Dan Marsh still runs half of it.',
  'Ava Stone drives the No. 12 for Northline Racing, where Dan Marsh and Cole Adler hold shares next to Rick Dunn.',
])('gives no seat to who has a part of it: %s', (text) => {
  expect(rides(text)).toEqual(['confirmed driver=Ava Stone team=Northline Racing season=2025 number=12']);
});

it('leaves the years of what is put in behind a name to that', () => {
  const text = 'In Northline Racing’s No. 12 it’s Ava Stone, Honda’s own since 2021, with Ben Carter as her partner.';
  expect(rides(text).filter((ride) => /season=202[1-4]/.test(ride))).toEqual([]);
});

it('is sure of what stands before a joke', () => {
  const text =
    'In Northline Racing’s No. 12 it’s Ava Stone, with Ben Carter as her partner and, so the theory goes, her professor.';
  expect(rides(text)).toContain('confirmed driver=Ava Stone team=Northline Racing season=2025 number=12');
});

it.each([
  'The Harvest 500 is next, and Ava Stone is the defending champion of that.',
  'The Harvest 500 is next. Ava Stone is the reigning champion of the race.',
])('makes nobody champion of a series by a race: %s', (text) => {
  expect(claimsOfKinds(['title'], '2025-06-10', `The Cup Series goes on. ${text}`, ['driver'])).toEqual([]);
});

it.each([
  'Ava Stone declined the keys of the No. 15.',
  'Ava Stone was offered the wheel of the No. 12.',
  'Ava Stone was offered a seat in the No. 12.',
])('gives no seat to who turns it down or may have it: %s', (text) => {
  expect(rides(text)).toEqual([]);
});

it.each([
  'Ava Stone gave up the keys to the No. 12.',
  'Ava Stone handed the keys of the No. 12 back.',
  'Ava Stone surrendered the reins of the No. 12.',
])('ends the seat of who gives back the keys: %s', (text) => {
  expect(claimsOf('exit', '2025-06-10', text, ['driver', 'season', 'number'])).toEqual([
    'confirmed driver=Ava Stone season=2025 number=12',
  ]);
});
