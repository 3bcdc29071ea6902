import { expect, it } from 'vitest';
import { claimsOf } from '../../rules/claims-of.js';

const read = (kind: 'crew' | 'ride', body: string): readonly string[] =>
  claimsOf(kind, '2025-11-10', body, ['driver', 'person', 'team', 'season', 'number']);

it.each([
  'Dale Marsh joins Northline Racing to lead the No. 12 of Ava Stone in 2026.',
  'Dale Marsh will move to Northline Racing to head up Ava Stone’s No. 12 in 2026.',
  'Northline Racing has hired Dale Marsh away from Pinecrest Motorsports to guide Ava Stone’s No. 12 Ford in 2026.',
  'Northline Racing has hired Dale Marsh to oversee the No. 12 of Ava Stone in 2026.',
])('is on the crew who comes to lead somebody else’s car: %s', (body) => {
  expect(read('crew', body).map((claim) => claim.replace('confirmed ', ''))).toEqual([
    expect.stringContaining('person=Dale Marsh'),
  ]);
  expect(read('ride', body).filter((claim) => claim.includes('driver=Dale Marsh'))).toEqual([]);
});

it.each([
  'Dale Marsh passed Ben Hart to lead Ava Stone’s No. 12 with ten laps to go.',
  'Dale Marsh came back to lead the No. 12 of Ava Stone by two seconds.',
  'Dale Marsh joins Northline Racing to run the No. 12 of Ava Stone at Bristol on Feb. 21.',
])('is no crew chief who only races another: %s', (body) => {
  expect(read('crew', body)).toEqual([]);
});
