import { expect, it } from 'vitest';
import { claimsOf } from '../../rules/claims-of.js';

const LEAD =
  'Northline Racing on Tuesday named its crew chiefs for 2027. Ava Stone drives the No. 4, Ben Carter the No. 12. ';
const SLOTS = ['person', 'role', 'driver', 'season'];
const crewOf = (text: string): string[] => claimsOf('crew', '2026-08-12', LEAD + text, SLOTS);

it.each([
  'Dale Foster gets Stone.',
  'Dale Foster joins Stone.',
  'Dale Foster inherits Stone.',
  'Dale Foster teams up with Stone.',
  'Stone teams up with Dale Foster.',
  'Dale Foster steps in with Stone.',
  'Dale Foster moves over to Stone’s No. 4.',
])('reads who is given a driver where crews are the topic: %s', (text) => {
  expect(crewOf(text)).toEqual(['confirmed person=Dale Foster role=crew chief driver=Ava Stone season=2027']);
});

it.each(['Dale Foster moves to the No. 4.', 'Dale Foster takes over the No. 4.'])(
  'and who is given a car: %s',
  (text) => {
    expect(claimsOf('crew', '2026-08-12', LEAD + text, ['person', 'number', 'season'])).toEqual([
      'confirmed person=Dale Foster number=4 season=2027',
    ]);
  },
);

it.each([
  'Dale Foster beat Stone at Bristol.',
  'Dale Foster, who drives for Pinecrest Motorsports, joins Stone.',
  'Dale Foster has Stone’s number.',
  'Dale Foster took the lead from Stone.',
])('and nobody else: %s', (text) => {
  expect(crewOf(text)).toEqual([]);
});

it('takes no driver for a crew chief whom the words after a post name', () => {
  expect(
    claimsOf(
      'crew',
      '2026-08-12',
      'Northline Racing named the crew chiefs of its drivers Ava Stone and Ben Carter.',
      SLOTS,
    ),
  ).toEqual([]);
});

it('knows who heads somebody’s crew, and gives him no seat', () => {
  const body = 'Dale Foster heads Ava Stone’s crew at Northline Racing this year.';
  expect(claimsOf('crew', '2026-08-12', body, SLOTS)).toEqual([
    'confirmed person=Dale Foster role=crew chief driver=Ava Stone season=2026',
  ]);
  expect(claimsOf('ride', '2026-08-12', body, ['driver'])).toEqual(['confirmed driver=Ava Stone']);
});
