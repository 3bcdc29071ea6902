import { expect, test } from 'vitest';
import { claimsOf, claimsOfKinds } from '../rules/claims-of.js';

const RIDES: readonly [what: string, text: string, ride: string][] = [
  ['a row that ends in a short form', 'No. 12 – Ava Stone, Kaulig\nNo. 14 – Ben Carter, Spire', 'Kaulig Racing'],
  ['a short form in brackets', 'Ava Stone (Kaulig) will drive the No. 12 in 2024.', 'Kaulig Racing'],
  [
    'a short form of two words',
    'Front Row announced that Ava Stone will drive its No. 12 in 2024.',
    'Front Row Motorsports',
  ],
  [
    'a participle in a team’s name',
    'Ava Stone will drive the No. 12 for Flying Crow Motorsports in 2024.',
    'Flying Crow Motorsports',
  ],
  ['a branch', 'Ava Stone will drive the No. 12 for Northline Racing UK in 2024.', 'Northline Racing UK'],
  [
    'a branch of a continent',
    'Ava Stone will drive the No. 12 for Pinecrest Motorsport North America in 2024.',
    'Pinecrest Motorsport North America',
  ],
  ['a number that opens it', 'Ava Stone will drive the No. 12 for 2 Seas Motorsport in 2024.', '2 Seas Motorsport'],
  ['a number inside', 'Ava Stone will drive the No. 12 for Turn 3 Motorsport in 2024.', 'Turn 3 Motorsport'],
  ['small letters', 'Ava Stone will drive the No. 12 for van der Steur Racing in 2024.', 'van der Steur Racing'],
  [
    'a stroke written as a hyphen',
    'Ava Stone will drive the No. 12 for Newman-Haas Racing in 2024.',
    'Newman/Haas Racing',
  ],
  ['a firm', 'Ava Stone will drive the No. 12 for Kevin Harvick, Inc. in 2024.', 'Kevin Harvick Inc.'],
];

test.each(RIDES)('a team: %s', (_, text, team) => {
  expect(claimsOf('ride', '2023-11-20', text, ['driver', 'team', 'number'])).toContain(
    `confirmed driver=Ava Stone team=${team} number=12`,
  );
});

test.each([
  ['Kaulig’s Ava Stone finished third at Kansas Speedway on Sunday.', 'Kaulig Racing'],
  ['Legacy’s Ava Stone finished third at Kansas Speedway on Sunday.', 'Legacy Motor Club'],
])('whose driver somebody is: %s', (text, team) => {
  expect(claimsOf('ride', '2023-11-20', text, ['driver', 'team'])).toEqual([`confirmed driver=Ava Stone team=${team}`]);
});

const NONE: readonly [what: string, text: string][] = [
  ['a surname behind a name', 'The day belonged to Ava Stone, Spire and a few others who drove home early.'],
  ['a quality', 'It was all about Ava Stone, Legacy of a family that has raced for decades.'],
  ['somebody called like it', 'Pat Kaulig came too. Kaulig’s Ava Stone poster hangs in the shop.'],
  ['a race with a country in its name', 'Ava Stone will watch the Northline Racing America 250 in 2024.'],
  ['a participle that opens the sentence', 'Flying Ava Stone home was the least that they could do in 2024.'],
];

test.each(NONE)('no team: %s', (_, text) => {
  const kinds = ['ride', 'contract', 'start'] as const;
  expect(
    claimsOfKinds(kinds, '2023-11-20', text, ['driver', 'team']).filter((claim) => claim.includes('team=')),
  ).toEqual([]);
});
