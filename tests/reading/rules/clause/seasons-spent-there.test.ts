import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const rides = (text: string): string[] => claimsOf('ride', '2025-12-01', text, ['driver', 'team', 'season', 'number']);
const stone = (season: number, number = 12, team = 'Northline Racing'): string =>
  `confirmed driver=Ava Stone team=${team} season=${season} number=${number}`;

it.each<readonly [string, readonly string[]]>([
  ['Ava Stone spent this year with Northline Racing, where she drove the No. 12 Ford.', [stone(2025)]],
  [
    'Ava Stone spent 2022 and 2023 in the Truck Series with Northline Racing, where she had the No. 12.',
    [stone(2022), stone(2023)],
  ],
  ['Ava Stone finished ninth in the 2024 standings for Northline Racing, where she drove the No. 12.', [stone(2024)]],
  [
    'Ava Stone ran nine races for Northline Racing in 2021, in the No. 12, after two seasons with Pinecrest Motorsports (2018 and 2019).',
    [
      stone(2021),
      'confirmed driver=Ava Stone team=Pinecrest Motorsports season=2018',
      'confirmed driver=Ava Stone team=Pinecrest Motorsports season=2019',
    ],
  ],
])('%s', (text, expected) => {
  expect(rides(text).toSorted()).toEqual([...expected].toSorted());
});

it.each([
  'Ava Stone left in 2023 for Northline Racing, where she drove the No. 12.',
  'Ava Stone spent 2023 with Pinecrest Motorsports and then went to Northline Racing, where she drove the No. 12.',
])('fixes no season of a seat that came later: %s', (text) => {
  expect(rides(text)).not.toContain(stone(2023));
});
