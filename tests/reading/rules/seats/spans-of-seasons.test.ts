import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

/** The seasons in which Ava Stone drives for Northline Racing, by a text of October 2025. */
function seasonsOf(body: string, published = '2025-10-01'): number[] {
  return claimsOf('ride', published, body, ['driver', 'season', 'team'])
    .filter((ride) => ride.includes('driver=Ava Stone') && ride.endsWith('team=Northline Racing'))
    .map((ride) => Number(/season=(\d+)/.exec(ride)?.[1]))
    .sort();
}

it.each<readonly [string, readonly number[]]>([
  // as many as are counted, with the one under way
  ['Ava Stone has raced the No. 12 for Northline Racing for three years.', [2023, 2024, 2025]],
  ['Ava Stone has been with Northline Racing for two seasons.', [2024, 2025]],
  ['Ava Stone has spent three seasons with Northline Racing.', [2023, 2024, 2025]],
  ['For the third straight year, Ava Stone is the driver of Northline Racing’s No. 12.', [2023, 2024, 2025]],
  ['For a second consecutive season Ava Stone drives the No. 12 of Northline Racing.', [2024, 2025]],
  // since somebody came
  ['Ava Stone has four wins since coming to Northline Racing before the 2023 season.', [2023, 2024, 2025]],
  ['Ava Stone has won every year since she joined Northline Racing in 2024.', [2024, 2025]],
  ['Ava Stone, Northline Racing’s lead driver since 2024, is ready.', [2024, 2025]],
  // the first of them
  ['Ava Stone, in her first season with Northline Racing after two years in trucks, is 20th in points.', [2025]],
  // up to the end of a stay
  ['Ava Stone spent two years in Northline Racing’s No. 12 before she lost the ride at the end of 2023.', [2022, 2023]],
  ['Ava Stone drove for Northline Racing for two years until she was let go after the 2023 season.', [2022, 2023]],
  ['Ava Stone spent three seasons with Northline Racing and left at the end of 2023.', [2021, 2022, 2023]],
  ['Ava Stone spent two years with Northline Racing before moving to Pinecrest Motorsports in 2024.', [2022, 2023]],
  ['Ava Stone’s two-year stint in Northline Racing’s No. 12 ended last month.', [2024, 2025]],
  // a part of one
  ['Ava Stone began 2024 with Northline Racing.', [2024]],
  ['Ava Stone started the season at Northline Racing but was let go in April.', [2025]],
  // the last of them
  ['Ava Stone lost her seat at Northline Racing when the team closed in 2022.', [2022]],
  ['Ava Stone was let go by Northline Racing after the 2022 season.', [2022]],
  ['Ava Stone ran the full Cup schedule for Northline Racing as recently as 2023.', [2023]],
])('reads the seasons that words fix: %s', (text, seasons) => {
  expect(seasonsOf(text)).toEqual(seasons);
});

it.each([
  'Ava Stone signed with Northline Racing for three years.',
  'Ava Stone started a company in 2024 with Northline Racing.',
  'Ava Stone joined Pinecrest Motorsports in August from Northline Racing.',
  'Ava Stone has not raced for Northline Racing for three years.',
  'Ava Stone spent two years with Northline Racing before she went home.',
  'Ava Stone’s two-year stint with Northline Racing was a happy one.',
  'Ava Stone’s first season with Northline Racing was a happy one.',
  'Ava Stone spent two years with Northline Racing before Ben Carter left at the end of 2023.',
])('reads no season of the past from: %s', (text) => {
  expect(seasonsOf(text).filter((season) => season < 2025)).toEqual([]);
});

const RIDES = ['driver', 'season', 'number', 'team'];
const [AT_2022, AT_2023] = [
  'confirmed driver=Ava Stone season=2022 team=Northline Racing',
  'confirmed driver=Ava Stone season=2023 team=Pinecrest Motorsports',
];

it.each<readonly [string, readonly string[]]>([
  ['Ava Stone drove for Northline Racing in 2022 and Pinecrest Motorsports in 2023.', [AT_2022, AT_2023]],
  ['Ava Stone ran trucks with Northline Racing in 2022 and with Pinecrest Motorsports in 2023.', [AT_2022, AT_2023]],
  ['Ava Stone raced for Northline Racing (2022) and Pinecrest Motorsports (2023).', [AT_2022, AT_2023]],
  ['Ava Stone moved to Northline Racing in 2022 and to Pinecrest Motorsports in 2023.', [AT_2022, AT_2023]],
  [
    'Ava Stone won the 2022 ARCA title with Northline Racing and the 2023 Xfinity title with Pinecrest Motorsports.',
    [AT_2022, AT_2023],
  ],
  [
    'Ava Stone drove the No. 12 in 2022 and the No. 21 in 2023 for Northline Racing.',
    [
      'confirmed driver=Ava Stone season=2022 number=12 team=Northline Racing',
      'confirmed driver=Ava Stone season=2023 number=21 team=Northline Racing',
    ],
  ],
  ['Ava Stone drove for Northline Racing in 2022 and beat Pinecrest Motorsports in 2023.', [AT_2022]],
  ['The field lost Ava Stone (Northline Racing, Truck Series, 2022).', [AT_2022]],
])('gives each seat the seasons beside it: %s', (text, rides) => {
  expect(claimsOf('ride', '2025-10-01', text, RIDES)).toEqual(rides);
});
