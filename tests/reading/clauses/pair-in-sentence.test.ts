import { expect, it } from 'vitest';
import { claimsOf } from '../rules/claims-of.js';

const starts = (text: string) => claimsOf('start', '2023-08-03', text, ['driver', 'team', 'number', 'track']);

it.each([
  'Northline Racing has signed Ava Stone to drive alongside Dan Marsh, and the pair will race the No. 14 Camaro at Sandown on September 17.',
  'Ava Stone joins Dan Marsh at Northline Racing, and the two will be in the No. 14 Camaro at Sandown on September 17.',
])('gives "the pair" in the middle of a sentence both names: %s', (text) => {
  expect(starts(text)).toEqual([
    'confirmed driver=Ava Stone team=Northline Racing number=14 track=Sandown Raceway',
    'confirmed driver=Dan Marsh team=Northline Racing number=14 track=Sandown Raceway',
  ]);
});

it.each([
  'Northline Racing has signed Ava Stone to drive alongside Dan Marsh, as Eve Torres did, and the pair will race the No. 14 Camaro at Sandown on September 17.',
  'Ava Stone beat Dan Marsh at Sandown, and the pair shook hands beside the No. 14 Camaro.',
  'Ava Stone and her crew chief, Dan Marsh, talked, and the pair will race the No. 14 Camaro at Sandown on September 17.',
])('leaves it open where there are three, or where one is no driver: %s', (text) => {
  expect(starts(text)).toEqual([]);
});
