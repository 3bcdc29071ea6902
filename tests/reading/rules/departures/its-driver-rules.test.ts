import { expect, it } from 'vitest';
import { claimsOf, claimsOfKinds } from '../claims-of.js';

const SUB = 'Ben Carter will drive the No. 9 of Northline Racing at Bristol Motor Speedway on Sunday. ';
const SLOTS = ['driver', 'person', 'team', 'number', 'season'];

it.each([
  'Ava Stone, its usual driver, is ill.',
  'Ava Stone, its regular driver, has a broken leg.',
  'Ava Stone, its usual driver, will spend Sunday on the pit box.',
])('knows the usual driver of a car that was named before: %s', (text) => {
  expect(claimsOf('ride', '2026-08-12', SUB + text, SLOTS)).toEqual([
    'confirmed driver=Ava Stone team=Northline Racing number=9 season=2026',
  ]);
});

it.each([
  'Ava Stone, the car’s regular driver, is ill.',
  'Ava Stone, its usual driver, will spend Sunday on the pit box.',
])('gives the usual driver neither the race nor a post: %s', (text) => {
  const claims = claimsOfKinds(['start', 'crew'], '2026-08-12', SUB + text, [...SLOTS, 'date']);
  expect(claims.filter((one) => one.includes('Stone') && !one.includes('denied'))).toEqual([]);
});

it.each(['Ava Stone, its reserve driver, is ill.', 'Ava Stone, its next driver, is ill.'])(
  'and nobody else: %s',
  (text) => {
    expect(claimsOf('ride', '2026-08-12', SUB + text, SLOTS)).toEqual([]);
  },
);

it('reads whom somebody follows in a car', () => {
  const body = 'Northline Racing has hired Ava Stone for its No. 11 in 2027, where she follows Ben Carter.';
  expect(claimsOf('exit', '2026-08-12', body, [...SLOTS, 'replacedBy'])).toEqual([
    'confirmed driver=Ben Carter team=Northline Racing number=11 season=2026 replacedBy=Ava Stone',
  ]);
});

it('reads the car for which somebody is lent', () => {
  const body = 'Pinecrest Motorsports has lent Ava Stone to Northline Racing for its No. 71.';
  expect(claimsOf('ride', '2026-08-12', body, SLOTS)).toEqual([
    'confirmed driver=Ava Stone team=Northline Racing number=71 season=2026',
  ]);
});
