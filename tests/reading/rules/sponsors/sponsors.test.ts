import { expect, it } from 'vitest';
import { sponsorsOf, startsOf } from '../starts-of.js';

const STONE = 'Ava Stone will drive the No. 12 Northline Racing Ford at Bristol on April 12 and Talladega on April 26.';
const bristol = 'Bristol 04-12 Millfield Grain';
const talladega = 'Talladega 04-26 Millfield Grain';

it.each<readonly [string, ...string[]]>([
  [`${STONE} Millfield Grain will be the primary sponsor at Bristol.`, bristol, 'Talladega 04-26 -'],
  [`${STONE} Millfield Grain will sponsor the car at Bristol.`, bristol, 'Talladega 04-26 -'],
  [`${STONE} Millfield Grain will adorn the hood at Bristol.`, bristol, 'Talladega 04-26 -'],
  [`${STONE} Millfield Grain has signed on for Bristol.`, bristol, 'Talladega 04-26 -'],
  [`${STONE} Millfield Grain backs Stone at Bristol.`, bristol, 'Talladega 04-26 -'],
  [`${STONE} Millfield Grain will be on the hood for each of them.`, bristol, talladega],
  [`${STONE}\n\nMillfield Grain will be the primary partner for all of Stone’s starts.`, bristol, talladega],
  [`${STONE} Millfield Grain is the sponsor.`, bristol, talladega],
  [
    'Millfield Grain will adorn Ava Stone’s No. 12 Northline Racing Ford in two races:\n\n- Bristol, April 12\n- Talladega, April 26\n\nStone has been with Millfield Grain since 2022.',
    bristol,
    talladega,
  ],
  [
    `${STONE} Millfield Grain will back Stone at Bristol, with Harbor Paints taking over the hood at Talladega.`,
    bristol,
    'Talladega 04-26 Harbor Paints',
  ],
  ['Ava Stone will race at Bristol on April 12 with Millfield Grain on board.', bristol],
  ['Ava Stone will race at Bristol on April 12 in a Northline Racing Ford sponsored by Millfield Grain.', bristol],
  [
    `${STONE} Millfield Grain will be the primary sponsor at Bristol. Harbor Paints has the other one.`,
    bristol,
    'Talladega 04-26 Harbor Paints',
  ],
  [
    `${STONE} Carla Marsh, who is a partner in the team, smiled. Millfield Grain will be the primary sponsor at Bristol.`,
    bristol,
    'Talladega 04-26 -',
  ],
  [
    'Ben Carter spoke first. Stone’s next race is set for April 12 at Bristol with support from Millfield Grain. Ava Stone drives for Northline Racing.',
    bristol,
  ],
])('reads whose name is on the car: %s', (text, ...starts) => {
  expect(sponsorsOf(text)).toEqual([...starts].sort());
});

it.each<readonly [string, ...string[]]>([
  [
    'Ava Stone drives for Northline Racing. Millfield Grain will adorn Stone’s truck at Bristol on April 10.',
    'Stone, Bristol 04-10',
  ],
  [
    'Ava Stone drives for Northline Racing. Millfield Grain will adorn the car in several races, among them Bristol on April 12 and the April 26 race at Talladega.',
    'Stone, Bristol 04-12',
    'Stone, Talladega 04-26',
  ],
])('reads the races that a sponsor is for: %s', (text, ...starts) => {
  expect(startsOf(text)).toEqual([...starts].sort());
});

it.each([
  `${STONE} Millfield Grain sponsored the race at Bristol last year.`,
  `${STONE} Millfield Grain will not be the sponsor at Bristol.`,
  `${STONE} Harbor Paints and Millfield Grain make paint and flour.`,
  `${STONE} Millfield Grain sponsors Ben Carter. Carter drives the No. 45 for Pinecrest Motorsports.`,
  `${STONE}\n\nAnother team has Millfield Grain as a partner.`,
])('gives no start a sponsor that is not its own: %s', (text) => {
  expect(sponsorsOf(text)).toEqual(['Bristol 04-12 -', 'Talladega 04-26 -']);
});
