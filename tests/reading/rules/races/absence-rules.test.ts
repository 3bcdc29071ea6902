import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';
import { entriesOf, startsOf } from '../starts-of.js';

it.each<readonly [string, ...string[]]>([
  [
    'Ava Stone will fill in for Ben Carter in the No. 12 Northline Racing Ford at Bristol Motor Speedway on Sunday.',
    'Carter, Bristol 04-12 denied',
    'Stone, Bristol 04-12',
  ],
  [
    'Ava Stone will substitute for the injured Ben Carter at Bristol Motor Speedway on Sunday for Northline Racing.',
    'Carter, Bristol 04-12 denied',
    'Stone, Bristol 04-12',
  ],
  [
    'Ava Stone will replace Ben Carter in the No. 12 Northline Racing Ford for Sunday’s race at Bristol Motor Speedway.',
    'Carter, Bristol 04-12 denied',
    'Stone, Bristol 04-12',
  ],
  [
    'Ava Stone steps in for Ben Carter in Sunday’s race at Bristol Motor Speedway for Northline Racing.',
    'Carter, Bristol 04-12 denied',
    'Stone, Bristol 04-12',
  ],
  [
    'Ben Carter will miss Sunday’s race at Bristol Motor Speedway, and Ava Stone will drive the No. 12 Northline Racing Ford in his place.',
    'Carter, Bristol 04-12 denied',
    'Stone, Bristol 04-12',
  ],
  [
    'Ben Carter will not race at Bristol Motor Speedway on Sunday. Ava Stone will drive the No. 12 Northline Racing Ford in his place.',
    'Carter, Bristol 04-12 denied',
    'Stone, Bristol 04-12',
  ],
  [
    'Ben Carter will sit out Sunday’s race at Bristol Motor Speedway. Carter drives for Northline Racing.',
    'Carter, Bristol 04-12 denied',
  ],
  [
    'Ben Carter of Northline Racing will be sidelined for Sunday’s race at Bristol Motor Speedway.',
    'Carter, Bristol 04-12 denied',
  ],
  [
    'Ben Carter of Northline Racing has been ruled out of Sunday’s race at Bristol Motor Speedway.',
    'Carter, Bristol 04-12 denied',
  ],
  [
    'Ben Carter is not on the entry list for Sunday’s race at Bristol Motor Speedway. Carter drives for Northline Racing.',
    'Carter, Bristol 04-12 denied',
  ],
  [
    'Ava Stone will drive in place of Ben Carter for Northline Racing at Bristol on Sunday.',
    'Carter, Bristol 04-12 denied',
    'Stone, Bristol 04-12',
  ],
  [
    'With Ben Carter sidelined, Ava Stone will drive the No. 12 Northline Racing Ford at Bristol on Sunday.',
    'Carter, Bristol 04-12 denied',
    'Stone, Bristol 04-12',
  ],
  ['Ben Carter will not be in the No. 12 Northline Racing Ford at Bristol on Sunday.', 'Carter, Bristol 04-12 denied'],
  [
    'Ben Carter will miss Sunday’s race at Bristol and the April 26 race at Talladega. He drives for Northline Racing.',
    'Carter, Bristol 04-12 denied',
    'Carter, Talladega 04-26 denied',
  ],
  ['Northline Racing said Ben Carter will sit out Bristol on Sunday.', 'Carter, Bristol 04-12 denied'],
  ['Northline Racing has withdrawn Ben Carter from Sunday’s race at Bristol.', 'Carter, Bristol 04-12 denied'],
  [
    'Northline Racing has withdrawn its No. 12 entry for Ben Carter from Sunday’s race at Bristol.',
    'Carter, Bristol 04-12 denied',
  ],
])('reads who stands in for whom, and who is missing: %s', (text, ...starts) => {
  expect(startsOf(text)).toEqual([...starts].sort());
});

it.each<readonly [string, ...string[]]>([
  [
    'Ava Stone is not racing at Bristol on April 12. She drives the No. 12 for Northline Racing in the Cup Series.',
    'Stone 12 Northline Racing cup, Bristol 04-12 denied',
  ],
  [
    'Ava Stone’s No. 12 Northline Racing Ford will not be at Bristol on April 12. It runs in the Cup Series.',
    'Stone 12 Northline Racing cup, Bristol 04-12 denied',
  ],
  [
    'Ava Stone won’t be at Bristol on April 12. She drives the No. 12 for Northline Racing in the Cup Series.',
    'Stone 12 Northline Racing cup, Bristol 04-12 denied',
  ],
  [
    'Ava Stone is out of Sunday’s Cup Series race at Bristol. She drives the No. 12 for Northline Racing.',
    'Stone 12 Northline Racing cup, Bristol 04-12 denied',
  ],
])('reads whose car is without its driver: %s', (text, ...starts) => {
  expect(entriesOf(text)).toEqual([...starts].sort());
});

const INJURED =
  'Ben Carter of Northline Racing will miss two races after breaking his wrist. Carter drives the No. 12.';

it.each<readonly [string, ...string[]]>([
  [
    `${INJURED} Ava Stone will drive the No. 12 on Sunday at Bristol and April 19 at Talladega.`,
    'Carter 12 Northline Racing -, Bristol 04-12 denied',
    'Carter 12 Northline Racing -, Talladega 04-19 denied',
    'Stone 12 Northline Racing -, Bristol 04-12',
    'Stone 12 Northline Racing -, Talladega 04-19',
  ],
  [
    'Ava Stone will drive the No. 12 Northline Racing Ford at Bristol on April 12 while Ben Carter recovers from surgery.',
    'Carter 12 Northline Racing -, Bristol 04-12 denied',
    'Stone 12 Northline Racing -, Bristol 04-12',
  ],
  [
    'Ben Carter drives the No. 12 Northline Racing Ford in the Cup Series. He was hurt on Monday. Ava Stone, a Truck Series driver for Pinecrest Motorsports, is a friend of his. Stone will drive the No. 12 at Bristol on April 12.',
    'Carter 12 Northline Racing cup, Bristol 04-12 denied',
    'Stone 12 Northline Racing cup, Bristol 04-12',
  ],
])('reads that who is hurt misses what somebody else gets: %s', (text, ...starts) => {
  expect(entriesOf(text)).toEqual([...starts].sort());
});

it.each([
  // Another car of the team.
  `${INJURED} Ava Stone will drive the No. 21 on Sunday at Bristol.`,
  // Long mended.
  'Ben Carter of Northline Racing, who drives the No. 12, has not been hurt. Ava Stone will drive the No. 12 on Sunday at Bristol.',
])('reads no absence of who may race as well: %s', (text) => {
  expect(startsOf(text)).toEqual(['Stone, Bristol 04-12']);
});

it.each([
  'Ben Carter will not miss a thing about Bristol Motor Speedway. He drives for Northline Racing.',
  'Ava Stone replaced Ben Carter at Bristol Motor Speedway last April for Northline Racing.',
  'Ben Carter missed the March 29 race at Bristol Motor Speedway. He drives for Northline Racing.',
  'Ben Carter misses his old teammates. He drives for Northline Racing at many tracks.',
  'Will Ben Carter miss Sunday’s race at Bristol Motor Speedway?',
])('reads no absence from %s', (text) => {
  expect(startsOf(text)).toEqual([]);
});

it.each([
  'Ava Stone gets the nod in the No. 90 Northline Racing Toyota for the race at Dover Motor Speedway on October 4, in place of the injured Ben Carter.',
  'Ava Stone drives the No. 90 of Northline Racing at Dover Motor Speedway on October 4 instead of regular driver Ben Carter.',
])('whoever is replaced does not race, however he is described: %s', (body) => {
  expect(claimsOf('start', '2025-10-01', body, ['driver', 'track'])).toEqual([
    'confirmed driver=Ava Stone track=Dover Motor Speedway',
    'denied driver=Ben Carter track=Dover Motor Speedway',
  ]);
});

it('keeps a seat that somebody signs for instead of her own', () => {
  const body =
    'Northline Racing has news. Ava Stone will not be in the No. 28 next season. She has signed to drive Pinecrest Motorsports’ No. 70 instead.';
  expect(claimsOf('ride', '2025-10-01', body, ['driver', 'team', 'number', 'season'])).toContain(
    'confirmed driver=Ava Stone team=Pinecrest Motorsports number=70 season=2026',
  );
});
