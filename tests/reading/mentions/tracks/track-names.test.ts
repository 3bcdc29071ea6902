import { expect, test } from 'vitest';
import { claimsOf } from '../../rules/claims-of.js';

const SLOTS = ['driver', 'number', 'track', 'date'] as const;

const TRACKS: readonly [text: string, track: string][] = [
  ['at Lonesome Hill Speedway on Feb. 24', 'Lonesome Hill Speedway'],
  ['at Marsh County Motorsports Park on Feb. 24', 'Marsh County Motorsports Park'],
  ['at the historic Harbor Island Raceway on Feb. 24', 'Harbor Island Raceway'],
  ['at Northfield International Speedway, a half-mile oval, on Feb. 24', 'Northfield International Speedway'],
  ['at Marsh’s Speedway on Feb. 24', 'Marsh’s Speedway'],
  ['at Route 34 Raceway on Feb. 24', 'Route 34 Raceway'],
  ['at Greycastle Racing Circuit on Feb. 24', 'Greycastle Racing Circuit'],
  ['at the Porto Velho Street Circuit on Feb. 24', 'Porto Velho Street Circuit'],
  ['at the Autódromo do Vale Verde on Feb. 24', 'Autódromo do Vale Verde'],
  ['at Circuit de la Roche on Feb. 24', 'Circuit de la Roche'],
  ['at St. Albert Speedbowl on Feb. 24', 'St. Albert Speedbowl'],
  // Tracks of the vocabulary in other words, or whose names a team’s word is part of.
  ['at Barber Motorsports Park on Feb. 24', 'Barber Motorsports Park'],
  ['at Michigan Speedway on Feb. 24', 'Michigan International Speedway'],
  ['at Martinsville Raceway on Feb. 24', 'Martinsville Speedway'],
  ['at Berlin Motor Speedway on Feb. 24', 'Berlin Motor Speedway'],
];

test.each(TRACKS)('a track by its name: %s', (where, track) => {
  const body = `Ava Stone will drive the No. 12 for Northline Racing ${where}.`;
  expect(claimsOf('start', '2023-11-20', body, SLOTS)).toEqual([
    `confirmed driver=Ava Stone number=12 track=${track} date=2024-02-24`,
  ]);
});

test.each([
  'Lonesome Hill Speedway (Feb. 24)',
  '- Feb. 24 – Lonesome Hill Speedway',
  '• Lonesome Hill Speedway – Feb. 24',
])('a row of a schedule: %s', (row) => {
  const body = `Ava Stone’s 2024 schedule with Northline Racing:\n\n${row}\n${row.replace('Lonesome Hill', 'Kansas').replace('Feb. 24', 'March 3')}`;
  expect(claimsOf('start', '2023-11-20', body, ['driver', 'track', 'date'])).toEqual([
    'confirmed driver=Ava Stone track=Kansas Speedway date=2024-03-03',
    'confirmed driver=Ava Stone track=Lonesome Hill Speedway date=2024-02-24',
  ]);
});

test('one of several tracks, of which another is named like a state', () => {
  const body =
    'Ava Stone will run part-time for Northline Racing in 2024, with starts at Kansas Speedway, Texas Hill Speedway and Iowa Speedway.';
  expect(claimsOf('start', '2023-11-20', body, ['track'])).toEqual([
    'confirmed track=Iowa Speedway',
    'confirmed track=Kansas Speedway',
    'confirmed track=Texas Hill Speedway',
  ]);
});

test('a track is called by less than its name later', () => {
  const body =
    'Lonesome Hill Speedway is back on the calendar. Ava Stone will drive the No. 12 for Northline Racing at Lonesome Hill on Feb. 24.';
  expect(claimsOf('start', '2023-11-20', body, SLOTS)).toEqual([
    'confirmed driver=Ava Stone number=12 track=Lonesome Hill Speedway date=2024-02-24',
  ]);
});

const NONE: readonly [what: string, text: string][] = [
  ['a hall of fame', 'Ava Stone will be at Lonesome Hill Speedway Hall of Fame on Feb. 24 with Northline Racing.'],
  [
    'a firm with tracks',
    'Ava Stone will drive the No. 12 for Northline Racing for Hillside Speedway Motorsports on Feb. 24.',
  ],
  ['who pays for a car', 'Ava Stone will drive the No. 12 Lonesome Hill Raceway Ford for Northline Racing in 2024.'],
  ['the word alone', 'Ava Stone will drive the No. 12 for Northline Racing at a Raceway of her youth on Feb. 24.'],
  ['a shop', 'Ava Stone will meet fans of Northline Racing at Circuit City on Feb. 24.'],
  ['a museum', 'Ava Stone will meet fans of Northline Racing at the Harbor Racing Museum on Feb. 24.'],
];

test.each(NONE)('no track: %s', (_, text) => {
  const starts = claimsOf('start', '2023-11-20', text, ['track']);
  expect(starts.filter((claim) => claim.includes('track='))).toEqual([]);
});

test('a track’s name with a team’s word in it is no team', () => {
  const body = 'Ava Stone won at Greycastle Racing Circuit in 2022.';
  expect(claimsOf('ride', '2023-11-20', body, ['team'])).toEqual([]);
  expect(claimsOf('result', '2023-11-20', body, ['driver', 'track', 'position'])).toEqual([
    'confirmed driver=Ava Stone track=Greycastle Racing Circuit position=1',
  ]);
});

test.each(['World Endurance Championship', '2024 Race Win', 'The 2024 Season'])(
  'what a heading ends in says nothing of the number below: %s',
  (heading) => {
    const body = `${heading}\n\nNo. 12 – Ava Stone, Northline Racing\nNo. 14 – Ben Carter, Pinecrest Motorsports`;
    expect(claimsOf('ride', '2024-01-10', body, ['driver', 'number'])).toEqual([
      'confirmed driver=Ava Stone number=12',
      'confirmed driver=Ben Carter number=14',
    ]);
  },
);
